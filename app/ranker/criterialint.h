// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteriasource.h"
#include "paper/pick.h"
#include "ranker/rankingindex.h"

#include <QSet>

#include <array>

namespace firstlight {

// What is doubtful in criteria, with the count that proves it.
struct LintFinding
{
    enum class Kind {
        Contradiction,  // a term is wanted in one place and unwanted in another; wanted wins
        Duplicate,      // a term stands twice on the same side
        UnmatchedTopic, // no paper holds one of its terms
        UnmatchedTerm,  // no paper holds a keyword
        BroadTerm,      // a wanted term that so many papers hold tells nothing
        NoNegatives,    // nothing says what is not wanted, and dismissed papers hold wanted terms
        RubricTooLow,   // the cut-off lets pass what the rubric calls irrelevant, or of no novelty
        RubricTooHigh,  // the cut-off keeps out what the rubric calls relevant, or new
    };

    Kind kind = Kind::Duplicate;
    QString subject;           // the term, the topic, or what the rubric says
    QString place;             // the topic that it stands in; empty: elsewhere
    QString otherPlace;        // of a contradiction or duplicate: the topic of the other one
    int count = 0;             // papers that hold it, are dismissed or have such scores
    int of = 0;                // papers looked at
    std::array<int, 2> band{}; // of a rubric's line: from, to
    bool isNovelty = false;    // the rubric's line is about novelty
    SourceLines lines;         // of criteriaDocument(text), where it stands
    std::optional<SourceLines> otherLines;

    friend bool operator==(const LintFinding &, const LintFinding &) = default;
};

// What the library says that criteria are held against.
struct LintMaterial
{
    const RankingIndex *index = nullptr; // of some days; not null
    QSet<ArxivId> dismissed;             // by the reader
    Cutoffs cutoffs;
    // How many papers have which score, by a model where there is one; 0 unused.
    std::array<int, 11> relevance{};
    std::array<int, 11> novelty{};
};

// In the order of the text. Topics that are switched off are not looked at.
QList<LintFinding> lint(const CriteriaDocument &document, const LintMaterial &material);

// "“learning” is in 740 of 1,000 papers (74 %): it tells nothing." One line, translated.
QString sentenceOf(const LintFinding &finding);

} // namespace firstlight
