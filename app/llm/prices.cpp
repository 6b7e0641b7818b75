// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/prices.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, Price> readPrices()
{
    QFile file(u":/prices.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    const QDate date = QDate::fromString(table["date"_L1].toString(), Qt::ISODate);
    const QJsonObject models = table["models"_L1].toObject();
    QHash<QString, Price> prices;
    for (auto row = models.begin(); row != models.end(); ++row) {
        const QJsonObject value = row->toObject();
        prices.insert(row.key(), {.model = row.key(),
                                  .in = value["in"_L1].toDouble(),
                                  .cached = value["cached"_L1].toDouble(),
                                  .out = value["out"_L1].toDouble(),
                                  .date = date});
    }
    return prices;
}

bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

// Words of up to seven letters are one token nearly always; a capital inside splits them.
double tokensOfWord(QStringView word)
{
    const auto isCapital = [](QChar c) { return c <= u'Z'; };
    const bool splits = std::any_of(word.begin() + 1, word.end(), isCapital);
    return 1.02 + 0.15 * double(qMax<qsizetype>(0, word.size() - 7)) + (splits ? 0.9 : 0);
}

} // namespace

std::optional<Price> priceOf(const QString &model)
{
    static const QHash<QString, Price> prices = readPrices();
    // What vendors append to name a snapshot: -2025-08-07, -20250807, -latest.
    static const QRegularExpression snapshot(uR"(-(\d{4}-\d\d-\d\d|\d{8}|latest)$)"_s);

    const QString name = model.trimmed().toLower();
    const QString withoutVendor = name.mid(name.lastIndexOf(u'/') + 1);
    for (QString candidate : {name, withoutVendor}) {
        if (const auto found = prices.constFind(candidate); found != prices.constEnd())
            return *found;
        candidate.remove(snapshot);
        if (const auto found = prices.constFind(candidate); found != prices.constEnd())
            return *found;
    }
    return {};
}

double costUsd(const Price &price, const Usage &usage)
{
    const qint64 cached = qBound<qint64>(0, usage.cached, usage.in);
    return (double(usage.in - cached) * price.in + double(cached) * price.cached +
            double(usage.out) * price.out) /
           1e6;
}

qint64 estimateTokens(const QString &text)
{
    const QStringView view(text);
    double tokens = 0;
    for (qsizetype at = 0; at < view.size();) {
        const char16_t c = view[at].unicode();
        qsizetype end = at + 1;
        if (isAsciiLetter(c)) {
            while (end < view.size() && isAsciiLetter(view[end].unicode()))
                ++end;
            tokens += tokensOfWord(view.sliced(at, end - at));
        } else if (isAsciiDigit(c)) {
            while (end < view.size() && isAsciiDigit(view[end].unicode()))
                ++end;
            tokens += std::ceil(double(end - at) / 3);
        } else if (c > 0x7f) {
            tokens += QChar::isLowSurrogate(c) || QChar::isSpace(c) ? 0 : 1.2;
        } else if (c > 0x20) {
            tokens += 0.8;
        }
        at = end;
    }
    return std::llround(tokens);
}

} // namespace firstlight
