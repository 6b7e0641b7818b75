// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/dailycopy.h"
#include "store/session.h"

#include <QFile>
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
                           const QDateTime &now, DailyCopy daily)
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

    const QDate today = now.date();
    const bool isOlder = schema > 0 && schema < currentSchema;
    const bool isDue = schema > 0 && daily == DailyCopy::First && !hasDailyCopy(file, today);
    if (isOlder || isDue) {
        if (const QString damage = damageIn(session); !damage.isEmpty())
            session.fail({Error::Kind::Storage, u"the database is damaged: "_s + damage});
        makeDailyCopy(session, file, today);
    }
    if (isOlder)
        makeCopyOfSchema(session, file, today, schema);
    if (session.hasFailed())
        return tl::unexpected(session.error());

    for (int next = schema + 1; next <= currentSchema; ++next) {
        if (auto migrated = migrate(connection, next); !migrated)
            return migrated;
    }
    return {};
}

} // namespace firstlight
