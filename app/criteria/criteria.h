// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace firstlight {

// One interest of the reader.
struct Topic
{
    QString name;
    QStringList relevant;   // lines, without their "Relevant:" or "Keep:" label
    QStringList irrelevant; // lines, without their "Irrelevant:" or "Filter:" label
    bool isOn = true;       // switched off: kept, but neither the ranker nor a model reads it

    friend bool operator==(const Topic &, const Topic &) = default;
};

// What the reader wants, in plain language, with the parts that the program understands.
// The Markdown text is the truth: a revision stores it whole, and a part that the parser does not
// know stays in it. See criteria/criteriamarkdown.h.
struct Criteria
{
    QString introduction; // prose before the first topic
    QList<Topic> topics;
    QStringList relevantKeywords;
    QStringList irrelevantKeywords;
    QStringList applicationKeywords; // uses of the field that the reader does not look for
    QStringList people;              // authors to follow, as FollowedPerson writes them
    QString rubric;                  // how to score, Markdown; empty: the program's own
    QString remainder;               // Markdown that fits nowhere above, in order

    // Nothing but white space and comments ("<!-- … -->").
    bool isEmpty() const;

    friend bool operator==(const Criteria &, const Criteria &) = default;
};

} // namespace firstlight
