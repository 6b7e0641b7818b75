// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace firstlight {

// SQL on the database's thread with one error to look at: after the first failure every further
// statement is skipped and has no rows, and inTransaction() or reading() return that failure.
class Session final
{
public:
    explicit Session(const QSqlDatabase &database);

    // Runs one statement with its values bound in order. The rows are read with next() and value().
    QSqlQuery run(const QString &sql, const QVariantList &values = {});

    // The first column of the first row; an invalid QVariant when there is no row.
    QVariant value(const QString &sql, const QVariantList &values = {});

    // Makes the session fail for a reason of the caller's.
    void fail(Error error);

    bool hasFailed() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }
    const QSqlDatabase &database() const { return m_database; }

private:
    friend class Statement;
    void fail(const QSqlQuery &query, const QString &sql);

    QSqlDatabase m_database;
    std::optional<Error> m_error;
};

// A statement that is prepared once and run for many rows; the session must outlive it.
class Statement final
{
public:
    Statement(Session &session, const QString &sql);

    // The rows, if any, are those of this run until the next one.
    QSqlQuery &run(const QVariantList &values);

private:
    Session &m_session;
    QString m_sql;
    QSqlQuery m_query;
    bool m_isPrepared = false;
};

// A bulk write leaves its transaction open between its parts, so that reads come in between without
// a commit for each. Whoever begins another one commits that first; what could not be committed is
// lost as a whole, which its owner asks here before it goes on.
enum class BulkTransaction { None, Open, Lost };
BulkTransaction bulkTransaction(const QSqlDatabase &database);
void setBulkTransaction(const QSqlDatabase &database, BulkTransaction state);
// The session fails when that fails.
void commitOpenBulk(const QSqlDatabase &database, Session &session);

// Runs work(session) between BEGIN IMMEDIATE and COMMIT; rolls back and returns the error when the
// session failed.
template <class Work>
auto inTransaction(const QSqlDatabase &database, Work work)
    -> Result<std::invoke_result_t<Work &, Session &>>
{
    using Value = std::invoke_result_t<Work &, Session &>;
    Session session(database);
    commitOpenBulk(database, session);
    session.run(QStringLiteral("BEGIN IMMEDIATE"));
    const auto finish = [&]() -> std::optional<Error> {
        session.run(QStringLiteral("COMMIT"));
        if (session.hasFailed())
            Session(database).run(QStringLiteral("ROLLBACK"));
        return session.hasFailed() ? std::optional(session.error()) : std::nullopt;
    };
    if constexpr (std::is_void_v<Value>) {
        work(session);
        const auto error = finish();
        return error ? Result<void>(tl::unexpect, *error) : Result<void>();
    } else {
        Value value = work(session);
        const auto error = finish();
        return error ? Result<Value>(tl::unexpect, *error) : Result<Value>(std::move(value));
    }
}

// Runs work(session), which only reads.
template <class Work>
auto reading(const QSqlDatabase &database, Work work)
    -> Result<std::invoke_result_t<Work &, Session &>>
{
    using Value = std::invoke_result_t<Work &, Session &>;
    Session session(database);
    Value value = work(session);
    return session.hasFailed() ? Result<Value>(tl::unexpect, session.error())
                               : Result<Value>(std::move(value));
}

// Moments are stored as milliseconds since the epoch; a null QDateTime as NULL.
QVariant toSql(const QDateTime &moment);
QDateTime momentFromSql(const QVariant &value);

// QVariant of a value, NULL when there is none.
template <class T>
QVariant toSql(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

// The text, empty rather than null: QtSql stores a null QString as NULL.
QString notNull(const QString &text);

// "?,?,?" for IN lists.
QString placeholders(qsizetype count);

} // namespace firstlight
