// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"
#include "paper/pickcolumns.h"
#include "paper/scoremap.h"

#include <array>

namespace firstlight {

// All that decides a paper's band, in twelve bits, so that a million papers are judged by a table:
// relevance, novelty, whether it is an estimate, by a followed author, perhaps by one, hidden by
// h-index.
using ScoreCell = quint16;
inline constexpr size_t scoreCellCount = size_t{1} << 12U;

ScoreCell scoreCell(quint8 relevance, quint8 novelty, quint16 flags);

int relevanceIn(ScoreCell cell); // 0: none
int noveltyIn(ScoreCell cell);   // 0: none

// As for a Pick; see paper/pick.h.
Band bandOf(ScoreCell cell, Cutoffs cutoffs);
bool isPicked(ScoreCell cell, Cutoffs cutoffs);
bool isHiddenByHIndex(ScoreCell cell);

// How many papers each cell has.
using CellCounts = std::array<int, scoreCellCount>;

// For a slider: by value 1-10 (index 0 unused) how many papers have it, and how many would be
// picked with the cut-off there and the other axis as it is.
struct AxisCounts
{
    std::array<int, 11> histogram{};
    std::array<int, 11> picked{};
};
AxisCounts relevanceCounts(const CellCounts &cells, Cutoffs cutoffs);
AxisCounts noveltyCounts(const CellCounts &cells, Cutoffs cutoffs);

// Where the grid has these papers; empty: beside it.
std::optional<GridCell> gridCellOf(ScoreCell cell);
GridPaper gridPaper(ScoreCell cell);

} // namespace firstlight
