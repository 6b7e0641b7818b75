// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

#include <array>

namespace firstlight {

// The parts of a day of which a trial asks about some papers each.
enum class TrialStratum { Starred, Dismissed, Boundary, Rest };
inline constexpr std::array trialStrata{TrialStratum::Starred, TrialStratum::Dismissed,
                                        TrialStratum::Boundary, TrialStratum::Rest};
QString toString(TrialStratum stratum); // "starred", "dismissed", "boundary", "rest"

struct SampledPick
{
    Pick pick; // with its score under the current criteria, whoever gave it
    TrialStratum stratum = TrialStratum::Rest;
};

struct TrialSample
{
    QList<SampledPick> papers;                   // by stratum
    std::array<int, trialStrata.size()> sizes{}; // papers of the day in each, in their order

    int population() const;
};

// A stratified sample of a day's papers: starred ones, dismissed ones, those that one point would
// move across the cut-offs, and others; what one part lacks is drawn from the last two, then from
// any. Drawn by a hash of the seed and the id: the same seed draws alike everywhere. What h-index
// hides does not count.
TrialSample trialSample(const QList<Pick> &papers, Cutoffs cutoffs, const QString &seed,
                        qsizetype size = 24);

} // namespace firstlight
