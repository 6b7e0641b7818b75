// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/score.h"
#include "store/session.h"

#include <QHash>

namespace firstlight {

// Saves scores of papers that are in the database; others make the session fail. run 0: none.
void saveScores(Session &session, qint64 run, const QList<Score> &scores);

// Adds a further opinion to each of those scores that the library has of the same paper, version,
// criteria and scorer; what is shown from then on is the median of all, of an even number the lower
// middle one, each of relevance and novelty, with the comment of the newest opinion nearest to it.
// Opinions without numbers, and on papers without a score, change nothing.
void addOpinions(Session &session, qint64 run, const QList<Score> &opinions);

// Shows of a score (paper's key, version, criteria, scorer) what its opinions come to; a single one
// is what it is.
void showOpinions(Session &session, const QVariantList &identity);

// The score to show for each of the papers (by key) under a revision. scorer as in
// PickQuery::scorer. A model's comes before the local ranker's, a judgement before a failure, that
// of a later version before that of an earlier one, a newer one before an older one.
QHash<qint64, Score> scoresOf(Session &session, const QString &criteriaHash, const QString &scorer,
                              const QList<qint64> &papers);

// Every score of a paper (key and id), of whatever scorer and criteria.
QList<Score> everyScoreOf(Session &session, qint64 key, const ArxivId &paper);

} // namespace firstlight
