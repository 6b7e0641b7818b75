// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spendingcsv.h"

#include "exchange/csvtext.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString usd(double amount)
{
    constexpr int places = 6;
    return QString::number(amount, 'f', places);
}

} // namespace

QByteArray spendingCsv(const QList<Spending> &entries)
{
    QString csv = u"day,model,purpose,requests,tokens_in,tokens_cached,tokens_written,tokens_out,"
                  "tokens_reasoning,usd,perhaps_billed,perhaps_usd,unknown_price\r\n"_s;
    for (const Spending &entry : entries) {
        const Usage &usage = entry.usage;
        const QStringList columns{entry.day.toString(Qt::ISODate),
                                  csvSafeField(entry.model),
                                  toString(entry.purpose),
                                  QString::number(entry.requests),
                                  QString::number(usage.in),
                                  QString::number(usage.cached),
                                  QString::number(usage.written),
                                  QString::number(usage.out),
                                  QString::number(usage.reasoning),
                                  usd(entry.usd),
                                  QString::number(entry.perhapsBilled),
                                  usd(entry.perhapsUsd),
                                  QString::number(entry.unknownPrice)};
        csv += columns.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

} // namespace firstlight
