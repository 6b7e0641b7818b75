// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/linearranker.h"

namespace firstlight {

// How well criteria match, before anything is learnt: BM25 by topic, z-scored over all rows; half
// the best topic's, half that of all wanted terms together, less the negatives'. One value a row.
QList<double> seedRanking(const RankingIndex &index, const Query &query);

// The ranking without labels: takes the best rows of a seed for what the reader wants and all
// others for what they do not, and weighs each term by the difference of the two centroids, so that
// words which the criteria never name count too. The mean of four such, from the best 2 to the best
// 20 %. matches: what of the wanted terms each row holds; a row with 0 is not taken for wanted.
// Nothing is learnt where there is none.
LinearRanker feedbackRanker(const RankingIndex &index, const QList<double> &seed,
                            const QList<double> &matches);

} // namespace firstlight
