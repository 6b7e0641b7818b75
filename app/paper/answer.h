// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/request.h"

#include <QHash>

namespace firstlight {

// What a model made of a paper's title.
struct TitleVerdict
{
    ArxivId paper;
    int version = 1;
    bool isDropped = false;
    bool isRescued = false; // the reader wants the abstract read all the same

    friend bool operator==(const TitleVerdict &, const TitleVerdict &) = default;
};

// What was read from one answer of a model, to be saved as a whole.
struct ReadAnswer
{
    Purpose purpose = Purpose::Abstracts;
    // Of a SecondOpinion: further opinions on papers that have a score.
    QList<Score> scores;
    // By paper, of those that are Scored: the question that the score answers, as questionKey
    // writes it.
    QHash<ArxivId, QString> questions;
    QList<TitleVerdict> titles;
};

// An earlier answer to a question.
struct AnsweredQuestion
{
    int relevance = 0; // 1-10
    int novelty = 0;   // 1-10
    QString comment;
    QString evidence; // as of Score
    std::optional<int> criterion;
};

} // namespace firstlight
