// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "store/migrations.h"
#include "store/session.h"
#include "store/sideconnection.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>

#include <filesystem>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptOfEach = 7;

tl::unexpected<Error> storageError(const QString &detail)
{
    return failure(Error::Kind::Storage, detail);
}

// By the format's first bytes: https://www.sqlite.org/fileformat2.html, 1.3.
bool isDatabase(const QString &path)
{
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

QString stagedName(const QString &database)
{
    return database + u".restore"_s;
}

QString nameOfNow(const QDateTime &now)
{
    return u"firstlight-%1.db"_s.arg(now.toUTC().toString(u"yyyy-MM-dd'T'hhmmss"_s));
}

// By its name, which copying does not change; a daily one does not tell the time.
QDateTime momentOf(const QFileInfo &file)
{
    const QString told = file.completeBaseName().section(u'-', 1, 3);
    QDateTime moment = QDateTime::fromString(told, u"yyyy-MM-dd'T'hhmmss"_s);
    const QDate day = QDate::fromString(told.left(10), Qt::ISODate);
    const QDateTime modified = file.lastModified().toUTC();
    moment.setTimeSpec(Qt::UTC);
    if (!moment.isValid() && day.isValid() && day != modified.date())
        return day.startOfDay(Qt::UTC);
    return moment.isValid() ? moment : modified;
}

// Files of one kind of name, oldest first: the day comes first in it.
void deleteAllButTheNewest(const QDir &folder, const QRegularExpression &name)
{
    QStringList files = folder.entryList({u"firstlight-*.db"_s}, QDir::Files, QDir::Name);
    files = files.filter(name);
    while (files.size() > keptOfEach)
        QFile::remove(folder.filePath(files.takeFirst()));
}

// With what else belongs to it; it may hold what a copy would not.
Result<void> setAside(const QString &database, const QDateTime &now)
{
    const QString target =
        QDir(backupFolder(database))
            .filePath(u"damaged-%1.db"_s.arg(now.toUTC().toString(u"yyyy-MM-dd'T'hhmmss"_s)));
    for (const QString &end : {u""_s, u"-wal"_s}) {
        if (QFile::exists(database + end) && !QFile::exists(target + end) &&
            !QFile::copy(database + end, target + end))
            return storageError(u"cannot write "_s + target + end);
    }
    return {};
}

} // namespace

QString backupFolder(const QString &database)
{
    return QFileInfo(database).dir().filePath(u"backups"_s);
}

Backup backupIn(const QString &file)
{
    const QFileInfo info(file);
    Backup backup{.file = file, .madeAt = momentOf(info), .size = info.size()};
    if (!isDatabase(file)) {
        backup.flaw = Error{Error::Kind::Usage, u"this is no library of Firstlight's"_s};
        return backup;
    }
    const SideConnection connection(file, SideConnection::Access::Read);
    Session session(connection.database());
    backup.schema = session.value(u"PRAGMA user_version"_s).toInt();
    backup.papers = session.value(u"SELECT count(*) FROM paper"_s).toInt();
    backup.starred =
        session.value(u"SELECT count(*) FROM reader_state WHERE starred_at IS NOT NULL"_s).toInt();
    if (session.hasFailed())
        backup.flaw = Error{Error::Kind::Usage,
                            u"this is no library of Firstlight's: "_s + session.error().detail};
    else if (backup.schema > currentSchema)
        backup.flaw = Error{Error::Kind::Usage, u"a newer Firstlight wrote it"_s};
    return backup;
}

