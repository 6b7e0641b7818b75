// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sortedcolumns.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <utility>

namespace firstlight {

namespace {

struct Ranked
{
    quint64 rank = 0; // the greater comes first
    quint32 row = 0;
};

// Rises with the strength; 0 where there is none.
quint32 strengthRank(float strength)
{
    if (std::isnan(strength))
        return 0;
    const auto bits = std::bit_cast<quint32>(strength);
    return (bits & 0x80000000U) ? ~bits : bits | 0x80000000U;
}

quint64 orderKey(const PickColumns &columns, qsizetype row, ListOrder order)
{
    const unsigned relevance = columns.relevance.at(row);
    const unsigned novelty = columns.novelty.at(row);
    switch (order) {
    case ListOrder::Sum:
        // Without novelties the sum is the relevance, so estimates fall by relevance.
        return relevance > 0 ? relevance + novelty : 0;
    case ListOrder::Relevance:
        return relevance;
    case ListOrder::Novelty:
        return novelty;
    case ListOrder::Date:
        return static_cast<quint64>(std::max(0, columns.days.at(row)));
    case ListOrder::ForYou:
    case ListOrder::Given:
        break;
    }
    return 0;
}

quint64 rankOf(const PickColumns &columns, qsizetype row, ListOrder order)
{
    const quint64 scores = (quint64{columns.relevance.at(row)} << 4U) | columns.novelty.at(row);
    const quint64 strength = strengthRank(columns.strength.at(row));
    const quint64 author =
        hasFlag(columns.flags.at(row), PickFlag::AuthorMatch) && order != ListOrder::Date ? 1 : 0;
    if (order == ListOrder::ForYou)
        return (author << 63U) | (strength << 8U) | scores;
    return (author << 63U) | (orderKey(columns, row, order) << 40U) | (scores << 32U) | strength;
}

// What ties keeps this order: the days as the columns have them, a day's papers as they were saved.
std::vector<quint32> tieOrder(const PickColumns &columns)
{
    std::vector<quint32> rows(static_cast<size_t>(columns.size()));
    std::iota(rows.begin(), rows.end(), quint32{0});
    const auto day = [&columns](quint32 row) { return columns.days.at(row); };
    for (auto from = rows.begin(); from != rows.end();) {
        const auto to =
            std::find_if(from, rows.end(), [&](quint32 row) { return day(row) != day(*from); });
        std::sort(from, to, [&columns](quint32 a, quint32 b) {
            return columns.keys.at(a) < columns.keys.at(b);
        });
        from = to;
    }
    return rows;
}

// Stable and linear, byte by byte; bytes in which all agree cost one look.
void sortByRank(std::vector<Ranked> *rows)
{
    std::vector<Ranked> sorted(rows->size());
    for (unsigned shift = 0; shift < 64; shift += 8) {
        std::array<quint32, 257> starts{};
        for (const Ranked &row : *rows)
            ++starts[256 - ((row.rank >> shift) & 0xffU)];
        if (std::find(starts.cbegin(), starts.cend(), rows->size()) != starts.cend())
            continue;
        std::partial_sum(starts.cbegin(), starts.cend(), starts.begin());
        for (const Ranked &row : *rows)
            sorted[starts[255 - ((row.rank >> shift) & 0xffU)]++] = row;
        rows->swap(sorted);
    }
}

std::vector<quint32> rowsInOrder(const PickColumns &columns, ListOrder order)
{
    std::vector<quint32> rows(static_cast<size_t>(columns.size()));
    std::iota(rows.begin(), rows.end(), quint32{0});
    if (order == ListOrder::Given)
        return rows;
    rows = tieOrder(columns);
    std::vector<Ranked> ranked;
    ranked.reserve(rows.size());
    for (const quint32 row : rows)
        ranked.push_back({rankOf(columns, row, order), row});
    sortByRank(&ranked);
    std::transform(ranked.cbegin(), ranked.cend(), rows.begin(),
                   [](const Ranked &row) { return row.row; });
    return rows;
}

void countFlags(const std::vector<quint16> &flags, std::array<int, 16> *counts)
{
    for (size_t number = 0; number < counts->size(); ++number) {
        int count = 0;
        for (const quint16 own : flags)
            count += static_cast<int>((own >> number) & 1U);
        (*counts)[number] = count;
    }
}

} // namespace

int SortedColumns::count(PickFlag flag) const
{
    return flagCounts[static_cast<size_t>(std::countr_zero(bit(flag)))];
}

ScoreMap SortedColumns::scoreMap() const
{
    CellCounts starred{};
    for (size_t position = 0; position < size(); ++position)
        starred[cells[position]] += hasFlag(flags[position], PickFlag::Starred) ? 1 : 0;
    ScoreMap map;
    for (size_t at = 0; at < scoreCellCount; ++at) {
        if (counts[at] == 0)
            continue;
        GridPaper paper = gridPaper(static_cast<ScoreCell>(at));
        map.add(paper, counts[at] - starred[at]);
        paper.isStarred = true;
        map.add(paper, starred[at]);
    }
    return map;
}

void SortedColumns::setFlags(size_t position, quint16 newFlags)
{
    const quint16 before = std::exchange(flags[position], newFlags);
    for (size_t number = 0; number < flagCounts.size(); ++number)
        flagCounts[number] +=
            static_cast<int>((newFlags >> number) & 1U) - static_cast<int>((before >> number) & 1U);
}

SortedColumns sortedColumns(const PickColumns &columns, ListOrder order,
                            const std::vector<qint64> &heldBack)
{
    SortedColumns sorted{.order = order};
    sorted.rows = rowsInOrder(columns, order);
    if (!heldBack.empty())
        std::erase_if(sorted.rows, [&](quint32 row) {
            return std::binary_search(heldBack.cbegin(), heldBack.cend(), columns.keys.at(row));
        });
    sorted.keys.reserve(sorted.rows.size());
    sorted.cells.reserve(sorted.rows.size());
    sorted.flags.reserve(sorted.rows.size());
    for (const quint32 row : sorted.rows) {
        const quint16 flags = columns.flags.at(row);
        const ScoreCell cell = scoreCell(columns.relevance.at(row), columns.novelty.at(row), flags);
        sorted.keys.push_back(columns.keys.at(row));
        sorted.flags.push_back(flags);
        sorted.cells.push_back(cell);
        ++sorted.counts[cell];
    }
    countFlags(sorted.flags, &sorted.flagCounts);
    return sorted;
}

} // namespace firstlight
