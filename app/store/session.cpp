// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session.h"

#include "base/log.h"
#include "store/searchindex.h"

#include <QSqlDriver>
#include <QSqlError>

namespace firstlight {

using namespace Qt::StringLiterals;

Session::Session(const QSqlDatabase &database)
    : m_database(database)
{}

QSqlQuery Session::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (m_error)
        return query;
    bool ok = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    ok = ok && query.exec();
    if (!ok) {
        fail(query, sql);
        query.finish();
    }
    return query;
}

void Session::fail(const QSqlQuery &query, const QString &sql)
{
    const QString text = query.lastError().databaseText();
    qCWarning(logStore) << "statement failed:" << text << "in" << sql.left(80);
    fail({Error::Kind::Storage, text.isEmpty() ? query.lastError().text() : text});
}

Statement::Statement(Session &session, const QString &sql)
    : m_session(session)
    , m_sql(sql)
    , m_query(session.m_database)
{
    m_query.setForwardOnly(true);
}

QSqlQuery &Statement::run(const QVariantList &values)
{
    m_query.finish();
    if (m_session.hasFailed())
        return m_query;
    m_isPrepared = m_isPrepared || m_query.prepare(m_sql);
    for (int at = 0; at < values.size(); ++at)
        m_query.bindValue(at, values.at(at));
    if (!m_isPrepared || !m_query.exec()) {
        m_session.fail(m_query, m_sql);
        m_query.finish();
    }
    return m_query;
}

QVariant Session::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = run(sql, values);
    return query.isActive() && query.next() ? query.value(0) : QVariant();
}

void Session::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

namespace {

// Kept with the connection that it is about.
constexpr const char *bulkProperty = "firstlightBulkTransaction";

} // namespace

BulkTransaction bulkTransaction(const QSqlDatabase &database)
{
    return static_cast<BulkTransaction>(database.driver()->property(bulkProperty).toInt());
}

void setBulkTransaction(const QSqlDatabase &database, BulkTransaction state)
{
    database.driver()->setProperty(bulkProperty, static_cast<int>(state));
}

void commitOpenBulk(const QSqlDatabase &database, Session &session)
{
    if (bulkTransaction(database) != BulkTransaction::Open)
        return;
    resumeMerging(session);
    session.run(u"COMMIT"_s);
    if (session.hasFailed())
        Session(database).run(u"ROLLBACK"_s);
    setBulkTransaction(database,
                       session.hasFailed() ? BulkTransaction::Lost : BulkTransaction::None);
}

QVariant toSql(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant();
}

QDateTime momentFromSql(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString placeholders(qsizetype count)
{
    return u"?,"_s.repeated(count).chopped(count > 0 ? 1 : 0);
}

} // namespace firstlight
