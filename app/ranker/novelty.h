// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/score.h"
#include "ranker/rankingindex.h"

namespace firstlight {

// Of the index's papers, each against all other rows. Empty below leastLibrary rows of background:
// to a small library everything is new.
inline constexpr qsizetype leastLibrary = 2000;
QList<Familiarity> familiarity(const RankingIndex &index);

// A paper that a model scored.
struct NoveltyLabel
{
    qsizetype row = 0;
    int novelty = 0; // 1-10
};

// Of the background, what is known of it.
QList<NoveltyLabel> noveltyLabels(const RankingIndex &index, const QHash<ArxivId, int> &novelty);

// Below so many scored papers novelty is not estimated.
inline constexpr qsizetype leastNoveltyLabels = 200;

// Novelty of the index's papers on the scale of the labels, 1-10, by ridge regression on their
// terms; deterministic. Empty below leastNoveltyLabels.
QList<double> estimatedNovelty(const RankingIndex &index, const QList<NoveltyLabel> &labels);

} // namespace firstlight
