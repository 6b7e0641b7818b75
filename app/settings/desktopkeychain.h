// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keychain.h"

#include <QObject>

namespace firstlight {

// Secret Service or KWallet, by QtKeychain.
class DesktopKeychain final : public QObject, public Keychain
{
    Q_OBJECT

public:
    using QObject::QObject;

    QFuture<KeychainAnswer> read(const QString &entry) override;
    QFuture<KeychainAnswer> write(const QString &entry, const QString &secret) override;
    QFuture<KeychainAnswer> remove(const QString &entry) override;
};

} // namespace firstlight
