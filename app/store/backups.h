// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace firstlight {

class Session;

// Whole copies of the database, in the folder "backups" beside it. All of these wait for the disk:
// they are work for the pool, with connections of their own.

struct Backup
{
    QString file;
    QDateTime madeAt; // UTC
    qint64 size = 0;  // bytes
    int schema = 0;
    int papers = 0;
    int starred = 0;
    std::optional<Error> flaw; // set: it cannot be used, and the numbers are unknown
};

QString backupFolder(const QString &database);

// Newest first. Of files that look like backups; what cannot be read has a flaw.
QList<Backup> backupsOf(const QString &database);
Backup backupIn(const QString &file);

// Whether the session failed because somebody else holds the database.
bool isLocked(const Session &session);

// A copy of the session's database, unless the file is there; whoever makes the same one at the
// same time is waited for. Made under another name until it is whole, so that a crash leaves no
// half copy that looks like one. What goes wrong fails the session.
void copyWhole(Session &session, const QString &target);

// A copy of the database as it is now; others may go on reading and writing it. Of those
// made on demand seven are kept, as of the daily ones.
Result<Backup> backUp(const QString &database, const QDateTime &now);

// Lays a checked copy of the backup beside the database, to take its place when that is next
// opened, after backing up what is there. Kind::Usage: it is no sound library, or from a newer
// Firstlight; the rest Kind::Storage. A database that cannot be read is kept as it is.
Result<void> stageRestore(const QString &database, const QString &backup, const QDateTime &now);

// Puts what was staged, if anything, in the database's place; does so again after a crash in the
// middle. Kind::Busy: somebody has the database open.
Result<void> applyRestore(const QString &database);

// What was staged is not wanted after all.
void dropRestore(const QString &database);

// Deletes all but the newest seven of each kind.
void deleteOldBackups(const QString &folder);

} // namespace firstlight
