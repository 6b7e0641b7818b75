// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

#include <QList>

namespace firstlight {

// Whose scores are compared.
struct ScoreSide
{
    QString criteriaHash;
    QString scorer; // "local", "llm" (any model, the latest), "llm:MODEL"

    friend bool operator==(const ScoreSide &, const ScoreSide &) = default;
};

// One paper of an announcement that both sides have scored, in the same version.
struct ComparedPaper
{
    Paper paper; // without abstract and what else lists do not show
    QDate day;   // the latest of the days asked for
    Score first;
    Score second;
};

struct Disagreement
{
    ComparedPaper compared;
    int byRelevance = 0; // the second's less the first's, -9 to 9
    int byNovelty = 0;   // 0 where one of them says nothing of novelty
    // One passes the cut-offs, the other does not. What the local ranker says of novelty decides
    // nothing, as in lists.
    bool isAcrossCutoffs = false;

    int distance() const { return qAbs(byRelevance) + qAbs(byNovelty); }
};

// The limit papers of which the two sides differ most, each once: first those that pass by one side
// only, then by distance, then the newest, then by id. Those on which they agree are left out.
QList<Disagreement> strongestDisagreements(const QList<ComparedPaper> &papers, Cutoffs cutoffs,
                                           qsizetype limit);

} // namespace firstlight
