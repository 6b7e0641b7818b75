// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

#include <QByteArrayView>

struct sqlite3;
struct sqlite3_stmt;

namespace firstlight {

// The rows of a statement straight from SQLite, for reads of a whole library: QtSql makes a
// QVariant of every column of every row, which costs three times what reading it does.
class RawRows final
{
public:
    // Values are whole numbers or texts, bound in order. What fails fails the session, which must
    // outlive this; then there are no rows.
    RawRows(Session &session, const QString &sql, const QVariantList &values = {});
    ~RawRows();
    Q_DISABLE_COPY_MOVE(RawRows)

    bool next();

    // Of the row that next() came to; columns from 0.
    qint64 number(int column) const; // 0 for NULL
    double real(int column) const;   // 0 for NULL
    bool isNull(int column) const;
    QByteArrayView text(int column) const; // UTF-8; gone with the next row

private:
    void fail();

    Session &m_session;
    sqlite3_stmt *m_statement = nullptr; // null once something failed
};

// What SQLite's own functions take; null when the database could not be opened.
sqlite3 *sqliteHandle(const QSqlDatabase &database);

// Whether Qt's driver runs on the SQLite that RawRows calls, rather than on a copy of its own.
bool isSqliteShared(Session &session);

} // namespace firstlight
