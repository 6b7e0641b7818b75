// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/digestspending.h"

#include "llm/prices.h"

namespace firstlight {

QList<Digest::Spending> digestSpending(const QList<DaySpending> &spent, const PriceBook &prices)
{
    QList<Digest::Spending> table;
    for (const DaySpending &entry : spent) {
        Digest::Spending row{.scorer = entry.scorer.model, .usage = entry.usage};
        if (const auto price = prices.priceOf(entry.scorer.model); price && entry.usd) {
            Usage prompt = entry.usage;
            prompt.out = 0;
            row.usdIn = costUsd(*price, prompt);
            row.usdOut = *entry.usd - *row.usdIn;
        }
        table.append(row);
    }
    return table;
}

} // namespace firstlight
