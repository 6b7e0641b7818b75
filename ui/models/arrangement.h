// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sortedcolumns.h"

namespace firstlight {

// A line of the list: a band's heading, or a paper.
struct ListRow
{
    Band band = Band::In;
    int position = -1; // in the columns that were arranged; -1: the heading

    bool isHeading() const { return position < 0; }
    friend bool operator==(const ListRow &, const ListRow &) = default;
};

// Which papers are shown in which rows, and how many are not and why.
struct Arrangement
{
    int total = 0;
    int picked = 0;            // isPicked, of what the filters leave
    int hiddenByFilters = 0;   // by what is chosen beside the sliders
    int hiddenByCollapse = 0;  // in collapsed bands
    int hiddenByRelevance = 0; // picks but for this cut-off, in a collapsed Out; and, while it is
    int hiddenByNovelty = 0;   // set aside, those that are shown for it
    int lowHIndex = 0;         // that the least h-index hides, shown all the same or not
    int hiddenByHIndex = 0;    // of them, those not shown
    std::array<int, allBands.size()> bandCounts{}; // papers that pass the filters, by Band
    bool isFlat = false;
    // Positions by band, ascending; of a collapsed band none. A flat list has them all in the
    // first. Of each as many are valid as openCounts tells: what is behind is room for the next
    // time.
    std::array<std::vector<quint32>, allBands.size()> bands{};
    std::array<int, allBands.size()> openCounts{};
    std::array<quint8, scoreCellCount> fates{}; // Band by cell

    // That filters leave; without any: all.
    int found() const
    {
        return hiddenByFilters > 0 ? total - hiddenByFilters - hiddenByHIndex : total;
    }
    int shown() const { return total - hiddenByHIndex - hiddenByFilters - hiddenByCollapse; }
    int rowCount() const;
    ListRow rowAt(int row) const; // 0 up to rowCount()
    // -1 when it is not shown.
    int rowOf(size_t position, ScoreCell cell) const;
    int headingRow(Band band) const; // -1: the band is empty
};

// One pass over the sorted columns, without a branch for each paper. matches is parallel to them, 1
// for papers that what view asks of membership finds; empty: all. The arrangement may hold an older
// one, whose room is used again.
void arrange(const SortedColumns &columns, const std::vector<quint8> &matches, const ListView &view,
             Arrangement *arrangement);

} // namespace firstlight
