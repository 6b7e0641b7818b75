// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

namespace firstlight::test {

// A paper with everything a parser would have filled in; title and abstract are made from the id.
Paper paper(const QString &id);

// A pick of paper(id) announced as new on 2025-10-01, unscored, unread.
Pick pick(const QString &id);

// The same, scored by a model. 0 leaves a score empty.
Pick scoredPick(const QString &id, int relevance, int novelty);

// An announcement of the papers, each listed as new in its primary category.
Announcement announcement(QDate day, const QList<Paper> &papers);

// Forty papers of 2510, numbered from there on: five on oaks, five on comets, the others on rivers.
QList<Paper> fortyPapers(int from);

} // namespace firstlight::test
