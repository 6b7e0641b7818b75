// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/request.h"

#include <QFuture>

namespace firstlight {

inline QString perhapsBilled()
{
    return QStringLiteral("perhaps billed: ");
}

// Where the scorer writes down what it does, before and after. Implemented over the store by run/.
class Journal
{
public:
    Journal() = default;
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;
    virtual ~Journal() = default;

    // The request is committed when the future ends; its id is the result. Only then may it be
    // sent.
    virtual QFuture<Result<qint64>> sent(const RequestRecord &request) = 0;
    // The answer's body, usage and price, in one transaction.
    virtual QFuture<Result<void>> received(const RequestRecord &request) = 0;
    // The scores that were read from it, and that it is done, in one transaction.
    virtual QFuture<Result<void>> parsed(qint64 request, const QList<Score> &scores) = 0;
    // No usable answer. A detail that starts with perhapsBilled() says that the service may charge
    // for it.
    virtual QFuture<Result<void>> failed(qint64 request, const QString &detail) = 0;
};

} // namespace firstlight
