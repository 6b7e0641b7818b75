// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/score.h"
#include "ranker/query.h"

#include <span>

namespace firstlight {

// The papers to rank among each other, prepared once; ranking them by new criteria is then fast
// enough for every keystroke. A value: build it on the pool, share it freely.
class RankingIndex final
{
public:
    // The background (papers of earlier days) is not ranked; it only tells how common a term and
    // how good a match is.
    explicit RankingIndex(const QList<Paper> &papers, const QList<Paper> &background = {});

    // BM25 for a bag of terms: of each paper in the order given, then of each of the background.
    QList<double> bm25(const TermWeights &query) const;

    struct Posting
    {
        int paper = 0;    // in the order of bm25()
        float weight = 0; // the BM25 term weight, idf included
        int begin = 0;    // of the first occurrence, [begin, end) in title + abstract
        int end = 0;
    };
    std::span<const Posting> postings(TermId term) const;

    const QList<Paper> &papers() const { return m_papers; }
    static QStringView textAt(const Paper &paper, qsizetype begin, qsizetype end);

private:
    QList<Paper> m_papers;
    qsizetype m_size = 0;      // background included
    QList<Posting> m_postings; // by term, then by paper
    QList<int> m_starts;       // of each term's postings; one more at the end
};

// The seed ranking (no labels): BM25, z-scored over papers and background; the mean of the best
// topic's and that of all wanted terms together, less half of the negatives'. One value a paper, in
// the order of the index; larger is better.
QList<double> seedRanking(const RankingIndex &index, const Query &query);

inline constexpr int noTopic = -1;

// Of each paper the topic (index in the query) with the highest z among those with a term in it, or
// noTopic.
QList<int> bestTopics(const RankingIndex &index, const Query &query);

// Estimates on the 1-10 scale, by place among the papers: to 1 % 10, 3 % 9, 10 % 8, 18 % 7, 28 % 6,
// 40 % 5, 55 % 4, 70 % 3, 85 % 2, else 1, where the best of n papers stands at 0.5/n. So few papers
// reach no high score by being few: a lone one gets 4, a 10 needs 50. Fewer than 20 are placed
// among the background too. A paper that no wanted term touches gets at most 2, and everything 1
// where nothing is wanted. The strength is the seed ranking's value. Deterministic: equal values
// fall in id order. Novelty stays empty. Order as in the index.
QList<Score> estimate(const RankingIndex &index, const Criteria &criteria,
                      const QString &criteriaHash, const QDateTime &now);

} // namespace firstlight
