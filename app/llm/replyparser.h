// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <QList>
#include <QStringList>

namespace firstlight {

// What a model said of one paper.
struct Verdict
{
    ArxivId paper;
    int relevance = 0; // 1-10
    int novelty = 0;   // 1-10
    QString comment;
    // The topic that it names, 1-99, not checked against any criteria; empty where it names none.
    std::optional<int> criterion;
    QString quote; // what it claims to quote, on one line and cut when it is long; may be empty

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

struct ParsedReply
{
    QList<Verdict> verdicts; // at most one a paper, in the batch's order
    QStringList problems;    // untranslated; why papers of the batch have no verdict
    bool refused = false;    // no verdict, and the text declines
};

// The text after what a model thought aloud before it answered; empty where it did nothing else.
QStringView withoutThinking(const QString &content);

// Reads a model's answer to papersPrompt(batch): the keyed object, JSON lines, an array,
// pretty-printed objects, in fences, after thinking blocks or prose, cut off, with LaTeX
// backslashes. Strict on meaning: a verdict needs its key's check digits or an id of this batch,
// and two numbers from 1 to 10 ("8", 8.0, "8/10" count). A paper judged twice differently has no
// verdict, nor one that nothing but its id vouches for where such rows are not in the order sent;
// nothing is ever assigned by position. A criterion or a quote that is missing or absurd takes
// nothing from a verdict.
ParsedReply parseReply(const QString &content, const QList<Paper> &batch);

} // namespace firstlight
