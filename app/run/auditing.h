// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "store/store.h"

namespace firstlight {

// The papers of a day that the reader is asked to look at.
struct DayAudit
{
    AuditDraw draw;
    Revision revision;  // under which they were drawn
    QList<Pick> papers; // in the order of the draw: spared ones, then those just below
};

// Draws, or finds what was drawn before, under the current criteria and the model that has scored
// most of the day's papers (else the local ranker). Errors: NotFound (no criteria), Storage. The
// store must outlive the future.
QFuture<Result<DayAudit>> dayAudit(QObject *context, Store &store, const Settings &settings,
                                   QDate day);

} // namespace firstlight
