// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/pricetable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr double tooDear = 10'000; // USD per million tokens: a slip of units

// Infinite where there is no number, so that the row is found odd.
double number(const QJsonValue &value)
{
    return value.toDouble(HUGE_VAL);
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Rates ratesFrom(const QJsonObject &row)
{
    const double in = number(row["in"_L1]);
    return {.in = in,
            .cached = row.contains("cached"_L1) ? number(row["cached"_L1]) : in,
            .written = row.contains("written"_L1) ? number(row["written"_L1]) : in,
            .out = number(row["out"_L1])};
}

QJsonObject toJson(const Rates &rates)
{
    QJsonObject row{{u"in"_s, rates.in}, {u"cached"_s, rates.cached}, {u"out"_s, rates.out}};
    if (rates.written != rates.in)
        row.insert(u"written"_s, rates.written);
    return row;
}

Price::Peak peakFrom(const QJsonObject &object)
{
    Price::Peak peak{.factor = number(object["factor"_L1])};
    const QJsonArray hours = object["hours"_L1].toArray();
    for (const auto &span : hours)
        peak.hours.append({span.toArray().at(0).toInt(), span.toArray().at(1).toInt()});
    return peak;
}

QJsonObject toJson(const Price::Peak &peak)
{
    QJsonArray hours;
    for (const auto &[from, to] : peak.hours)
        hours.append(QJsonArray{from, to});
    return {{u"factor"_s, peak.factor}, {u"hours"_s, hours}};
}

Price priceFrom(const QString &model, const QJsonObject &row, QDate date)
{
    Price price{.model = model.trimmed().toLower(),
                .rates = ratesFrom(row),
                .date = row.contains("date"_L1) ? dateOf(row["date"_L1]) : date};
    if (row.contains("long"_L1)) {
        const QJsonObject object = row["long"_L1].toObject();
        price.longPrompt =
            Price::LongPrompt{.above = object["above"_L1].toInteger(), .rates = ratesFrom(object)};
    }
    if (row.contains("peak"_L1))
        price.peak = peakFrom(row["peak"_L1].toObject());
    if (row.contains("flex"_L1))
        price.flex = number(row["flex"_L1]);
    const QJsonArray changes = row["changes"_L1].toArray();
    for (const auto &change : changes) {
        const QJsonObject object = change.toObject();
        price.changes.append({.from = dateOf(object["from"_L1]), .rates = ratesFrom(object)});
    }
    std::sort(price.changes.begin(), price.changes.end(),
              [](const Price::Change &a, const Price::Change &b) { return a.from < b.from; });
    return price;
}

QJsonObject toJson(const Price &price)
{
    QJsonObject row = toJson(price.rates);
    row.insert(u"date"_s, price.date.toString(Qt::ISODate));
    if (price.longPrompt) {
        QJsonObject longPrompt = toJson(price.longPrompt->rates);
        longPrompt.insert(u"above"_s, price.longPrompt->above);
        row.insert(u"long"_s, longPrompt);
    }
    if (price.peak)
        row.insert(u"peak"_s, toJson(*price.peak));
    if (price.flex)
        row.insert(u"flex"_s, *price.flex);
    QJsonArray changes;
    for (const Price::Change &change : price.changes) {
        QJsonObject object = toJson(change.rates);
        object.insert(u"from"_s, change.from.toString(Qt::ISODate));
        changes.append(object);
    }
    if (!changes.isEmpty())
        row.insert(u"changes"_s, changes);
    return row;
}

bool isOdd(const Rates &rates)
{
    const auto isRate = [](double usd) { return std::isfinite(usd) && usd >= 0 && usd < tooDear; };
    return !isRate(rates.in) || !isRate(rates.cached) || !isRate(rates.written) ||
           !isRate(rates.out);
}

bool isOdd(const Price::Peak &peak)
{
    const bool areHours = std::all_of(peak.hours.begin(), peak.hours.end(), [](const auto &span) {
        return span.first >= 0 && span.first < span.second && span.second <= 24;
    });
    return !areHours || !std::isfinite(peak.factor) || peak.factor <= 0 || peak.factor > 100;
}

} // namespace

bool isOdd(const Price &price)
{
    const bool isFlexOdd = price.flex && !(*price.flex > 0 && *price.flex <= 1);
    const bool isLongOdd =
        price.longPrompt && (price.longPrompt->above <= 0 || isOdd(price.longPrompt->rates));
    return price.model.isEmpty() || isOdd(price.rates) || isFlexOdd || isLongOdd ||
           (price.peak && isOdd(*price.peak)) ||
           std::any_of(price.changes.begin(), price.changes.end(), [](const Price::Change &each) {
               return !each.from.isValid() || isOdd(each.rates);
           });
}

const PriceTable &PriceTable::shipped()
{
    static const PriceTable table = [] {
        QFile file(u":/prices.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        return isOpen ? readPrices(file.readAll()).value_or(PriceReading()).table : PriceTable();
    }();
    return table;
}

std::optional<Price> priceOf(const QString &model)
{
    return PriceTable::shipped().priceOf(model);
}

std::optional<Price> PriceTable::rowOf(const QString &model) const
{
    const auto found = m_rows.constFind(model.trimmed().toLower());
    return found == m_rows.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Price> PriceTable::priceOf(const QString &model) const
{
    // What vendors append to name a snapshot: -2025-08-07, -20250807, -latest.
    static const QRegularExpression snapshot(uR"(-(\d{4}-\d\d-\d\d|\d{8}|latest)$)"_s);

    const QString name = model.trimmed().toLower();
    const QString withoutVendor = name.mid(name.lastIndexOf(u'/') + 1);
    for (QString candidate : {name, withoutVendor}) {
        if (std::optional<Price> found = rowOf(candidate))
            return found;
        candidate.remove(snapshot);
        if (std::optional<Price> found = rowOf(candidate))
            return found;
    }
    return {};
}

void PriceTable::insert(const Price &price)
{
    m_rows.insert(price.model, price);
}

bool PriceTable::remove(const QString &model)
{
    return m_rows.remove(model.trimmed().toLower());
}

QList<Price> PriceTable::rows() const
{
    QList<Price> rows = m_rows.values();
    std::sort(rows.begin(), rows.end(),
              [](const Price &a, const Price &b) { return a.model < b.model; });
    return rows;
}

Result<PriceReading> readPrices(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue models = document["models"_L1];
    if (!models.isObject())
        return failure(Error::Kind::Parse, u"not a list of prices"_s);
    const QDate date = dateOf(document["date"_L1]);
    const QJsonObject rows = models.toObject();
    PriceReading reading;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const Price price = priceFrom(row.key(), row->toObject(), date);
        if (isOdd(price)) {
            ++reading.skipped;
            continue;
        }
        reading.table.insert(price);
        ++reading.taken;
    }
    return reading;
}

QByteArray toJson(const PriceTable &table)
{
    QJsonObject models;
    const QList<Price> rows = table.rows();
    for (const Price &price : rows)
        models.insert(price.model, toJson(price));
    return QJsonDocument(QJsonObject{{u"models"_s, models}}).toJson();
}

} // namespace firstlight
