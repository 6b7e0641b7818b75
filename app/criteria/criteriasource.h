// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"

namespace firstlight {

// Lines of a text, counted from 0, both ends included.
struct SourceLines
{
    qsizetype first = 0;
    qsizetype last = 0;

    friend bool operator==(const SourceLines &, const SourceLines &) = default;
};

struct TopicSource
{
    qsizetype title = 0; // the line with its name, perhaps with a relevant line behind it
    QList<SourceLines> relevant;
    QList<SourceLines> irrelevant;

    SourceLines lines() const; // from the title to the last of its lines
};

// Where criteria stand in the text that they were read from; lists are parallel to those of
// Criteria.
struct CriteriaSource
{
    QList<TopicSource> topics;
    // Several keywords, or people, may share a line.
    QList<SourceLines> relevantKeywords;
    QList<SourceLines> irrelevantKeywords;
    QList<SourceLines> applicationKeywords;
    QList<SourceLines> people;
    // Of each line that is not blank.
    QList<qsizetype> introduction;
    QList<qsizetype> rubric;
    QList<qsizetype> remainder;
};

// A text with what was read from it.
struct CriteriaDocument
{
    QStringList lines; // as they stand in the text, with their line ends but for "\n"
    Criteria criteria;
    CriteriaSource source;

    QString text() const { return lines.join(u'\n'); }
};

// Of a whole prompt, or a quotation, the lines are those of criteriaTextFromPrompt().
CriteriaDocument criteriaDocument(const QString &text);

} // namespace firstlight
