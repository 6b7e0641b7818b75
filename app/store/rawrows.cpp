// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rawrows.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

int bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    const QByteArray text = value.toString().toUtf8();
    return sqlite3_bind_text(statement, place, text.constData(), int(text.size()),
                             SQLITE_TRANSIENT); // NOLINT: a macro with a cast of C
}

} // namespace

RawRows::RawRows(Session &session, const QString &sql, const QVariantList &values)
    : m_session(session)
{
    if (session.hasFailed())
        return;
    const QByteArray text = sql.toUtf8();
    bool isReady = sqlite3_prepare_v2(sqliteHandle(session.database()), text.constData(),
                                      int(text.size()), &m_statement, nullptr) == SQLITE_OK;
    for (int place = 0; isReady && place < values.size(); ++place)
        isReady = bind(m_statement, place + 1, values.at(place)) == SQLITE_OK;
    if (!isReady)
        fail();
}

RawRows::~RawRows()
{
    sqlite3_finalize(m_statement);
}

bool RawRows::next()
{
    if (!m_statement)
        return false;
    const int step = sqlite3_step(m_statement);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        fail();
    return step == SQLITE_ROW;
}

qint64 RawRows::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double RawRows::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool RawRows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QByteArrayView RawRows::text(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

void RawRows::fail()
{
    m_session.fail({Error::Kind::Storage,
                    QString::fromUtf8(sqlite3_errmsg(sqliteHandle(m_session.database())))});
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
}

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0
               ? *static_cast<sqlite3 *const *>(handle.constData())
               : nullptr;
}

bool isSqliteShared(Session &session)
{
    return session.value(u"SELECT sqlite_source_id()"_s).toString() ==
           QLatin1StringView(sqlite3_sourceid());
}

} // namespace firstlight
