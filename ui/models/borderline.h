// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scorecells.h"
#include "paper/cutoffzone.h"

namespace firstlight {

// The zone of paper/cutoffzone.h from the numbers of a list alone, so that a table of cells judges
// a million papers.

// Empty: outside of the zone, without a score, or by a followed author.
std::optional<ZonePlace> borderlinePlace(ScoreCell cell, Cutoffs cutoffs);

// Papers in the zone that no h-index hides.
int borderlineCount(const CellCounts &cells, Cutoffs cutoffs);

// How a row is marked.
enum class BorderlineMark { None, Borderline, Disputed };

// pick: null while it is not at hand, and then nobody knows whether opinions on it differ.
BorderlineMark borderlineMark(ScoreCell cell, Cutoffs cutoffs, const Pick *pick);
// The same in words: what one point would do; empty for None.
QString borderlineSentence(ScoreCell cell, Cutoffs cutoffs, const Pick *pick);

} // namespace firstlight
