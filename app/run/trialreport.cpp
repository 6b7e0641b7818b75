// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/trialreport.h"

#include "paper/names.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Named<Movement>, 6> movements = {{
    {Movement::Unknown, "unknown"_L1},
    {Movement::Entered, "entered"_L1},
    {Movement::Left, "left"_L1},
    {Movement::Raised, "raised"_L1},
    {Movement::Lowered, "lowered"_L1},
    {Movement::Unmoved, "unmoved"_L1},
}};

std::optional<Score> verdictOn(const ArxivId &paper, const QHash<ArxivId, Score> &scores)
{
    const auto found = scores.constFind(paper);
    return found != scores.cend() && found->relevance ? std::optional(*found) : std::nullopt;
}

bool passes(const Score &score, Cutoffs cutoffs)
{
    return *score.relevance >= cutoffs.relevance &&
           score.novelty.value_or(cutoffs.novelty) >= cutoffs.novelty;
}

int sum(const Score &score)
{
    return *score.relevance + score.novelty.value_or(0);
}

Movement movementBetween(const std::optional<Score> &before, const std::optional<Score> &after,
                         Cutoffs cutoffs)
{
    if (!before || !after)
        return Movement::Unknown;
    const bool passed = passes(*before, cutoffs);
    if (passed != passes(*after, cutoffs))
        return passed ? Movement::Left : Movement::Entered;
    if (sum(*before) == sum(*after))
        return Movement::Unmoved;
    return sum(*before) < sum(*after) ? Movement::Raised : Movement::Lowered;
}

std::optional<ShareInterval> passingShare(const TrialReport &report, const TrialSample &sample,
                                          std::optional<Score> TriedPaper::*side, Cutoffs cutoffs)
{
    QList<Stratum> strata;
    bool isAnySampled = false;
    for (const TrialStratum each : trialStrata) {
        Stratum stratum{.papers = sample.sizes[static_cast<std::size_t>(each)]};
        for (const TriedPaper &paper : report.papers) {
            if (paper.stratum != each || !(paper.*side))
                continue;
            ++stratum.sampled;
            stratum.hits += passes(*(paper.*side), cutoffs) ? 1 : 0;
        }
        isAnySampled = isAnySampled || stratum.sampled > 0;
        strata.append(stratum);
    }
    return isAnySampled ? std::optional(stratifiedShare(strata)) : std::nullopt;
}

} // namespace

QString toString(Movement movement)
{
    return nameOf(movement, movements);
}

int TrialReport::count(Movement movement) const
{
    return static_cast<int>(
        std::count_if(papers.begin(), papers.end(),
                      [movement](const TriedPaper &paper) { return paper.movement == movement; }));
}

TrialReport trialReport(const TrialSample &sample, const QHash<ArxivId, Score> &before,
                        const QHash<ArxivId, Score> &after, Cutoffs cutoffs)
{
    TrialReport report{.population = sample.population()};
    for (const SampledPick &sampled : sample.papers) {
        TriedPaper paper{.pick = sampled.pick,
                         .stratum = sampled.stratum,
                         .before = verdictOn(sampled.pick.paper.id, before),
                         .after = verdictOn(sampled.pick.paper.id, after)};
        paper.movement = movementBetween(paper.before, paper.after, cutoffs);
        if (paper.before)
            paper.pick.score = paper.before;
        report.papers.append(paper);
    }
    report.passingBefore = passingShare(report, sample, &TriedPaper::before, cutoffs);
    report.passingAfter = passingShare(report, sample, &TriedPaper::after, cutoffs);
    return report;
}

} // namespace firstlight
