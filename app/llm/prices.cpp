// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/prices.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr double million = 1e6;

const Price::Change *changeAt(const Price &price, const QDateTime &moment)
{
    const Price::Change *latest = nullptr;
    const QDate day = moment.toUTC().date();
    for (const Price::Change &change : price.changes) {
        if (moment.isValid() && change.from <= day)
            latest = &change;
    }
    return latest;
}

Rates ratesAt(const Price &price, const QDateTime &moment)
{
    const Price::Change *change = changeAt(price, moment);
    return change ? change->rates : price.rates;
}

bool isPeak(const Price &price, const QDateTime &moment)
{
    if (!price.peak || !moment.isValid())
        return false;
    const int hour = moment.toUTC().time().hour();
    return std::any_of(price.peak->hours.begin(), price.peak->hours.end(),
                       [hour](const std::pair<int, int> &span) {
                           return span.first <= hour && hour < span.second;
                       });
}

double dearestFor(const Rates &rates, const Usage &usage)
{
    const double in = std::max({rates.in, rates.cached, rates.written});
    return (double(usage.in) * in + double(usage.out) * rates.out) / million;
}

} // namespace

double costUsd(const Price &price, const Usage &usage, const Circumstances &circumstances)
{
    Rates rates = ratesAt(price, circumstances.moment);
    if (price.longPrompt && usage.in > price.longPrompt->above)
        rates = price.longPrompt->rates;
    const qint64 cached = qBound<qint64>(0, usage.cached, usage.in);
    const qint64 written = qBound<qint64>(0, usage.written, usage.in - cached);
    const double whole = double(usage.in - cached - written) * rates.in +
                         double(cached) * rates.cached + double(written) * rates.written +
                         double(usage.out) * rates.out;
    const double peak = isPeak(price, circumstances.moment) ? price.peak->factor : 1;
    const double flex = circumstances.tier == Tier::Flex ? price.flex.value_or(1) : 1;
    return whole * peak * flex / million;
}

double worstCostUsd(const Price &price, const Usage &usage, const QDateTime &moment)
{
    double worst = dearestFor(ratesAt(price, moment), usage);
    if (moment.isValid())
        worst = std::max(worst, dearestFor(ratesAt(price, moment.addDays(1)), usage));
    if (price.longPrompt && usage.in > price.longPrompt->above)
        worst = std::max(worst, dearestFor(price.longPrompt->rates, usage));
    return worst * std::max(1.0, price.peak ? price.peak->factor : 1.0);
}

QDate priceDate(const Price &price, const QDateTime &moment)
{
    const Price::Change *change = changeAt(price, moment);
    return change ? std::max(change->from, price.date) : price.date;
}

Tier tierFromAnswer(QStringView name)
{
    return name == "flex"_L1 ? Tier::Flex : Tier::Standard;
}

} // namespace firstlight
