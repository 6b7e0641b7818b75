// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

namespace firstlight {

// The reader's note on a paper (its key); takes the place of what stood there.
void writeNote(Session &session, qint64 paper, const QString &text, const QDateTime &now);

// Shows the notes that stand: where machines were edited apart all of them, each under a line that
// says where and when it was written.
void showNotes(Session &session, qint64 paper);

} // namespace firstlight
