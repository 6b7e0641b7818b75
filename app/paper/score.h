// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/arxivid.h"

#include <QDateTime>

#include <optional>

namespace firstlight {

// Who scored: the local ranker, or a language model by its name at the endpoint.
struct Scorer
{
    QString model; // empty: the local ranker

    bool isLocal() const { return model.isEmpty(); }

    // "local" or "llm:MODEL", as stored.
    QString toString() const;
    static Scorer fromString(QStringView text);

    friend bool operator==(const Scorer &, const Scorer &) = default;
};

// How far a paper is from what the library holds. This is not novelty: nothing local tells that
// without labels.
struct Familiarity
{
    enum class Kind { Familiar, Unfamiliar, NearDuplicate };

    Kind kind = Kind::Familiar;
    std::optional<ArxivId> nearest; // what it nearly is the same as; of a NearDuplicate only

    // As stored: "familiar", "unfamiliar", the id.
    QString toString() const;
    static std::optional<Familiarity> fromString(const QString &text);

    friend bool operator==(const Familiarity &, const Familiarity &) = default;
};

// How far apart the opinions are of which a score is the median.
struct Opinions
{
    int count = 1;
    // Least and most of each; of one opinion the score itself. Empty where no opinion has it.
    std::optional<int> leastRelevance;
    std::optional<int> mostRelevance;
    std::optional<int> leastNovelty;
    std::optional<int> mostNovelty;

    friend bool operator==(const Opinions &, const Opinions &) = default;
};

// What a scorer said of one version of a paper under one revision of the criteria.
struct Score
{
    enum class State {
        Estimated, // by the local ranker
        Scored,    // by a model
        Refused,   // the model declined to judge
        Failed     // asked three times without a valid answer; a retry is offered
    };

    ArxivId paper;
    int version = 1;
    QString criteriaHash;
    Scorer scorer;
    State state = State::Scored;
    std::optional<int> relevance; // 1-10; empty when Refused or Failed
    std::optional<int> novelty;   // 1-10; empty also where the scorer cannot tell
    std::optional<double>
        strength; // the local ranker's own value, orders papers of equal relevance
    QString comment;
    // What in the paper speaks for it. Of the local ranker words of it, joined by ", "; of a model
    // what it says to quote, which is not checked: see paper/quotation.h.
    QString evidence;
    std::optional<int>
        criterion; // the topic that a model names, from 1, as the criteria count them
    std::optional<Familiarity> familiarity; // from the local ranker only
    std::optional<Opinions> opinions;       // set where there are several
    QDateTime madeAt;                       // UTC
};

QString toString(Score::State state);
std::optional<Score::State> scoreStateFromString(QStringView text);

// A score is a whole number from 1 to 10.
constexpr bool isScoreValue(int value)
{
    return value >= 1 && value <= 10;
}

} // namespace firstlight
