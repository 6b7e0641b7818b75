// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/scoremap.h"

#include <QSet>

#include <array>

namespace firstlight {

inline constexpr std::array allBands{Band::In, Band::Maybe, Band::Out, Band::Unscored};

// What the reader wants to see of a list.
struct ListView
{
    Cutoffs cutoffs;
    PickOrder order = PickOrder::Sum;
    QSet<Band> collapsed{Band::Out, Band::Unscored};
    bool unreadOnly = false;
    bool starredOnly = false;
    QString text;                 // words, all of which title, authors or abstract hold; empty: any
    std::optional<GridCell> cell; // only the papers with these scores, none collapsed
    bool showsLowHIndex = false;  // papers that the least h-index hides
    bool isFlat = false;          // in the order given, without bands
    std::optional<ArxivId> keep;  // shown even when unreadOnly or starredOnly would hide it

    bool isFiltered() const { return unreadOnly || starredOnly || cell || !text.isEmpty(); }
    friend bool operator==(const ListView &, const ListView &) = default;
};

// A line of the list: a band's heading, or a pick.
struct ListRow
{
    Band band = Band::In;
    int pick = -1; // into the picks that were arranged; -1: the heading

    bool isHeading() const { return pick < 0; }
    friend bool operator==(const ListRow &, const ListRow &) = default;
};

struct Arrangement
{
    QList<ListRow> rows;
    std::array<int, allBands.size()> bandCounts{}; // picks that pass the filters, by Band
    int total = 0;
    int picked = 0;           // isPicked, filters or not
    int hiddenByFilters = 0;  // by unread, starred, cell, text
    int hiddenByCollapse = 0; // in collapsed bands
    int lowHIndex = 0;        // that the least h-index hides, shown all the same or not
    int hiddenByHIndex = 0;   // of them, those not shown
    int leastHIndex = 0;      // which hides them

    int shown() const { return total - hiddenByHIndex - hiddenByFilters - hiddenByCollapse; }
};

// Indices into picks in the order of comesBefore.
QList<int> sortedIndices(const QList<Pick> &picks, PickOrder order);

// Folded for searching: Unicode, no diacritics, lower case.
QString foldedForSearch(const QString &text);
QString searchTextOf(const Pick &pick);

// One pass over the sorted picks. searchTexts is parallel to picks; it may be empty while view.text
// is.
Arrangement arrange(const QList<Pick> &picks, const QList<int> &sorted,
                    const QStringList &searchTexts, const ListView &view);

// For a slider: by value 1-10 (index 0 unused) how many papers have it, and how many would be
// picked with the cut-off there and the other axis as it is.
struct AxisCounts
{
    std::array<int, 11> histogram{};
    std::array<int, 11> picked{};
};
AxisCounts relevanceCounts(const QList<Pick> &picks, Cutoffs cutoffs);
AxisCounts noveltyCounts(const QList<Pick> &picks, Cutoffs cutoffs);

} // namespace firstlight
