// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/readerchange.h"
#include "store/session.h"

#include <QJsonValue>

namespace firstlight {

struct LoggedValue
{
    qint64 paper = 0; // key
    QJsonValue before;
    QJsonValue after;
};

// The log of the reader's commands, which undo and redo walk along.
void logChange(Session &session, ReaderField field, const QString &tag,
               const QList<LoggedValue> &values, const QDateTime &now);

// As Store::undo and Store::redo.
ReaderChange undoLast(Session &session, const QDateTime &now);
ReaderChange redoLast(Session &session, const QDateTime &now);

} // namespace firstlight
