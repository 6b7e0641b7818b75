// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/rankingdifference.h"

#include "ranker/explanation.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace firstlight {

namespace {

// Of each pick, from 1.
QList<int> placesOf(const QList<Pick> &picks)
{
    QList<qsizetype> order(picks.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&picks](qsizetype a, qsizetype b) { return comesBefore(picks.at(a), picks.at(b)); });
    QList<int> places(picks.size());
    for (qsizetype place = 0; place < order.size(); ++place)
        places[order.at(place)] = int(place) + 1;
    return places;
}

std::optional<int> relevanceOf(const Pick &pick)
{
    return pick.score ? pick.score->relevance : std::nullopt;
}

void sortBy(QList<RankingMove> &moves, int RankingMove::*place)
{
    std::sort(moves.begin(), moves.end(),
              [place](const RankingMove &a, const RankingMove &b) { return a.*place < b.*place; });
}

} // namespace

QList<Pick> picksScoredBy(const QList<Pick> &picks, const QList<Score> &scores)
{
    QHash<ArxivId, const Score *> byPaper;
    for (const Score &score : scores)
        byPaper.insert(score.paper, &score);
    QList<Pick> result = picks;
    for (Pick &pick : result) {
        const Score *score = byPaper.value(pick.paper.id);
        pick.score = score ? std::optional(*score) : std::nullopt;
    }
    return result;
}

RankingDifference rankingDifference(const QList<Pick> &picks, const QList<Score> &saved,
                                    const QList<Score> &draft, Cutoffs cutoffs)
{
    const QList<Pick> before = picksScoredBy(picks, saved);
    const QList<Pick> after = picksScoredBy(picks, draft);
    const QList<int> placesBefore = placesOf(before);
    const QList<int> placesAfter = placesOf(after);
    RankingDifference difference;
    for (qsizetype at = 0; at < picks.size(); ++at) {
        RankingMove move{.paper = picks.at(at).paper.id,
                         .at = at,
                         .before = relevanceOf(before.at(at)),
                         .after = relevanceOf(after.at(at)),
                         .placeBefore = placesBefore.at(at),
                         .placeAfter = placesAfter.at(at),
                         .raising = {},
                         .lowering = {}};
        const bool was = isPicked(before.at(at), cutoffs);
        const bool is = isPicked(after.at(at), cutoffs);
        if (is != was)
            (is ? difference.entered : difference.left).append(move);
        else if (move.before != move.after)
            difference.moved.append(move);
    }
    sortBy(difference.entered, &RankingMove::placeAfter);
    sortBy(difference.left, &RankingMove::placeBefore);
    sortBy(difference.moved, &RankingMove::placeAfter);
    std::stable_sort(difference.moved.begin(), difference.moved.end(),
                     [](const RankingMove &a, const RankingMove &b) {
                         return std::abs(a.by()) > std::abs(b.by());
                     });
    return difference;
}

RankingDifference withWords(RankingDifference difference, const RankingIndex &index,
                            const Estimates &saved, const Estimates &draft, qsizetype most)
{
    QHash<ArxivId, qsizetype> rowsOfPapers;
    for (qsizetype row = 0; row < index.papers().size(); ++row)
        rowsOfPapers.insert(index.idOf(row), row);
    QList<RankingMove *> moves;
    QList<qsizetype> rows;
    for (QList<RankingMove> *list : {&difference.entered, &difference.left, &difference.moved}) {
        for (qsizetype at = 0; at < std::min(most, list->size()); ++at) {
            RankingMove &move = (*list)[at];
            const auto row = rowsOfPapers.constFind(move.paper);
            if (row == rowsOfPapers.cend())
                continue;
            rows.append(*row);
            moves.append(&move);
        }
    }
    Query both = draft.query;
    both.topics += saved.query.topics;
    both.words.insert(saved.query.words);
    const QList<RowWords> words =
        wordsOfRows(index, both, changeOfRanking(saved.ranking, draft.ranking), rows);
    for (qsizetype at = 0; at < moves.size(); ++at) {
        moves.at(at)->raising = words.at(at).raising;
        moves.at(at)->lowering = words.at(at).lowering;
    }
    return difference;
}

} // namespace firstlight
