// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/answer.h"
#include "store/session.h"

namespace firstlight {

// Saves what was read from a request's answer and marks the request as parsed.
// request 0: the scores come from earlier answers, and none is marked.
void saveReadAnswer(Session &session, qint64 request, const ReadAnswer &answer);

// Those of the questions that were answered before.
QHash<QString, AnsweredQuestion> answeredQuestions(Session &session, const QStringList &questions);

// What a model made of the titles of a day's papers, of the versions that it saw.
QList<TitleVerdict> titleVerdicts(Session &session, QDate day, const QString &criteriaHash,
                                  const Scorer &scorer);
// Makes dropped papers of whatever model be read after all. How many there were.
int rescueFromTitles(Session &session, const QList<ArxivId> &papers, const QString &criteriaHash);

// Answers at hand, newest first, of requests for scores that asked about any of the papers.
QList<RequestRecord> keptAnswers(Session &session, const QList<ArxivId> &papers,
                                 const QString &criteriaHash, const Scorer &scorer);

// Drops the raw answers that are older, and were read.
void dropBodiesBefore(Session &session, const QDateTime &moment);

// How a model at a host wants its requests, as the scorer wrote it; empty: not known.
QByteArray wireForm(Session &session, const QString &host, const QString &model);
void saveWireForm(Session &session, const QString &host, const QString &model,
                  const QByteArray &form);

} // namespace firstlight
