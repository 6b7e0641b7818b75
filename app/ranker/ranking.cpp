// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/ranking.h"

#include "ranker/feedback.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace firstlight {

namespace {

// Measured: labels of one day, some 30 wanted papers, are worth as much as the criteria.
constexpr double wantedAsGoodAsCriteria = 30;
// How much of a change of the criteria reaches the ranking at once; measured on criteria with
// topics taken away, between 0.6 and 1.
constexpr double shareOfChange = 0.8;

qsizetype rankedRows(const RankingIndex &index)
{
    const qsizetype papers = index.papers().size();
    return papers < fewPapers ? index.size() : papers;
}

LinearRanker feedbackOf(const RankingIndex &index, const Query &query)
{
    return feedbackRanker(index, seedRanking(index, query), index.bm25(wantedTerms(query)));
}

// Adds factor z-scored values; the scale of a part without differences is 0.
void addPart(Ranking &ranking, const LinearRanker &ranker, const QList<double> &values,
             const QList<double> &scored, double factor)
{
    const auto ends = std::minmax_element(values.cbegin(), values.cend());
    const auto first = values.isEmpty() ? 0 : ends.first - values.cbegin();
    const auto last = values.isEmpty() ? 0 : ends.second - values.cbegin();
    const double range = values.isEmpty() ? 0 : values.at(last) - values.at(first);
    const double scale = range > 0 ? (scored.at(last) - scored.at(first)) / range : 0;
    for (qsizetype i = 0; i < scored.size(); ++i)
        ranking.values[i] += factor * scored.at(i);
    ranking.parts.append({ranker, factor * scale});
}

// What the criteria alone say of the first rows.
struct Wishes
{
    LinearRanker ranker;
    QList<double> values;
    QList<bool> isNear;
};

Wishes wishesFor(const RankingIndex &index, const Query &query, qsizetype rows)
{
    const QList<double> matches = index.bm25(wantedTerms(query));
    Wishes wished{feedbackRanker(index, seedRanking(index, query), matches), {}, {}};
    wished.values = valuesOf(wished.ranker, index, rows);
    wished.isNear.reserve(rows);
    for (qsizetype row = 0; row < rows; ++row)
        wished.isNear.append(matches.at(row) > 0 || wished.values.at(row) > 0);
    return wished;
}

Ranking rankingBy(const Wishes &wished)
{
    Ranking ranking{
        .values = QList<double>(wished.values.size(), 0.0), .parts = {}, .isNear = wished.isNear};
    addPart(ranking, wished.ranker, wished.values, zScores(wished.values), 1);
    return ranking;
}

// Of z-scored values, from 0 to 1. Criteria that say nothing contradict nothing.
double agreement(const QList<double> &a, const QList<double> &b)
{
    double sum = 0;
    double squaresOfA = 0;
    double squaresOfB = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        sum += a.at(i) * b.at(i);
        squaresOfA += a.at(i) * a.at(i);
        squaresOfB += b.at(i) * b.at(i);
    }
    if (squaresOfA == 0 || squaresOfB == 0)
        return 1;
    return std::clamp(sum / double(a.size()), 0.0, 1.0);
}

} // namespace

std::optional<Lesson> lessonFrom(const RankingIndex &index, const Knowledge &knowledge)
{
    QHash<ArxivId, qsizetype> rows;
    for (qsizetype row = 0; row < index.size(); ++row)
        rows.insert(index.idOf(row), row);
    QList<Label> labels;
    double wanted = 0;
    for (const PaperLabel &label : knowledge.labels) {
        const auto row = rows.constFind(label.paper);
        if (row == rows.cend())
            continue;
        labels.append({*row, label.isWanted, label.weight});
        wanted += label.isWanted ? label.weight : 0;
    }
    auto learnt = learn(index, labels);
    if (!learnt)
        return {};
    Lesson lesson{*std::move(learnt), feedbackOf(index, knowledge.criteria), wanted};
    lesson.values = valuesOf(lesson.ranker, index, rankedRows(index));
    lesson.feedbackValues = valuesOf(lesson.feedback, index, rankedRows(index));
    return lesson;
}

Lesson taught(Lesson lesson, const RankingIndex &index, const QList<Label> &labels)
{
    for (const Label &label : labels)
        lesson.ranker = taught(lesson.ranker, index, label);
    lesson.values = valuesOf(lesson.ranker, index, rankedRows(index));
    return lesson;
}

Ranking rank(const RankingIndex &index, const Query &query, const Lesson *lesson)
{
    const Wishes wished = wishesFor(index, query, rankedRows(index));
    if (!lesson)
        return rankingBy(wished);
    const QList<double> wish = zScores(wished.values);
    Ranking ranking{
        .values = QList<double>(wish.size(), 0.0), .parts = {}, .isNear = wished.isNear};
    const QList<double> &lessons = lesson->values;
    const QList<double> &olds = lesson->feedbackValues;
    const QList<double> old = zScores(olds);
    const double kept = agreement(wish, old);
    const double trustInCriteria = wantedAsGoodAsCriteria / std::max(1.0, lesson->wanted);
    addPart(ranking, lesson->ranker, lessons, zScores(lessons), kept);
    addPart(ranking, wished.ranker, wished.values, wish,
            trustInCriteria + 1 - kept * (1 - shareOfChange));
    addPart(ranking, lesson->feedback, olds, old, -kept * shareOfChange);
    for (qsizetype row = 0; row < wish.size(); ++row)
        ranking.isNear[row] = ranking.isNear.at(row) || lessons.at(row) > 0;
    return ranking;
}

Ranking rankAllRows(const RankingIndex &index, const Query &query)
{
    return rankingBy(wishesFor(index, query, index.size()));
}

Ranking changeOfRanking(const Ranking &before, const Ranking &after)
{
    Ranking change{.values = {}, .parts = after.parts, .isNear = {}};
    for (Ranking::Part part : before.parts) {
        part.factor = -part.factor;
        change.parts.append(part);
    }
    return change;
}

} // namespace firstlight
