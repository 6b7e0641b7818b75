// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "llm/prices.h"

#include <QHash>

namespace firstlight {

// Prices by model. A value; copies share.
class PriceTable final
{
public:
    PriceTable() = default; // knows none

    // resources/prices.json: list prices of the vendors.
    static const PriceTable &shipped();

    // The row for a model as a service names it: exact, or with a dated snapshot's suffix
    // ("gpt-5-2025-08-07") or a vendor's prefix ("openai/gpt-5"). Empty: unknown, which is not 0.
    std::optional<Price> priceOf(const QString &model) const;
    // The row of exactly this name.
    std::optional<Price> rowOf(const QString &model) const;

    void insert(const Price &price); // replaces the row of that model
    bool remove(const QString &model);
    QList<Price> rows() const; // by model
    bool isEmpty() const { return m_rows.isEmpty(); }

private:
    QHash<QString, Price> m_rows; // by lower-case model
};

// What was read, and how many rows were left out because a figure is missing, is no number, is
// negative or 10,000 USD or more.
struct PriceReading
{
    PriceTable table;
    int taken = 0;
    int skipped = 0;
};

// Our own form, as resources/prices.json has it:
// {"date": "YYYY-MM-DD", "models": {"NAME": {"in", "cached", "written", "out", "date",
//  "long": {"above", "in", "cached", "written", "out"}, "peak": {"factor", "hours": [[1, 4]]},
//  "flex", "changes": [{"from", "in", "cached", "written", "out"}]}}}
// Only in and out are needed: cached and written are else as dear as in. Kind::Parse.
Result<PriceReading> readPrices(const QByteArray &json);
QByteArray toJson(const PriceTable &table);

// A row whose rates, or those it may change to, are not all at least 0 and below 10,000.
bool isOdd(const Price &price);

} // namespace firstlight
