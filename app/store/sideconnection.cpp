// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sideconnection.h"

#include "store/rawrows.h"

#include <QUuid>

#include <sqlite3.h>

namespace firstlight {

using namespace Qt::StringLiterals;

SideConnection::SideConnection(const QString &file, Access access)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setConnectOptions(access == Access::Write
                                     ? u"QSQLITE_BUSY_TIMEOUT=2000"_s
                                     : u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
    m_database.setDatabaseName(file);
    m_database.open();
}

SideConnection::~SideConnection()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void SideConnection::heed(const std::stop_token &stop)
{
    constexpr int instructionsBetweenLooks = 10'000; // some hundred microseconds
    m_stop = stop;
    const auto isStopped = [](void *token) -> int {
        return static_cast<std::stop_token *>(token)->stop_requested() ? 1 : 0;
    };
    if (sqlite3 *handle = sqliteHandle(m_database))
        sqlite3_progress_handler(handle, instructionsBetweenLooks, isStopped, &m_stop);
}

} // namespace firstlight
