// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"
#include "ranker/ranker.h"

namespace firstlight {

// What other scores do to one paper of a list.
struct RankingMove
{
    ArxivId paper;
    qsizetype at = 0;          // in the list that was compared
    std::optional<int> before; // relevance; empty: none
    std::optional<int> after;
    int placeBefore = 0; // from 1, in the list's order
    int placeAfter = 0;
    QStringList raising;  // words in the paper that now count more; see withWords
    QStringList lowering; // and less

    int by() const { return after.value_or(0) - before.value_or(0); }
    friend bool operator==(const RankingMove &, const RankingMove &) = default;
};

struct RankingDifference
{
    QList<RankingMove> entered; // now pass the cut-offs, the best first
    QList<RankingMove> left;    // pass them no more, the formerly best first
    QList<RankingMove> moved;   // have another relevance, on the same side; the farthest first

    bool isEmpty() const { return entered.isEmpty() && left.isEmpty() && moved.isEmpty(); }
    friend bool operator==(const RankingDifference &, const RankingDifference &) = default;
};

// The picks with other scores; a pick without one among them has none.
QList<Pick> picksScoredBy(const QList<Pick> &picks, const QList<Score> &scores);

// Estimates against estimates, or a model's scores against a model's: of two kinds the difference
// would be theirs.
RankingDifference rankingDifference(const QList<Pick> &picks, const QList<Score> &saved,
                                    const QList<Score> &draft, Cutoffs cutoffs);

// The same with the words that did it, for at most so many of each list; of estimates for the
// index's papers.
RankingDifference withWords(RankingDifference difference, const RankingIndex &index,
                            const Estimates &saved, const Estimates &draft, qsizetype most);

} // namespace firstlight
