// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

namespace firstlight {

// Where a paper stands that one point on one axis would move across the cut-offs.
struct ZonePlace
{
    bool isIn = false;        // it passes, by nothing to spare; else it misses by one point
    bool byRelevance = false; // that is so on this axis
    bool byNovelty = false;   // and on this one

    friend bool operator==(const ZonePlace &, const ZonePlace &) = default;
};

// Empty: outside of the zone. novelty: empty where it decides nothing.
std::optional<ZonePlace> zonePlace(int relevance, std::optional<int> novelty, Cutoffs cutoffs);

// Empty, too, without a score, and by a followed author, whom no score moves.
std::optional<ZonePlace> zonePlaceOf(const Pick &pick, Cutoffs cutoffs);

// Whether its opinions differ.
bool isDisputed(const Score &score);

} // namespace firstlight
