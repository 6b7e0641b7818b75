// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/scoregrid.h"

#include <algorithm>
#include <numeric>

namespace firstlight {

namespace {

bool passes(size_t relevance, size_t novelty, Cutoffs cutoffs)
{
    return static_cast<int>(relevance) >= cutoffs.relevance &&
           (novelty == 0 || static_cast<int>(novelty) >= cutoffs.novelty);
}

template <class Wanted>
int sumOf(const ScoreGrid::Counts &counts, Wanted isWanted)
{
    int sum = 0;
    for (size_t relevance = 1; relevance < counts.size(); ++relevance) {
        for (size_t novelty = 0; novelty < counts.size(); ++novelty)
            sum += isWanted(relevance, novelty) ? counts.at(relevance).at(novelty) : 0;
    }
    return sum;
}

} // namespace

int ScoreGrid::at(ScoreCell cell) const
{
    return papers.at(static_cast<size_t>(cell.relevance)).at(static_cast<size_t>(cell.novelty));
}

int ScoreGrid::most() const
{
    int most = 0;
    for (const auto &column : papers)
        most = std::max(most, *std::max_element(column.cbegin(), column.cend()));
    return most;
}

int ScoreGrid::total() const
{
    return authorMatches + unscored + lowHIndex +
           sumOf(papers, [](size_t, size_t) { return true; });
}

bool ScoreGrid::hasWithoutNovelty() const
{
    return sumOf(papers, [](size_t, size_t novelty) { return novelty == 0; }) > 0;
}

int ScoreGrid::shown(Cutoffs cutoffs) const
{
    return authorMatches + sumOf(papers, [cutoffs](size_t relevance, size_t novelty) {
               return passes(relevance, novelty, cutoffs);
           });
}

int ScoreGrid::starredLost(Cutoffs from, Cutoffs to) const
{
    return sumOf(starred, [from, to](size_t relevance, size_t novelty) {
        return passes(relevance, novelty, from) && !passes(relevance, novelty, to);
    });
}

std::optional<ScoreCell> cellOf(const Pick &pick)
{
    if (!pick.score || !pick.score->relevance || pick.isAuthorMatch() || pick.hiddenBelowHIndex)
        return {};
    const int relevance = *pick.score->relevance;
    if (!isScoreValue(relevance))
        return {};
    // As isPicked has it: nothing is hidden for what the local ranker thinks of novelty.
    const int novelty = pick.score->scorer.isLocal() ? 0 : pick.score->novelty.value_or(0);
    return ScoreCell{relevance, isScoreValue(novelty) ? novelty : 0};
}

ScoreGrid scoreGridOf(const QList<Pick> &picks)
{
    ScoreGrid grid;
    for (const Pick &pick : picks) {
        if (const std::optional<ScoreCell> cell = cellOf(pick)) {
            const auto relevance = static_cast<size_t>(cell->relevance);
            const auto novelty = static_cast<size_t>(cell->novelty);
            ++grid.papers.at(relevance).at(novelty);
            grid.starred.at(relevance).at(novelty) += pick.reader.starred ? 1 : 0;
        } else if (pick.isAuthorMatch()) {
            ++grid.authorMatches;
        } else if (pick.score && pick.score->relevance) {
            ++grid.lowHIndex;
        } else {
            ++grid.unscored;
        }
    }
    return grid;
}

} // namespace firstlight
