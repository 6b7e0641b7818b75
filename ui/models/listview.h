// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/scoremap.h"

#include <QSet>
#include <QStringList>

#include <array>

namespace firstlight {

inline constexpr std::array allBands{Band::In, Band::Maybe, Band::Out, Band::Unscored};

// Given: as the columns have them. ForYou: by the local ranker's strength.
enum class ListOrder { Sum, Relevance, Novelty, Date, ForYou, Given };

// What the reader wants to see of a list.
struct ListView
{
    Cutoffs cutoffs;
    ListOrder order = ListOrder::Sum;
    QSet<Band> collapsed{Band::Out, Band::Unscored};
    bool unreadOnly = false;
    bool starredOnly = false;
    bool toReadOnly = false;
    bool updatedOnly = false;
    bool followedOnly = false;      // by somebody whom the reader follows, or perhaps so
    bool borderlineOnly = false;    // that one point would move across the cut-offs
    QString category;               // that papers carry; empty: any
    QString tag;                    // that papers carry; empty: any
    QString topic;                  // of the criteria, that papers match best; empty: any
    QString text;                   // a search in this list; empty: any
    std::optional<GridCell> cell;   // only the papers with these scores, none collapsed
    bool showsLowHIndex = false;    // papers that the least h-index hides
    bool showsLowRelevance = false; // the cut-off of relevance is set aside
    bool showsLowNovelty = false;   // that of novelty
    bool setsFiltersAside = false;  // whatever is chosen above from unreadOnly to text
    bool isFlat = false;            // without bands
    qint64 keep = 0; // key of a paper that stays when its flags no longer pass; 0: none
    bool asksMembership() const
    {
        return !(category.isEmpty() && tag.isEmpty() && topic.isEmpty() && text.isEmpty());
    }
    bool asksFlags() const
    {
        return unreadOnly || starredOnly || toReadOnly || updatedOnly || followedOnly;
    }
    bool isFiltered() const { return asksFlags() || asksMembership() || borderlineOnly || cell; }
    bool isOpen(Band band) const
    {
        return isFlat || cell || borderlineOnly || !collapsed.contains(band);
    }
    // With what is set aside at its least.
    Cutoffs effectiveCutoffs() const
    {
        return {showsLowRelevance ? 1 : cutoffs.relevance, showsLowNovelty ? 1 : cutoffs.novelty};
    }
    friend bool operator==(const ListView &, const ListView &) = default;
};

} // namespace firstlight
