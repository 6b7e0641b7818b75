// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/revision.h"
#include "store/session.h"

namespace firstlight {

QList<Revision> revisions(Session &session); // ascending
std::optional<Revision> currentRevision(Session &session);

// Under which of them a model judged papers of a day: the current one if it is among them, else
// that of the newest judgement.
std::optional<Revision> judgingRevision(Session &session, QDate day);

// The revision of that text, made if there is none; current from now on. parent: of a new one;
// empty: the current one. The session fails with NotFound when there is none of that number.
Revision saveRevision(Session &session, const QString &text, const QString &label,
                      std::optional<int> parent, const QDateTime &now);
// The same failure.
Revision labelRevision(Session &session, int number, const QString &label, const QDateTime &now);

// Adds a revision that is not in the database, by its hash; its number and parent are new ones. The
// current one stays, or when there is none and isCurrent, becomes this one. Whether it was added.
bool keepRevision(Session &session, const Revision &revision, bool isCurrent);

// The same, and what another library tells of it is merged; see Store::mergeRevision.
bool mergeRevision(Session &session, const Revision &revision, const QString &parentHash,
                   bool isCurrent);

// Makes a revision current; the session fails with NotFound when there is none of that number.
Revision useRevision(Session &session, int number);

} // namespace firstlight
