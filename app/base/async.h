// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

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

// Adapts next, a function In → Result<Out>, to a step of a chain: an earlier error passes it by.
template <class In, class Next>
auto ifOk(Next next)
{
    return [next = std::move(next)](Result<In> earlier) mutable {
        using Out = std::invoke_result_t<Next &, In>;
        return earlier ? next(std::move(*earlier)) : Out(tl::unexpect, std::move(earlier.error()));
    };
}

// The same for next: In → QFuture<Result<Out>>. Follow the step with .unwrap().
template <class In, class Next>
auto ifOkAsync(Next next)
{
    return [next = std::move(next)](Result<In> earlier) mutable {
        using Future = std::invoke_result_t<Next &, In>;
        using Out = std::decay_t<decltype(std::declval<Future>().result())>;
        return earlier ? next(std::move(*earlier))
                       : ready(Out(tl::unexpect, std::move(earlier.error())));
    };
}

} // namespace firstlight
