// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/backups.h"
#include "store/session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString sqlOf(int schema)
{
    QFile file(u":/sql/%1.sql"_s.arg(schema, 3, 10, '0'_L1));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

Result<void> migrate(const QSqlDatabase &connection, int to)
{
    return inTransaction(connection, [to](Session &session) {
        for (const QString &statement : statementsOf(sqlOf(to)))
            session.run(statement);
        session.run(u"PRAGMA user_version = %1"_s.arg(to));
    });
}

// A whole copy under its day's name; a second one of the same day (before a migration) gets the
// schema's number.
void backUpAs(Session &session, const QString &file, const QString &name)
{
    QDir folder(backupFolder(file));
    if (!folder.mkpath(u"."_s))
        return session.fail({Error::Kind::Storage, u"cannot make the folder "_s + folder.path()});
    const QString target = folder.filePath(name);
    if (QFile::exists(target))
        return;
    // Under another name until it is whole, so that a crash leaves no half backup that looks like
    // one.
    const QString partial = target + u".part"_s;
    QFile::remove(partial);
    session.run(u"VACUUM INTO ?"_s, {partial});
    if (session.hasFailed())
        return;
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
    if (!QFile::rename(partial, target))
        session.fail({Error::Kind::Storage, u"cannot write the backup "_s + target});
    deleteOldBackups(folder.path());
}

bool isBackedUpToday(const QString &file, const QString &name)
{
    return QFile::exists(QDir(backupFolder(file)).filePath(name));
}

} // namespace

QStringList statementsOf(const QString &sql)
{
    static const QRegularExpression boundary(u";[ \t]*\n\\s*\n"_s);
    static const QRegularExpression comment(u"--[^\n]*"_s);
    QStringList statements;
    for (const QString &part : QString(sql).remove(comment).split(boundary)) {
        const QString statement = part.trimmed();
        if (!statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

Result<void> prepareSchema(const QSqlDatabase &connection, const QString &file,
                           const QDateTime &now)
{
    Session session(connection);
    const int schema = session.value(u"PRAGMA user_version"_s).toInt();
    if (session.hasFailed())
        return tl::unexpected(session.error());
    if (schema > currentSchema)
        return failure(
            Error::Kind::Storage,
            u"the database was written by a newer Firstlight (schema %1; this program reads %2)"_s
                .arg(schema)
                .arg(currentSchema));

    const QString today = u"firstlight-%1.db"_s.arg(now.date().toString(Qt::ISODate));
    if (schema > 0 && !isBackedUpToday(file, today)) {
        QString verdict = session.value(u"PRAGMA quick_check(1)"_s).toString();
        // Of SQLite 3.40 it takes the tags of schema 8 for damage.
        if (verdict != "ok"_L1)
            verdict = session.value(u"PRAGMA integrity_check(1)"_s).toString();
        if (!session.hasFailed() && verdict != "ok"_L1)
            session.fail({Error::Kind::Storage, u"the database is damaged: "_s + verdict});
        backUpAs(session, file, today);
    }
    if (schema > 0 && schema < currentSchema)
        backUpAs(session, file,
                 u"firstlight-%1-schema%2.db"_s.arg(now.date().toString(Qt::ISODate)).arg(schema));
    if (session.hasFailed())
        return tl::unexpected(session.error());

    for (int next = schema + 1; next <= currentSchema; ++next) {
        if (auto migrated = migrate(connection, next); !migrated)
            return migrated;
    }
    return {};
}

} // namespace firstlight
