// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/score.h"
#include "store/session.h"

#include <QHash>

namespace firstlight {

// Saves scores of papers that are in the database; others make the session fail. run 0: none.
void saveScores(Session &session, qint64 run, const QList<Score> &scores);

// The score to show for each of the papers (by key) under a revision. scorer as in
// PickQuery::scorer. A model's comes before the local ranker's, a judgement before a failure, that
// of a later version before that of an earlier one, a newer one before an older one.
QHash<qint64, Score> scoresOf(Session &session, const QString &criteriaHash, const QString &scorer,
                              const QList<qint64> &papers);

// Every score of a paper (key and id), of whatever scorer and criteria.
QList<Score> everyScoreOf(Session &session, qint64 key, const ArxivId &paper);

} // namespace firstlight
