// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spendingbars.h"

#include "moneywords.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype partLimit = 5; // more cannot be told apart

class Bars final
{
    Q_DECLARE_TR_FUNCTIONS(SpendingBars)
};

void gatherTheRest(QList<SpendingBars::Part> *parts)
{
    if (parts->size() <= partLimit + 1)
        return;
    SpendingBars::Part rest{.usd = QList<double>(parts->first().usd.size(), 0)};
    while (parts->size() > partLimit) {
        const SpendingBars::Part part = parts->takeLast();
        rest.total += part.total;
        for (qsizetype day = 0; day < rest.usd.size(); ++day)
            rest.usd[day] += part.usd.at(day);
    }
    parts->append(rest);
}

} // namespace

double SpendingBars::usdOf(int day) const
{
    return std::accumulate(parts.begin(), parts.end(), 0.0,
                           [day](double sum, const Part &part) { return sum + part.usd.at(day); });
}

double SpendingBars::tallest() const
{
    double most = 0;
    for (int day = 0; day < perhaps.size(); ++day)
        most = std::max(most, usdOf(day) + perhaps.at(day));
    return most;
}

bool SpendingBars::isEmpty() const
{
    return std::all_of(requests.begin(), requests.end(), [](int count) { return count == 0; });
}

int SpendingBars::nextBusyDay(int from, int step) const
{
    for (int day = from + step; day >= 0 && day < requests.size(); day += step) {
        if (requests.at(day) > 0)
            return day;
    }
    return from;
}

SpendingBars spendingBars(QDate month, const QList<Spending> &entries)
{
    SpendingBars bars{.month = QDate(month.year(), month.month(), 1)};
    const int days = month.daysInMonth();
    bars.perhaps = QList<double>(days, 0);
    bars.requests = QList<int>(days, 0);
    QHash<QString, SpendingBars::Part> parts;
    for (const Spending &entry : entries) {
        if (entry.day.year() != month.year() || entry.day.month() != month.month())
            continue;
        const int day = entry.day.day() - 1;
        SpendingBars::Part &part = parts[entry.model];
        part.model = entry.model;
        part.usd.resize(days);
        part.usd[day] += entry.usd;
        part.total += entry.usd;
        bars.perhaps[day] += entry.perhapsUsd;
        bars.requests[day] += entry.requests;
    }
    for (const SpendingBars::Part &part : std::as_const(parts)) {
        if (part.total > 0)
            bars.parts.append(part);
    }
    std::sort(bars.parts.begin(), bars.parts.end(),
              [](const SpendingBars::Part &a, const SpendingBars::Part &b) {
                  return a.total != b.total ? a.total > b.total : a.model < b.model;
              });
    gatherTheRest(&bars.parts);
    return bars;
}

QList<double> axisAmounts(double most)
{
    constexpr double least = 1e-4; // USD
    const double wanted = std::max(most, least);
    const double power = std::pow(10, std::floor(std::log10(wanted)) - 1);
    double step = power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 25.0, 50.0}) {
        step = factor * power;
        if (wanted / step <= 5)
            break;
    }
    QList<double> amounts;
    const int steps = static_cast<int>(std::ceil(wanted / step - 1e-9));
    for (int index = 0; index <= std::max(2, steps); ++index)
        amounts.append(index * step);
    return amounts;
}

QString partName(const SpendingBars::Part &part)
{
    return part.model.isEmpty() ? Bars::tr("other models") : part.model;
}

QString daySentence(const SpendingBars &bars, int day, const QLocale &locale)
{
    const QString when = dayText(bars.day(day), locale);
    const int requests = bars.requests.at(day);
    if (requests == 0)
        return Bars::tr("%1: no requests.").arg(when);
    QString text = Bars::tr("%1: %2 for %Ln request(s).", nullptr, requests)
                       .arg(when, usdText(bars.usdOf(day), locale));
    QStringList parts;
    for (const SpendingBars::Part &part : bars.parts) {
        if (part.usd.at(day) > 0)
            parts.append(partName(part) + u' ' + usdText(part.usd.at(day), locale));
    }
    if (parts.size() > 1)
        text += u' ' + parts.join(u", "_s) + u'.';
    if (bars.perhaps.at(day) > 0)
        text +=
            u' ' + Bars::tr("Perhaps up to %1 more.").arg(usdText(bars.perhaps.at(day), locale));
    return text;
}

} // namespace firstlight
