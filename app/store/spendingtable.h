// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/spending.h"
#include "store/session.h"

namespace firstlight {

// By day, model and purpose, ascending. Moments in UTC, the second excluded.
QList<Spending> spendingBetween(Session &session, const QDateTime &from, const QDateTime &to);
QDate firstSpendingDay(Session &session); // UTC; null: nothing was sent

// Newest first. Fails with Kind::NotFound.
QList<PaperRequest> journalOf(Session &session, const ArxivId &paper);

// Of the newest 50 requests whose usage the service itself reported; the newer weigh more.
TokenExperience tokenExperience(Session &session, const QString &host, const QString &model,
                                Purpose purpose);

} // namespace firstlight
