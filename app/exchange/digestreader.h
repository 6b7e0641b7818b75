// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/refusal.h"
#include "paper/paper.h"
#include "paper/score.h"

namespace firstlight {

// What a digest file holds. Digests do not tell categories and versions: those of the papers are
// left empty and 1.
struct ReadDigest
{
    struct Entry
    {
        Paper paper;
        Scorer scorer;
        std::optional<int> relevance; // 1-10
        std::optional<int> novelty;   // 1-10
        QString comment;              // without "Author match"
        bool isAuthorMatch = false;
    };

    QDate day;            // null: the file does not say
    QList<Entry> entries; // in the file's order; each paper once
    QString systemPrompt; // as quoted at the end; empty in JSON and in digests without one
    QString prompt;       // the whole of it, the parts with their headings
    QList<Refusal> refusals;
};

// The scorer of a digest that does not name its model.
Scorer unnamedScorer();

// A digest in Markdown: those that digestMarkdown (exchange/digest.h) writes, and those of the
// system before Firstlight since its first year. An entry is a heading "## N. [title](link)" with
// the labelled lines below it. What cannot be read is refused by line; never fails as a whole.
ReadDigest digestFromMarkdown(const QString &text);

// The same in JSON: an object by arXiv id with title, authors, abstract, COMMENT, RELEVANCE and
// NOVELTY, the last two absent or null for author matches; without a day. Kind::Parse, with the
// line, for what is no such object.
Result<ReadDigest> digestFromJson(const QByteArray &json);

// The date in a file's name ("2025-10-01-output.md"); null when there is none.
QDate dayInFileName(const QString &name);

} // namespace firstlight
