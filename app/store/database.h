// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/dailycopy.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>

namespace firstlight {

// One SQLite connection on one thread of its own; work is carried out in the order it is given.
class Database final
{
public:
    // Opens or makes the file; see Store::open for what is checked.
    static Result<std::unique_ptr<Database>> open(const QString &file, const QDateTime &now,
                                                  DailyCopy daily);

    // Carries out everything given so far, and what that in turn gives, then closes.
    ~Database();

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Runs work(const QSqlDatabase &) on the database's thread; may be called from any thread.
    template <class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work &, const QSqlDatabase &>>
    {
        using Value = std::invoke_result_t<Work &, const QSqlDatabase &>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        ++m_pending;
        post([this, promise, work = std::move(work)]() mutable {
            promise->addResult(work(m_connection));
            promise->finish();
        });
        return promise->future();
    }

    // The same for what is to be done once wait() has returned, which it does on the pool: the
    // database is free meanwhile.
    template <class Wait, class Work>
    void runAfter(Wait wait, Work work)
    {
        ++m_pending;
        QThreadPool::globalInstance()->start(
            [this, wait = std::move(wait), work = std::move(work)]() mutable {
                wait();
                post([this, work = std::move(work)]() mutable { work(m_connection); });
            });
    }

private:
    Database();

    template <class Task>
    void post(Task task)
    {
        QMetaObject::invokeMethod(
            m_worker.get(),
            [this, task = std::move(task)]() mutable {
                task();
                taskDone();
            },
            Qt::QueuedConnection);
    }
    void taskDone(); // on the database's thread

    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
    QSqlDatabase m_connection; // touched on m_thread only
    std::atomic<int> m_pending = 0;
    bool m_closing = false; // touched on m_thread only
};

} // namespace firstlight
