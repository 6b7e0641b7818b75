// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/linearranker.h"

#include <algorithm>
#include <cmath>

namespace firstlight {

QList<double> valuesOf(const LinearRanker &ranker, const RankingIndex &index, qsizetype rows)
{
    QList<double> values;
    values.reserve(rows);
    for (qsizetype row = 0; row < rows; ++row)
        values.append(ranker.valueOf(index, row));
    return values;
}

QList<double> zScores(QList<double> values)
{
    double sum = 0;
    double squares = 0;
    for (const double value : std::as_const(values)) {
        sum += value;
        squares += value * value;
    }
    const double count = std::max(1.0, double(values.size()));
    const double mean = sum / count;
    const double variance = squares / count - mean * mean;
    const double scale = variance > 1e-12 ? 1 / std::sqrt(variance) : 0;
    for (double &value : values)
        value = (value - mean) * scale;
    return values;
}

} // namespace firstlight
