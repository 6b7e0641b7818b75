// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"

#include <QEventLoop>

namespace firstlight {

// Runs the program's event loop until the future has its result. Only for commands, whose outermost
// loop this is; the window never waits.
template <class T>
Result<T> await(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    std::optional<Result<T>> outcome;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, [&] {
        if (!future.isCanceled())
            outcome = future.result();
        loop.quit();
    });
    watcher.setFuture(future);
    loop.exec();
    return outcome.value_or(Result<T>(tl::unexpect, Error{Error::Kind::Cancelled, {}}));
}

} // namespace firstlight
