// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/shareinterval.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace firstlight {

ShareInterval wilsonInterval(double share, double size)
{
    Q_ASSERT(size > 0);
    constexpr double z = 1.96;
    const double weight = 1 + z * z / size;
    const double middle = (share + z * z / (2 * size)) / weight;
    const double half =
        z / weight * std::sqrt(share * (1 - share) / size + z * z / (4 * size * size));
    return {share, std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

ShareInterval stratifiedShare(const QList<Stratum> &strata)
{
    double papers = 0;
    double sampled = 0;
    for (const Stratum &stratum : strata) {
        papers += stratum.sampled > 0 ? stratum.papers : 0;
        sampled += stratum.sampled;
    }
    if (sampled <= 0)
        return {};
    double share = 0;
    double carefulShare = 0;
    double variance = 0;
    for (const Stratum &stratum : strata) {
        if (stratum.sampled <= 0)
            continue;
        const double weight = stratum.papers / papers;
        const double size = stratum.sampled;
        const double unseen = std::max(0.0, 1 - size / stratum.papers);
        // Of five papers without a hit nobody knows that there is none.
        const double careful = (stratum.hits + .5) / (size + 1);
        share += weight * stratum.hits / size;
        carefulShare += weight * careful;
        variance += weight * weight * unseen * careful * (1 - careful) / size;
    }
    if (variance <= 0)
        return {share, share, share};
    // As many papers of a simple sample would leave as much doubt.
    return wilsonInterval(share, carefulShare * (1 - carefulShare) / variance);
}

} // namespace firstlight
