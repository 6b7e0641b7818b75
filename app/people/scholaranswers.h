// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "people/authorship.h"

#include <QByteArray>

namespace firstlight {

// Someone whom a search by name found.
struct FoundAuthor
{
    QString authorId; // digits
    QString name;
    std::optional<int> papers;
    std::optional<int> hIndex;

    friend bool operator==(const FoundAuthor &, const FoundAuthor &) = default;
};

// Semantic Scholar's Academic Graph API, https://api.semanticscholar.org/api-docs/graph.

// The body of POST paper/batch; at most 500 papers.
QByteArray paperBatchBody(const QList<ArxivId> &papers);
// Its answer, one entry for each paper that was asked for, in their order. An entry about another
// paper counts as unknown. Where it knows none, it answers 400 with noneIsKnown. Kind::Parse.
inline constexpr QByteArrayView noneIsKnown = "No valid paper ids given";
Result<QList<PaperAuthors>> paperBatchAnswer(const QByteArray &json, const QList<ArxivId> &asked);

// The query parameter of GET author/search: its index has no hyphens.
QString authorSearchQuery(const QString &name);
// Its answer. Kind::Parse.
Result<QList<FoundAuthor>> authorSearchAnswer(const QByteArray &json);

} // namespace firstlight
