// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"

#include <QEventLoop>

namespace firstlight {

// Runs the program's event loop until the future has its result, or is cancelled (empty). Only for
// commands, whose outermost loop this is; the window never waits.
template <class T>
std::optional<T> awaitValue(const QFuture<T> &future)
{
    QEventLoop loop;
    std::optional<T> outcome;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, [&] {
        if (!future.isCanceled())
            outcome = future.result();
        loop.quit();
    });
    watcher.setFuture(future);
    loop.exec();
    return outcome;
}

template <class T>
Result<T> await(const QFuture<Result<T>> &future)
{
    return awaitValue(future).value_or(Result<T>(tl::unexpect, Error{Error::Kind::Cancelled, {}}));
}

} // namespace firstlight
