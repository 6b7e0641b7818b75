// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dailycopy.h"

#include "store/backups.h"
#include "store/session.h"
#include "store/sideconnection.h"

#include <QDir>
#include <QFile>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QDate day, const QString &addition = {})
{
    return u"firstlight-%1%2.db"_s.arg(day.toString(Qt::ISODate), addition);
}

void copyUnder(Session &session, const QString &database, const QString &name)
{
    if (session.hasFailed())
        return;
    copyWhole(session, QDir(backupFolder(database)).filePath(name));
    deleteOldBackups(backupFolder(database));
}

} // namespace

QString damageIn(Session &session)
{
    QString verdict = session.value(u"PRAGMA quick_check(1)"_s).toString();
    // Of SQLite 3.40 it takes the tags of schema 8 for damage.
    if (verdict != "ok"_L1)
        verdict = session.value(u"PRAGMA integrity_check(1)"_s).toString();
    if (session.hasFailed() || verdict == "ok"_L1)
        return {};
    return verdict.remove(u"*** in database main ***"_s).simplified(); // there is no other one
}

bool hasDailyCopy(const QString &database, QDate day)
{
    return QFile::exists(QDir(backupFolder(database)).filePath(nameOf(day)));
}

void makeDailyCopy(Session &session, const QString &database, QDate day)
{
    copyUnder(session, database, nameOf(day));
}

void makeCopyOfSchema(Session &session, const QString &database, QDate day, int schema)
{
    copyUnder(session, database, nameOf(day, u"-schema%1"_s.arg(schema)));
}

DailyCheck checkAndCopy(const QString &database, QDate day, const std::stop_token &stop)
{
    if (hasDailyCopy(database, day))
        return {};
    SideConnection connection(database, SideConnection::Access::Write);
    connection.heed(stop);
    Session session(connection.database());
    DailyCheck check{.damage = damageIn(session)};
    if (session.hasFailed() && !isLocked(session))
        check.damage = session.error().detail;
    else if (check.damage.isEmpty())
        makeDailyCopy(session, database, day);
    if (stop.stop_requested())
        return {};
    if (check.damage.isEmpty() && session.hasFailed())
        check.error = session.error();
    return check;
}

} // namespace firstlight
