// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/readerchange.h"
#include "store/session.h"

namespace firstlight {

// Carries out a command of the reader's and logs it for undo. Papers that are as it wants them
// already are left alone. The session fails with NotFound, naming them, when papers are unknown.
// note: the text for ReaderField::Note.
void changeReaderState(Session &session, const ReaderChange &wanted, const QString &note,
                       const QDateTime &now);

// A tag as the library spells it, if it knows it in whatever case; else with its blanks
// folded and without quotes.
QString tagAsKnown(Session &session, const QString &tag);

QList<TagCount> tagCounts(Session &session); // by name

} // namespace firstlight
