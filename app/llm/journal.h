// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/answer.h"

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
    // What was read from it, and that it is done, in one transaction. Request 0: the scores are
    // those of earlier answers.
    virtual QFuture<Result<void>> parsed(qint64 request, const ReadAnswer &answer) = 0;
    // No usable answer. A detail that starts with perhapsBilled() says that the service may charge
    // for it.
    virtual QFuture<Result<void>> failed(qint64 request, const QString &detail) = 0;

    // Those of the questions that were answered before, by questionKey.
    virtual QFuture<Result<QHash<QString, AnsweredQuestion>>>
    answered(const QStringList &questions) = 0;
    // How a model at a host wants its requests, learnt earlier; empty: not known.
    virtual QFuture<Result<QByteArray>> wireForm(const QString &host, const QString &model) = 0;
    virtual QFuture<Result<void>> saveWireForm(const QString &host, const QString &model,
                                               const QByteArray &form) = 0;
};

} // namespace firstlight
