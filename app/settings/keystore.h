// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QObject>

namespace firstlight {

// Keys of services, in the desktop's key store and nowhere else. The environment variable
// FIRSTLIGHT_API_KEY overrides it for the name "llm".
class KeyStore final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // An empty string when there is none (or the store is locked: it does not tell the two apart).
    // Kind::Storage when there is no key store or it does not answer within 20 seconds.
    QFuture<Result<QString>> read(const QString &name);
    QFuture<Result<void>> write(const QString &name, const QString &secret);
    QFuture<Result<void>> remove(const QString &name);
};

} // namespace firstlight
