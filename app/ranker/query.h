// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"
#include "ranker/terms.h"

#include <QHash>

namespace firstlight {

struct TermWeight
{
    TermId term = 0;
    double weight = 1;

    friend bool operator==(const TermWeight &, const TermWeight &) = default;
};

// Ascending by term, each once.
using TermWeights = QList<TermWeight>;

// What the ranker looks for.
struct Query
{
    struct TopicTerms
    {
        QString name;         // as written; empty: keywords or prose without topics
        TermWeights terms;    // with the relevant keywords
        TermWeights ownTerms; // without them

        friend bool operator==(const TopicTerms &, const TopicTerms &) = default;
    };
    QList<TopicTerms> topics;     // one a topic
    TermWeights negatives;        // irrelevant and application terms that no topic wants
    QHash<TermId, QString> words; // of the wanted terms, as the criteria write them, without markup

    friend bool operator==(const Query &, const Query &) = default;
};

// Words that stand together in a line of criteria, without those in which criteria speak of papers.
struct Phrase
{
    QString words; // as written
    QStringList stems;
    bool isWhole = true; // no such word stands right beside it and narrows it: "foundation model"

    // Of the word, or of its pairs: what a paper that says it holds.
    QList<TermId> terms() const;
};

// In the order in which they stand; "X (Y)" and "A/B" give both, what these share once.
QList<Phrase> phrasesIn(const QString &line);

// "X (Y)" and "A/B" give both, "etc." and "e.g." are dropped, a term both wanted and unwanted is
// wanted. Topics that are switched off are not read. Criteria without topics that are on: their
// keywords are one topic; without any topic or keyword, their prose is.
// Comments ("<!-- … -->") are not read, and of the irrelevant lines of topics only names: "bark,
// diffusion models"; sentences speak of wanted things, too. A line of prose that ends in ":" and
// says "irrelevant" makes the bullets below it unwanted.
Query queryFromCriteria(const Criteria &criteria);

// Those of all topics, each with its largest weight.
TermWeights wantedTerms(const Query &query);

} // namespace firstlight
