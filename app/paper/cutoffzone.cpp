// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/cutoffzone.h"

namespace firstlight {

std::optional<ZonePlace> zonePlace(int relevance, std::optional<int> novelty, Cutoffs cutoffs)
{
    const int byRelevance = relevance - cutoffs.relevance;
    const int byNovelty = novelty ? *novelty - cutoffs.novelty : byRelevance;
    const int margin = qMin(byRelevance, byNovelty);
    if (margin != 0 && margin != -1)
        return {};
    return ZonePlace{.isIn = margin == 0,
                     .byRelevance = byRelevance == margin,
                     .byNovelty = novelty && byNovelty == margin};
}

std::optional<ZonePlace> zonePlaceOf(const Pick &pick, Cutoffs cutoffs)
{
    if (!marginOf(pick, cutoffs) || pick.isAuthorMatch())
        return {};
    const Score &score = *pick.score;
    return zonePlace(*score.relevance, score.scorer.isLocal() ? std::nullopt : score.novelty,
                     cutoffs);
}

bool isDisputed(const Score &score)
{
    return score.opinions && (score.opinions->leastRelevance != score.opinions->mostRelevance ||
                              score.opinions->leastNovelty != score.opinions->mostNovelty);
}

} // namespace firstlight
