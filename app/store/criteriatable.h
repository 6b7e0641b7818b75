// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/revision.h"
#include "store/session.h"

namespace firstlight {

QList<Revision> revisions(Session &session); // ascending
std::optional<Revision> currentRevision(Session &session);

// The revision of that text, made if there is none; current from now on.
Revision saveRevision(Session &session, const QString &text, const QString &label,
                      const QDateTime &now);

// Makes a revision current; the session fails with NotFound when there is none of that number.
Revision useRevision(Session &session, int number);

} // namespace firstlight
