// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/disagreement.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace firstlight {

namespace {

bool passes(const Score &score, Cutoffs cutoffs)
{
    return *score.relevance >= cutoffs.relevance &&
           (score.scorer.isLocal() || score.novelty.value_or(cutoffs.novelty) >= cutoffs.novelty);
}

Disagreement disagreementOn(const ComparedPaper &compared, Cutoffs cutoffs)
{
    Disagreement found{.compared = compared};
    const Score &first = compared.first;
    const Score &second = compared.second;
    found.byRelevance = *second.relevance - *first.relevance;
    if (first.novelty && second.novelty)
        found.byNovelty = *second.novelty - *first.novelty;
    found.isAcrossCutoffs = passes(first, cutoffs) != passes(second, cutoffs);
    return found;
}

auto rank(const Disagreement &found)
{
    return std::tuple(found.isAcrossCutoffs, found.distance(), found.compared.day);
}

} // namespace

QList<Disagreement> strongestDisagreements(const QList<ComparedPaper> &papers, Cutoffs cutoffs,
                                           qsizetype limit)
{
    QList<Disagreement> all;
    for (const ComparedPaper &paper : papers) {
        if (!paper.first.relevance || !paper.second.relevance)
            continue;
        const Disagreement found = disagreementOn(paper, cutoffs);
        if (found.distance() > 0)
            all.append(found);
    }
    std::sort(all.begin(), all.end(), [](const Disagreement &a, const Disagreement &b) {
        return rank(a) != rank(b) ? rank(a) > rank(b) : a.compared.paper.id < b.compared.paper.id;
    });
    QList<Disagreement> strongest;
    QSet<ArxivId> seen;
    for (const Disagreement &found : std::as_const(all)) {
        if (strongest.size() >= limit)
            break;
        if (seen.contains(found.compared.paper.id))
            continue;
        seen.insert(found.compared.paper.id);
        strongest.append(found);
    }
    return strongest;
}

} // namespace firstlight
