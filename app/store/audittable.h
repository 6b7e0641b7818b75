// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/audit.h"
#include "store/session.h"

namespace firstlight {

// Saves those parts of a draw of which nothing was drawn before for its day, criteria and scorer;
// what stands then. Unknown papers make the session fail.
AuditDraw keepAudit(Session &session, const AuditDraw &draw);

// A null moment: not yet.
void setAuditChecked(Session &session, const AuditDraw &draw, const QDateTime &moment);

// Of days from one on; by revision and scorer, those of the latest day first, then by part. A paper
// counts as checked, too, when the reader has read, starred, dismissed or rescued it.
QList<AuditTally> auditTallies(Session &session, QDate from);

} // namespace firstlight