QList<Backup> backupsOf(const QString &database)
{
    const QDir folder(backupFolder(database));
    QList<Backup> backups;
    const QStringList names = folder.entryList({u"firstlight-*.db"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        backups.prepend(backupIn(folder.filePath(name)));
    std::stable_sort(backups.begin(), backups.end(),
                     [](const Backup &a, const Backup &b) { return a.madeAt > b.madeAt; });
    return backups;
}

bool isLocked(const Session &session)
{
    return session.hasFailed() && session.error().detail.contains(u"locked"_s);
}

void copyWhole(Session &session, const QString &target)
{
    const QString folder = QFileInfo(target).path();
    if (!QDir().mkpath(folder))
        return session.fail({Error::Kind::Storage, u"cannot make the folder "_s + folder});
    QLockFile lock(target + u".lock"_s);
    lock.setStaleLockTime(0); // however long it takes; whoever crashed holds it no more
    lock.lock();
    if (QFile::exists(target))
        return;
    const QString partial = target + u".part"_s;
    QFile::remove(partial);
    session.run(u"VACUUM INTO ?"_s, {partial});
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
    if (!session.hasFailed() && !QFile::rename(partial, target))
        session.fail({Error::Kind::Storage, u"cannot write the backup "_s + target});
    QFile::remove(partial);
}

Result<Backup> backUp(const QString &database, const QDateTime &now)
{
    const QDir folder(backupFolder(database));
    // One a second is enough; a second one would not differ.
    QDateTime moment = now;
    while (QFile::exists(folder.filePath(nameOfNow(moment))))
        moment = moment.addSecs(1);
    const QString target = folder.filePath(nameOfNow(moment));
    {
        const SideConnection connection(database, SideConnection::Access::Write);
        Session session(connection.database());
        copyWhole(session, target);
        if (session.hasFailed())
            return tl::unexpected(session.error());
    }
    deleteOldBackups(folder.path());
    return backupIn(target);
}

void deleteOldBackups(const QString &folder)
{
    static const QRegularExpression daily(
        u"^firstlight-\\d{4}-\\d\\d-\\d\\d(-schema\\d+)?\\.db$"_s);
    static const QRegularExpression onDemand(u"^firstlight-\\d{4}-\\d\\d-\\d\\dT\\d{6}\\.db$"_s);
    deleteAllButTheNewest(QDir(folder), daily);
    deleteAllButTheNewest(QDir(folder), onDemand);
}

Result<void> stageRestore(const QString &database, const QString &backup, const QDateTime &now)
{
    const Backup chosen = backupIn(backup);
    if (chosen.flaw)
        return tl::unexpected(*chosen.flaw);
    // First a copy: making a backup of what is there may delete the oldest one, which this may be.
    const QString partial = stagedName(database) + u".part"_s;
    QFile::remove(partial);
    if (!QFile::copy(backup, partial))
        return storageError(u"cannot write "_s + partial);
    {
        const SideConnection connection(partial, SideConnection::Access::Read);
        Session session(connection.database());
        const QString verdict = session.value(u"PRAGMA integrity_check(1)"_s).toString();
        if (session.hasFailed() || verdict != "ok"_L1) {
            QFile::remove(partial);
            return failure(Error::Kind::Usage, u"the backup is damaged: "_s + verdict);
        }
    }
    if (QFile::exists(database) && !backUp(database, now)) {
        if (auto kept = setAside(database, now); !kept)
            return kept;
    }
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
    std::error_code error;
    std::filesystem::rename(partial.toStdString(), stagedName(database).toStdString(), error);
    if (error)
        return storageError(QString::fromStdString(error.message()));
    return {};
}

void dropRestore(const QString &database)
{
    QFile::remove(stagedName(database));
}

Result<void> applyRestore(const QString &database)
{
    if (!QFile::exists(stagedName(database)))
        return {};
    if (QFile::exists(database)) {
        // Ends the write-ahead log, which only its sole user can do.
        const SideConnection connection(database, SideConnection::Access::Write);
        Session session(connection.database());
        const QString mode = session.value(u"PRAGMA journal_mode = DELETE"_s).toString();
        if (isLocked(session) || mode == "wal"_L1)
            return failure(Error::Kind::Busy,
                           u"the library is open in another Firstlight; close that first"_s);
    }
    // A database that could not be read has been set aside with its log, which would otherwise be
    // taken for the new one's.
    QFile::remove(database + u"-wal"_s);
    QFile::remove(database + u"-shm"_s);
    std::error_code error;
    std::filesystem::rename(stagedName(database).toStdString(), database.toStdString(), error);
    if (error)
        return storageError(QString::fromStdString(error.message()));
    // What was merged from other machines since the backup is to be merged again.
    QFile::remove(QFileInfo(database).dir().filePath(u"sync.json"_s));
    return {};
}

} // namespace firstlight
