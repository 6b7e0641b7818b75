// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/calibration.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace firstlight {

namespace {

constexpr int mostOfFarPapers = 2;

// Of the picked share, what reaches each level above the cut-off.
double shareAbove(int levels)
{
    static constexpr std::array<double, 3> shares{1, 0.3, 0.1};
    return levels < int(shares.size()) ? shares.at(size_t(levels))
                                       : shares.back() * std::pow(0.3, levels - 2);
}

// Of the papers below the cut-off, the share above a level that lies this part of the way down.
double shareBelow(double way)
{
    static constexpr std::array<double, 8> shares{0,       0.8 / 9, 1.8 / 9, 3.0 / 9,
                                                  4.5 / 9, 6.0 / 9, 7.5 / 9, 1};
    const double at = std::clamp(way, 0.0, 1.0) * double(shares.size() - 1);
    const auto before = std::min(size_t(at), shares.size() - 2);
    return std::lerp(shares.at(before), shares.at(before + 1), at - double(before));
}

// The last place at which a level is still given.
double lastPlaceOf(int level, const Calibration &calibration)
{
    const double share = calibration.pickedShare;
    if (level >= calibration.cutoff)
        return share * shareAbove(level - calibration.cutoff);
    const double way = double(calibration.cutoff - level) / (calibration.cutoff - lowestLevel);
    return share + (1 - share) * shareBelow(way);
}

} // namespace

int levelAt(double place, const Calibration &calibration)
{
    constexpr double rounding = 1e-9;
    int level = highestLevel;
    while (level > lowestLevel && place > lastPlaceOf(level, calibration) + rounding)
        --level;
    return level;
}

QList<int> levelsOf(const RankingIndex &index, const Ranking &ranking,
                    const Calibration &calibration)
{
    const QList<double> &values = ranking.values;
    QList<qsizetype> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return values.at(a) != values.at(b) ? values.at(a) > values.at(b)
                                            : index.idOf(a) < index.idOf(b);
    });
    QList<int> levels(index.papers().size(), lowestLevel);
    for (qsizetype at = 0; at < order.size(); ++at) {
        const qsizetype row = order.at(at);
        if (row >= levels.size())
            continue;
        const int level = levelAt((double(at) + 0.5) / double(order.size()), calibration);
        levels[row] = ranking.isNear.at(row) ? level : std::min(level, mostOfFarPapers);
    }
    return levels;
}

} // namespace firstlight
