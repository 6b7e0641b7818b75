// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scorecells.h"

#include <algorithm>
#include <optional>

namespace firstlight {

namespace {

constexpr ScoreCell estimatedBit = 1U << 8U;
constexpr ScoreCell authorBit = 1U << 9U;
constexpr ScoreCell perhapsBit = 1U << 10U;
constexpr ScoreCell hIndexBit = 1U << 11U;

// Points above the cut-offs on the axis where there are fewest. What the local ranker thinks of
// novelty is shown, but nothing is hidden for it.
std::optional<int> margin(ScoreCell cell, Cutoffs cutoffs)
{
    if (relevanceIn(cell) == 0)
        return {};
    const int byRelevance = relevanceIn(cell) - cutoffs.relevance;
    if (noveltyIn(cell) == 0 || (cell & estimatedBit))
        return byRelevance;
    return std::min(byRelevance, noveltyIn(cell) - cutoffs.novelty);
}

// A paper by a followed author is picked wherever the sliders stand.
template <class Value, class At>
AxisCounts axisCounts(const CellCounts &cells, Value value, At at)
{
    AxisCounts counts;
    for (size_t cell = 0; cell < scoreCellCount; ++cell) {
        if (cells[cell] == 0)
            continue;
        const auto own = static_cast<ScoreCell>(cell);
        if (isScoreValue(value(own)))
            counts.histogram[static_cast<size_t>(value(own))] += cells[cell];
        for (int cutoff = 1; cutoff <= 10; ++cutoff)
            counts.picked[static_cast<size_t>(cutoff)] +=
                isPicked(own, at(cutoff)) ? cells[cell] : 0;
    }
    return counts;
}

} // namespace

int relevanceIn(ScoreCell cell)
{
    return cell & 0xf;
}

int noveltyIn(ScoreCell cell)
{
    return (cell >> 4U) & 0xf;
}

ScoreCell scoreCell(quint8 relevance, quint8 novelty, quint16 flags)
{
    const auto mark = [flags](PickFlag flag, ScoreCell own) {
        return hasFlag(flags, flag) ? own : 0U;
    };
    return static_cast<ScoreCell>(
        unsigned{relevance} | (unsigned{novelty} << 4U) | mark(PickFlag::Estimated, estimatedBit) |
        mark(PickFlag::AuthorMatch, authorBit) | mark(PickFlag::PerhapsAuthorMatch, perhapsBit) |
        mark(PickFlag::HiddenByHIndex, hIndexBit));
}

Band bandOf(ScoreCell cell, Cutoffs cutoffs)
{
    if (cell & authorBit)
        return Band::In;
    const std::optional<int> points = margin(cell, cutoffs);
    if (points && *points >= 1)
        return Band::In;
    if ((points && *points >= -1) || (cell & perhapsBit))
        return Band::Maybe;
    return points ? Band::Out : Band::Unscored;
}

bool isPicked(ScoreCell cell, Cutoffs cutoffs)
{
    return (cell & authorBit) || (!(cell & hIndexBit) && margin(cell, cutoffs).value_or(-1) >= 0);
}

bool isHiddenByHIndex(ScoreCell cell)
{
    return cell & hIndexBit;
}

AxisCounts relevanceCounts(const CellCounts &cells, Cutoffs cutoffs)
{
    return axisCounts(cells, relevanceIn, [cutoffs](int value) {
        return Cutoffs{value, cutoffs.novelty};
    });
}

AxisCounts noveltyCounts(const CellCounts &cells, Cutoffs cutoffs)
{
    return axisCounts(cells, noveltyIn, [cutoffs](int value) {
        return Cutoffs{cutoffs.relevance, value};
    });
}

GridPaper gridPaper(ScoreCell cell)
{
    return {.relevance = relevanceIn(cell),
            .novelty = (cell & estimatedBit) ? 0 : noveltyIn(cell),
            .isAuthorMatch = (cell & authorBit) != 0,
            .isHiddenByHIndex = isHiddenByHIndex(cell)};
}

std::optional<GridCell> gridCellOf(ScoreCell cell)
{
    return cellOf(gridPaper(cell));
}

} // namespace firstlight
