// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/score.h"
#include "ranker/query.h"

#include <QHash>

namespace firstlight {

// The papers to rank among each other, prepared once; ranking them by new criteria is then fast enough for
// every keystroke. A value: build it on the pool, share it freely.
class RankingIndex final
{
public:
    // background: papers that tell how common terms are; not ranked.
    explicit RankingIndex(const QList<Paper> &papers, const QList<Paper> &background = {});

    // BM25 of each paper (in the order given) for a bag of terms.
    QList<double> bm25(const TermCounts &query) const;

    const QList<Paper> &papers() const { return m_papers; }

private:
    struct Posting
    {
        int paper = 0;
        float weight = 0; // the BM25 term weight, idf included
    };
    QList<Paper> m_papers;
    QHash<TermId, QList<Posting>> m_postings;
};

// The seed ranking (no labels): per topic BM25, z-scored over the papers, maximum over the topics, less
// 0.3 of the negatives' z. One value a paper, in the order of the index; larger is better.
QList<double> seedRanking(const RankingIndex &index, const Query &query);

// Estimates on the 1-10 scale: by rank, the best tenth of the papers gets 8 and more; a paper that no topic's
// term touches gets at most 2. Deterministic: equal values fall in id order. Novelty stays empty. Order as in the index.
QList<Score> estimate(const RankingIndex &index, const Criteria &criteria, const QString &criteriaHash,
                      const QDateTime &now);

} // namespace firstlight
