// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/learning.h"

#include <optional>

namespace firstlight {

// How far back the papers reach among which a day is ranked, and the model's verdicts.
inline constexpr qsizetype windowDays = 30;      // announcements
inline constexpr qsizetype windowPapers = 10000; // at most

// What a model or the reader said of a paper.
struct PaperLabel
{
    ArxivId paper;
    bool isWanted = false;
    double weight = 1; // above 0; of a model's verdict under the current criteria 1
};

// What is known beyond the criteria.
struct Knowledge
{
    QList<PaperLabel> labels; // those of papers that the index has no row of are passed over
    Query criteria;           // under which most of them were given
};

// What labels taught, for one index.
struct Lesson
{
    LinearRanker ranker;
    LinearRanker feedback; // of the criteria that the labels were given under
    double wanted = 0;     // how many papers, by weight
    // Of the rows that are ranked, whatever the criteria.
    QList<double> values;
    QList<double> feedbackValues;
};

// Empty: no labels.
std::optional<Lesson> lessonFrom(const RankingIndex &index, const Knowledge &knowledge);

// A little more: what labels given just now change at once.
Lesson taught(Lesson lesson, const RankingIndex &index, const QList<Label> &labels);

// Fewer papers than this are ranked among the background too: few tell nothing of each other.
inline constexpr qsizetype fewPapers = 20;

// The order of an index's papers; of all rows where they are few.
struct Ranking
{
    struct Part
    {
        LinearRanker ranker;
        double factor = 1;
    };

    QList<double> values; // of each row; larger is better
    QList<Part> parts;    // what they are the sum of, up to a constant
    QList<bool> isNear;   // a wanted term is in the row, or more speaks for it than against

    // What a share of a paper's vector adds to its value.
    float weightOf(TermId term) const
    {
        float sum = 0;
        for (const Part &part : parts)
            sum += float(part.factor * double(part.ranker.weights.at(term)));
        return sum;
    }
};

// By criteria alone where lesson is null. Else by what was learnt, leaning on the criteria the more
// the fewer labels there are. Where the criteria have changed since the labels were given, what was
// learnt beyond the old criteria is kept, as far as both agree, and the new ones take their place.
Ranking rank(const RankingIndex &index, const Query &query, const Lesson *lesson);

// Of all rows, the background too, by criteria alone.
Ranking rankAllRows(const RankingIndex &index, const Query &query);

// What makes the one ranking differ from the other: its weights are the difference of both. Without
// values.
Ranking changeOfRanking(const Ranking &before, const Ranking &after);

} // namespace firstlight
