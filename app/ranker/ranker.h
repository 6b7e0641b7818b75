// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/score.h"
#include "ranker/calibration.h"

namespace firstlight {

inline constexpr int noTopic = -1;

// Of each paper the topic (index in the query) with the highest z among those with a term in it, or
// noTopic.
QList<int> bestTopics(const RankingIndex &index, const Query &query);

// Of each paper the name of that topic; empty: none, or the criteria name no topics.
QStringList topicNames(const QList<Paper> &papers, const Criteria &criteria);

// What makes an estimate beside the papers and the criteria.
struct EstimateParts
{
    QString criteriaHash;
    QDateTime now;
    const Lesson *lesson = nullptr; // null: nothing is known but the criteria
    Calibration calibration;
    // Of each paper; empty where nobody looked, or novelty cannot be told.
    QList<Familiarity> familiarity;
    QList<double> novelty; // 1-10
    // Estimates below it come without comment and evidence, which cost most of the time.
    int lowestExplained = lowestLevel;
};

// What a ranking by criteria comes to.
struct Estimates
{
    Query query;
    Ranking ranking;
    QList<Score> scores; // as estimate() gives them
};

// Estimates on the 1-10 scale, in the order of the index. The strength is the ranking's value, the
// comment says why, the evidence with which words. All 1 where the criteria want nothing and
// nothing was learnt. Deterministic: the same input gives the same bytes.
QList<Score> estimate(const RankingIndex &index, const Criteria &criteria,
                      const EstimateParts &parts);
Estimates estimates(const RankingIndex &index, const Criteria &criteria,
                    const EstimateParts &parts);

} // namespace firstlight
