// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/arxivid.h"
#include "store/session.h"

#include <QList>

namespace firstlight {

// What a command may change. Each is a moment, null for "not".
enum class ReaderField { Read, Starred, Dismissed };

// Sets or clears a field of the papers and logs the values before for undo. Papers that are in the
// wanted state already are left alone. The session fails with NotFound, naming them, when papers
// are unknown.
void setReaderField(Session &session, ReaderField field, const QList<ArxivId> &papers, bool on,
                    const QDateTime &now);

// Takes back the last logged change; the papers it touched, empty when there is nothing to take
// back.
QList<ArxivId> undoLast(Session &session, const QDateTime &now);

} // namespace firstlight
