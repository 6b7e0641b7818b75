// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/backups.h"
#include "store/migrations.h"
#include "store/rawrows.h"
#include "store/session.h"

#include <QSqlError>
#include <QUuid>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

Result<QSqlDatabase> connectTo(const QString &file)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    connection.setDatabaseName(file);
    if (!connection.open())
        return failure(Error::Kind::Storage, connection.lastError().databaseText());
    Session session(connection);
    for (const QString &pragma :
         {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA journal_mode = WAL"_s,
          u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA cache_size = -16000"_s})
        session.run(pragma);
    if (session.hasFailed())
        return tl::unexpected(session.error());
    if (!isSqliteShared(session))
        return failure(
            Error::Kind::Storage,
            u"Qt was built with a copy of SQLite of its own; Firstlight needs the system's"_s);
    return connection;
}

} // namespace

Database::Database()
    : m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"database"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, const QDateTime &now,
                                                 DailyCopy daily)
{
    if (const Result<void> restored = applyRestore(file); !restored)
        return tl::unexpected(restored.error());
    std::unique_ptr<Database> database(new Database);
    const Result<void> opened = database
                                    ->run([&](const QSqlDatabase &) -> Result<void> {
                                        auto connection = connectTo(file);
                                        if (!connection)
                                            return tl::unexpected(connection.error());
                                        database->m_connection = *connection;
                                        return prepareSchema(*connection, file, now, daily);
                                    })
                                    .result();
    if (!opened)
        return tl::unexpected(opened.error());
    return database;
}

Database::~Database()
{
    run([this](const QSqlDatabase &) { return m_closing = true; });
    m_thread.wait();
    const QString name = m_connection.connectionName();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

void Database::taskDone()
{
    const bool last = --m_pending == 0;
    if (!last || !m_closing)
        return;
    m_connection.close();
    m_thread.quit();
}

} // namespace firstlight
