// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace firstlight {

// One message of the program, without secrets.
struct LogLine
{
    qint64 number = 0; // 1 is the first of this process
    QDateTime at;      // UTC
    QtMsgType level = QtInfoMsg;
    QString category;
    QString text;
};

// "2025-10-01T06:00:00Z warning firstlight.net: …", one line.
QString toText(const LogLine &line);
int severity(QtMsgType level); // 0 debug, 1 information, 2 warning, 3 error

// From now on what our categories say, from information upwards, and anybody's warnings are kept in
// memory (the last 2000 lines) and appended to the file, of which a megabyte and the one before are
// kept. What goes to standard error stays as it was. Once a process.
void keepLog(const QString &file);

// Those after the one of that number; from any thread.
QList<LogLine> logLines(qint64 after = 0);

} // namespace firstlight
