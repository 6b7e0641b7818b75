// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/scoremap.h"

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
int sumOf(const ScoreMap::Counts &counts, Wanted isWanted)
{
    int sum = 0;
    for (size_t relevance = 1; relevance < counts.size(); ++relevance) {
        for (size_t novelty = 0; novelty < counts.size(); ++novelty)
            sum += isWanted(relevance, novelty) ? counts.at(relevance).at(novelty) : 0;
    }
    return sum;
}

} // namespace

int ScoreMap::at(GridCell cell) const
{
    return papers.at(static_cast<size_t>(cell.relevance)).at(static_cast<size_t>(cell.novelty));
}

int ScoreMap::most() const
{
    int most = 0;
    for (const auto &column : papers)
        most = std::max(most, *std::max_element(column.cbegin(), column.cend()));
    return most;
}

int ScoreMap::total() const
{
    return authorMatches + unscored + lowHIndex +
           sumOf(papers, [](size_t, size_t) { return true; });
}

bool ScoreMap::hasWithoutNovelty() const
{
    return sumOf(papers, [](size_t, size_t novelty) { return novelty == 0; }) > 0;
}

int ScoreMap::shown(Cutoffs cutoffs) const
{
    return authorMatches + sumOf(papers, [cutoffs](size_t relevance, size_t novelty) {
               return passes(relevance, novelty, cutoffs);
           });
}

int ScoreMap::starredLost(Cutoffs from, Cutoffs to) const
{
    return sumOf(starred, [from, to](size_t relevance, size_t novelty) {
        return passes(relevance, novelty, from) && !passes(relevance, novelty, to);
    });
}

void ScoreMap::add(const GridPaper &paper, int count)
{
    if (const std::optional<GridCell> cell = cellOf(paper)) {
        const auto relevance = static_cast<size_t>(cell->relevance);
        const auto novelty = static_cast<size_t>(cell->novelty);
        papers.at(relevance).at(novelty) += count;
        starred.at(relevance).at(novelty) += paper.isStarred ? count : 0;
    } else if (paper.isAuthorMatch) {
        authorMatches += count;
    } else if (paper.relevance > 0) {
        lowHIndex += count;
    } else {
        unscored += count;
    }
}

GridPaper gridPaper(const Pick &pick)
{
    GridPaper paper{.isStarred = pick.reader.starred,
                    .isAuthorMatch = pick.isAuthorMatch(),
                    .isHiddenByHIndex = pick.hiddenBelowHIndex.has_value()};
    if (!pick.score)
        return paper;
    paper.relevance = pick.score->relevance.value_or(0);
    // As isPicked has it: nothing is hidden for what the local ranker thinks of novelty.
    if (!pick.score->scorer.isLocal())
        paper.novelty = pick.score->novelty.value_or(0);
    return paper;
}

std::optional<GridCell> cellOf(const GridPaper &paper)
{
    if (!isScoreValue(paper.relevance) || paper.isAuthorMatch || paper.isHiddenByHIndex)
        return {};
    return GridCell{paper.relevance, isScoreValue(paper.novelty) ? paper.novelty : 0};
}

std::optional<GridCell> cellOf(const Pick &pick)
{
    return cellOf(gridPaper(pick));
}

ScoreMap scoreMapOf(const QList<Pick> &picks)
{
    ScoreMap map;
    for (const Pick &pick : picks)
        map.add(gridPaper(pick));
    return map;
}

} // namespace firstlight
