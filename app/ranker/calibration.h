// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/ranking.h"

namespace firstlight {

// What an estimate of the reader's cut-off means: that a paper is among the share that the model,
// or the reader, picked lately.
struct Calibration
{
    double pickedShare = 0.1; // in (0, 1)
    int cutoff = 8;           // 1-10, of relevance
};

inline constexpr int lowestLevel = 1;
inline constexpr int highestLevel = 10;

// The estimate for a place from the top, in (0, 1); falls as the place grows. With a share of a
// tenth and a cut-off of 8: to 1 % 10, 3 % 9, 10 % 8, 18 % 7, 28 % 6, 40 % 5, 55 % 4, 70 % 3, 85
// % 2.
int levelAt(double place, const Calibration &calibration);

// One level a paper, by its place among the papers, where the best of n stands at 0.5/n: so few
// papers reach no high level by being few. Equal values fall in id order. What speaks for nothing
// that is wanted gets at most 2.
QList<int> levelsOf(const RankingIndex &index, const Ranking &ranking,
                    const Calibration &calibration);

} // namespace firstlight
