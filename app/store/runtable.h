// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/request.h"
#include "store/session.h"
#include "store/store.h"

namespace firstlight {

// Its id. Runs that are still marked as running were killed (one runs at a time) and are marked so.
qint64 insertRun(Session &session, const RunRecord &run);
void updateRun(Session &session, const RunRecord &run);
QList<RunRecord> recentRuns(Session &session, int limit); // newest first

qint64 insertRequest(Session &session, const RequestRecord &request); // state Sent; its id
void saveAnswer(Session &session, const RequestRecord &request,
                const QDateTime &now); // state Received
void markRequest(Session &session, qint64 request, const QString &state, const QString &detail);
// Requests with their answers, by a condition over the table request.
QList<RequestRecord> requestsWhere(Session &session, const QString &condition,
                                   const QVariantList &values);

QList<DaySpending> spendingOfDay(Session &session, QDate day);
double spentBetween(Session &session, const QDateTime &from, const QDateTime &to);

} // namespace firstlight
