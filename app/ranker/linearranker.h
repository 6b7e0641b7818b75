// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/rankingindex.h"

namespace firstlight {

// A weight for each term. The value of a paper is the product with its term vector.
struct LinearRanker
{
    QList<float> weights; // termSpace long
    double bias = 0;      // moves all values alike; what learning compares with 0

    double valueOf(const RankingIndex &index, qsizetype row) const
    {
        double value = bias;
        const float *weight = weights.constData();
        index.visitTerms(
            row, [&](TermId term, float share) { value += double(weight[term]) * double(share); });
        return value;
    }
};

// Of the first rows.
QList<double> valuesOf(const LinearRanker &ranker, const RankingIndex &index, qsizetype rows);

// Less their mean, over their standard deviation; all 0 where they are equal.
QList<double> zScores(QList<double> values);

} // namespace firstlight
