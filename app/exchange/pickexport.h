// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

#include <QJsonObject>

namespace firstlight {

// A relevance or novelty of the pick as people read it: "8", "~8" where it is an estimate, "–"
// where there is none.
QString scoreText(const Pick &pick, std::optional<int> value);

// Authors who are perhaps somebody whom the reader follows, in Unicode: "A, B".
QString perhapsAuthors(const Pick &pick);

// The contract of picks --format json and run --json: id version title authors abstract categories
// day announce_type relevance novelty scorer ("local", "llm") model state comment author_match
// author_perhaps starred read; absent is null. Title and authors in Unicode; the abstract raw. Of a
// list of similar papers also similarity, 0-1.
QJsonObject pickJson(const Pick &pick);

// One object a line.
QString picksJson(const QList<Pick> &picks);

// A Markdown list: title as link, authors, scores, comment.
QString picksMarkdown(const QList<Pick> &picks);

// Plain columns for a terminal of the given width: scores ("~8" for estimates, "–" where there is
// none), star, id, title; before them the
// similarity in per cent, where there is one; before the title "@" for a followed author, "@?" for
// perhaps one.
QString picksTable(const QList<Pick> &picks, int width);

} // namespace firstlight
