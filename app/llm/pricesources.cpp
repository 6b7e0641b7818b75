// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/pricesources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// USD per token, as a number or in quotes, into USD per million; rounded where the division by a
// million made a tail of it. Infinite where there is none, so that the row is found odd.
double perMillion(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double usd = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    constexpr double places = 1e9;
    return isNumber ? std::round(usd * 1e6 * places) / places : HUGE_VAL;
}

double perMillionOr(const QJsonValue &value, double otherwise)
{
    return value.isNull() || value.isUndefined() ? otherwise : perMillion(value);
}

void take(const Price &price, PriceReading *reading)
{
    if (isOdd(price)) {
        ++reading->skipped;
        return;
    }
    reading->table.insert(price);
    ++reading->taken;
}

Rates liteLlmRates(const QJsonObject &row, const QString &suffix, const Rates &otherwise)
{
    Rates rates;
    rates.in = perMillionOr(row[QString(u"input_cost_per_token"_s + suffix)], otherwise.in);
    rates.cached = perMillionOr(row[QString(u"cache_read_input_token_cost"_s + suffix)],
                                suffix.isEmpty() ? rates.in : otherwise.cached);
    rates.written = perMillionOr(row[QString(u"cache_creation_input_token_cost"_s + suffix)],
                                 suffix.isEmpty() ? rates.in : otherwise.written);
    rates.out = perMillionOr(row[QString(u"output_cost_per_token"_s + suffix)], otherwise.out);
    return rates;
}

// "input_cost_per_token_above_272k_tokens" and its like.
void addLongPrompt(const QJsonObject &row, Price *price)
{
    static const QRegularExpression above(uR"(^input_cost_per_token(_above_(\d+)k_tokens)$)"_s);
    const QStringList keys = row.keys();
    for (const QString &key : keys) {
        const QRegularExpressionMatch match = above.match(key);
        if (!match.hasMatch())
            continue;
        price->longPrompt =
            Price::LongPrompt{.above = match.captured(2).toLongLong() * 1000,
                              .rates = liteLlmRates(row, match.captured(1), price->rates)};
        price->longPrompt->rates.written =
            std::max(price->longPrompt->rates.written, price->longPrompt->rates.in);
    }
}

void readLiteLlmRow(const QString &model, const QJsonObject &row, QDate date, PriceReading *reading)
{
    const QString mode = row["mode"_L1].toString(u"chat"_s);
    if (mode != "chat"_L1 && mode != "completion"_L1 && mode != "responses"_L1)
        return;
    const Rates missing{.in = HUGE_VAL, .cached = HUGE_VAL, .written = HUGE_VAL, .out = HUGE_VAL};
    Price price{.model = model.toLower(), .rates = liteLlmRates(row, {}, missing), .date = date};
    addLongPrompt(row, &price);
    const double flex = perMillionOr(row["input_cost_per_token_flex"_L1], HUGE_VAL);
    if (std::isfinite(flex) && price.rates.in > 0)
        price.flex = flex / price.rates.in;
    take(price, reading);
}

void readOpenRouterRow(const QJsonObject &row, QDate date, PriceReading *reading)
{
    const QJsonObject pricing = row["pricing"_L1].toObject();
    Rates rates{.in = perMillion(pricing["prompt"_L1]),
                .out = perMillion(pricing["completion"_L1])};
    rates.cached = perMillionOr(pricing["input_cache_read"_L1], rates.in);
    rates.written = perMillionOr(pricing["input_cache_write"_L1], rates.in);
    take({.model = row["id"_L1].toString().toLower(), .rates = rates, .date = date}, reading);
}

bool isLiteLlm(const QJsonObject &list)
{
    return std::any_of(list.begin(), list.end(), [](const QJsonValue &row) {
        return row["input_cost_per_token"_L1] != QJsonValue::Undefined;
    });
}

Result<PriceReading> ownForm(const QByteArray &json, QDate date)
{
    Result<PriceReading> own = readPrices(json);
    if (!own)
        return own;
    const QList<Price> rows = own->table.rows();
    for (Price price : rows) {
        if (!price.date.isValid()) {
            price.date = date;
            own->table.insert(price);
        }
    }
    return own;
}

} // namespace

Result<PriceReading> readPriceList(const QByteArray &json, QDate date)
{
    const QJsonObject list = QJsonDocument::fromJson(json).object();
    PriceReading reading;
    if (list["models"_L1].isObject()) {
        Result<PriceReading> own = ownForm(json, date);
        if (!own)
            return own;
        reading = *own;
    } else if (list["data"_L1].isArray()) {
        const QJsonArray rows = list["data"_L1].toArray();
        for (const auto &row : rows)
            readOpenRouterRow(row.toObject(), date, &reading);
    } else if (isLiteLlm(list)) {
        for (auto row = list.begin(); row != list.end(); ++row) {
            if (row.key() != "sample_spec"_L1)
                readLiteLlmRow(row.key(), row->toObject(), date, &reading);
        }
    }
    if (reading.taken == 0)
        return failure(Error::Kind::Parse, u"no prices of models in it"_s);
    return reading;
}

} // namespace firstlight
