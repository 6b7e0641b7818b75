// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace firstlight {

// Calls handle(result) in context's thread when the future has a result; nobody is called when the
// context is gone or the future was cancelled. Use it wherever the context may die first: with
// QFuture::then(context, …) that aborts in debug builds of Qt 6.4.
template <class T, class Handle>
void deliver(const QFuture<T> &future, QObject *context, Handle handle)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context,
                     [watcher, handle = std::move(handle)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->future().isCanceled())
                             handle(watcher->future().result());
                     });
    watcher->setFuture(future);
}

// A finished future.
template <class T>
QFuture<std::decay_t<T>> ready(T &&value)
{
    return QtFuture::makeReadyFuture<std::decay_t<T>>(std::forward<T>(value));
}

// Steps of work on one thread, each beginning when the one before ended well; the first error ends
// the chain. When the context dies, no further step is taken and the future is cancelled.
template <class T>
class Chain final
{
public:
    Chain(QObject *context, QFuture<Result<T>> future)
        : m_context(context)
        , m_future(std::move(future))
    {}

    // next takes the value of this step and returns a QFuture<Result<Out>>.
    template <class Next>
    auto then(Next next) const
    {
        using NextResult =
            std::decay_t<decltype(callNext(next, std::declval<Result<T> &>()).result())>;
        auto promise = std::make_shared<QPromise<NextResult>>();
        promise->start();
        const auto end = [promise](NextResult outcome) {
            promise->addResult(std::move(outcome));
            promise->finish();
        };
        QObject *context = m_context;
        deliver(m_future, context,
                [context, end, next = std::move(next)](Result<T> earlier) mutable {
                    if (earlier)
                        deliver(callNext(next, earlier), context, end);
                    else
                        end(NextResult(tl::unexpect, std::move(earlier.error())));
                });
        return Chain<typename NextResult::value_type>(context, promise->future());
    }

    QFuture<Result<T>> future() const { return m_future; }

private:
    template <class Next>
    static auto callNext(Next &next, Result<T> &earlier)
    {
        if constexpr (std::is_void_v<T>)
            return next();
        else
            return next(*std::move(earlier));
    }

    QObject *m_context;
    QFuture<Result<T>> m_future;
};

template <class T>
Chain<T> chain(QObject *context, QFuture<Result<T>> future)
{
    return Chain<T>(context, std::move(future));
}

} // namespace firstlight
