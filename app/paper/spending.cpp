// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/spending.h"

#include <map>
#include <tuple>

namespace firstlight {

Spending &Spending::operator+=(const Spending &other)
{
    requests += other.requests;
    usage += other.usage;
    usd += other.usd;
    perhapsUsd += other.perhapsUsd;
    perhapsBilled += other.perhapsBilled;
    unknownPrice += other.unknownPrice;
    return *this;
}

Spending sum(const QList<Spending> &entries)
{
    Spending total;
    for (const Spending &entry : entries)
        total += entry;
    return total;
}

QList<Spending> byMonth(const QList<Spending> &days)
{
    std::map<std::tuple<QDate, QString, Purpose>, Spending> months;
    for (const Spending &entry : days) {
        const QDate month(entry.day.year(), entry.day.month(), 1);
        Spending &whole = months[{month, entry.model, entry.purpose}];
        whole.day = month;
        whole.model = entry.model;
        whole.purpose = entry.purpose;
        whole += entry;
    }
    QList<Spending> result;
    for (const auto &[key, entry] : months)
        result.append(entry);
    return result;
}

} // namespace firstlight
