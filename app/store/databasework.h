// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/session.h"

namespace firstlight {

// Runs work(session) on the database's thread, in one transaction.
template <class Work>
auto write(Database &database, Work work)
{
    return database.run([work = std::move(work)](const QSqlDatabase &connection) mutable {
        return inTransaction(connection, work);
    });
}

// The same for work that only reads.
template <class Work>
auto read(Database &database, Work work)
{
    return database.run([work = std::move(work)](const QSqlDatabase &connection) mutable {
        return reading(connection, work);
    });
}

// work(session, items) for a few of the items at a time, the answers one after the other; what
// waits for the database comes in between.
template <class Out, class In, class Work>
class PartedRead final : public std::enable_shared_from_this<PartedRead<Out, In, Work>>
{
public:
    PartedRead(Database &database, QList<In> items, qsizetype atOnce, Work work)
        : m_database(database)
        , m_items(std::move(items))
        , m_atOnce(atOnce)
        , m_work(std::move(work))
    {
        m_promise.start();
    }

    QFuture<Result<QList<Out>>> future() { return m_promise.future(); }

    void next()
    {
        m_database.run([self = this->shared_from_this()](const QSqlDatabase &connection) {
            self->readPart(connection);
            return true;
        });
    }

private:
    void readPart(const QSqlDatabase &connection)
    {
        const QList<In> part = m_items.mid(m_next, m_atOnce);
        m_next += part.size();
        Result<QList<Out>> read = reading(
            connection, [&](Session &session) -> QList<Out> { return m_work(session, part); });
        if (read) {
            m_read += *std::move(read);
            if (m_next < m_items.size())
                return next();
            read = std::move(m_read);
        }
        m_promise.addResult(std::move(read));
        m_promise.finish();
    }

    Database &m_database;
    QList<In> m_items;
    qsizetype m_atOnce;
    Work m_work;
    qsizetype m_next = 0;
    QList<Out> m_read;
    QPromise<Result<QList<Out>>> m_promise;
};

template <class Out, class In, class Work>
QFuture<Result<QList<Out>>> readInParts(Database &database, QList<In> items, qsizetype atOnce,
                                        Work work)
{
    const auto read = std::make_shared<PartedRead<Out, In, Work>>(database, std::move(items),
                                                                  atOnce, std::move(work));
    auto future = read->future();
    read->next();
    return future;
}

// step(session) does some milliseconds of a longer read and gives its value when that is done; what
// waits for the database comes in between. Cancelling the future ends it.
template <class Value, class Step>
class SteppedRead final : public std::enable_shared_from_this<SteppedRead<Value, Step>>
{
public:
    SteppedRead(Database &database, Step step)
        : m_database(database)
        , m_step(std::move(step))
    {
        m_promise.start();
    }

    QFuture<Result<Value>> future() { return m_promise.future(); }

    void next()
    {
        m_database.run([self = this->shared_from_this()](const QSqlDatabase &connection) {
            self->doStep(connection);
            return true;
        });
    }

private:
    void doStep(const QSqlDatabase &connection)
    {
        if (m_promise.isCanceled())
            return m_promise.finish();
        Result<std::optional<Value>> outcome = reading(
            connection, [&](Session &session) -> std::optional<Value> { return m_step(session); });
        if (outcome && !*outcome)
            return next();
        m_promise.addResult(outcome ? Result<Value>(**std::move(outcome))
                                    : Result<Value>(tl::unexpect, outcome.error()));
        m_promise.finish();
    }

    Database &m_database;
    Step m_step;
    QPromise<Result<Value>> m_promise;
};

template <class Value, class Step>
QFuture<Result<Value>> readInSteps(Database &database, Step step)
{
    const auto read = std::make_shared<SteppedRead<Value, Step>>(database, std::move(step));
    auto future = read->future();
    read->next();
    return future;
}

} // namespace firstlight
