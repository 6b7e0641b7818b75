// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

#include <array>

namespace firstlight {

// A place in the grid of relevance by novelty.
struct GridCell
{
    int relevance = 1; // 1-10
    int novelty = 1;   // 1-10; 0: the scorer cannot tell, so that no cut-off of novelty hides it

    friend bool operator==(const GridCell &, const GridCell &) = default;
};

// What the grid asks of a paper.
struct GridPaper
{
    int relevance = 0; // 0: unscored
    int novelty = 0;   // 0: none that a cut-off hides for
    bool isStarred = false;
    bool isAuthorMatch = false; // certain
    bool isHiddenByHIndex = false;
};
GridPaper gridPaper(const Pick &pick);

// Empty where the grid does not hold the paper.
std::optional<GridCell> cellOf(const GridPaper &paper);
std::optional<GridCell> cellOf(const Pick &pick);

// How many papers of a list have which scores. Whom the grid's cut-offs cannot move is counted
// beside it: papers by followed authors are always picked, the others never.
struct ScoreMap
{
    using Counts = std::array<std::array<int, 11>, 11>; // [relevance][novelty]; relevance 0 unused

    Counts papers{};
    Counts starred{};      // of the papers
    int authorMatches = 0; // scored or not
    int unscored = 0;
    int lowHIndex = 0; // scored, but hidden by the least h-index

    void add(const GridPaper &paper, int count = 1);
    int at(GridCell cell) const;
    int most() const;  // in one cell
    int total() const; // beside the grid, too
    bool hasWithoutNovelty() const;
    // Picked under the cut-offs, author matches included.
    int shown(Cutoffs cutoffs) const;
    // Starred papers that the first cut-offs show and the second would not.
    int starredLost(Cutoffs from, Cutoffs to) const;

    friend bool operator==(const ScoreMap &, const ScoreMap &) = default;
};

ScoreMap scoreMapOf(const QList<Pick> &picks);

} // namespace firstlight
