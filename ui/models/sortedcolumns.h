// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listview.h"
#include "models/scorecells.h"

#include <vector>

namespace firstlight {

// The columns of a list in the order in which it is shown: what arranging it reads, and no more.
// Parallel.
struct SortedColumns
{
    std::vector<qint64> keys;
    std::vector<ScoreCell> cells;
    std::vector<quint16> flags;
    std::vector<quint32> rows; // where the paper is in the columns that were sorted
    CellCounts counts{};
    std::array<int, 16> flagCounts{}; // papers by the number of a PickFlag's bit
    ListOrder order = ListOrder::Given;

    size_t size() const { return keys.size(); }
    int count(PickFlag flag) const;
    // What the reader did with a paper; scores stay.
    void setFlags(size_t position, quint16 newFlags);
    ScoreMap scoreMap() const;
};

// Followed authors first (not by date), then by the order's key, relevance, novelty and strength,
// all descending, missing last; what ties by the day, the latest first, and as the day's papers
// were saved. Total, so that nothing moves without a reason. Papers that are held back are left
// out; their keys ascend. For lists of up to 2^31 papers.
SortedColumns sortedColumns(const PickColumns &columns, ListOrder order,
                            const std::vector<qint64> &heldBack = {});

} // namespace firstlight
