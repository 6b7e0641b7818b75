// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

namespace firstlight {

// How the desktop's key store took a request.
enum class KeychainState {
    Answers,
    Locked,
    Absent, // there is none, or none that works
    Refused,
    Silent // no answer in time: perhaps a prompt waits for the reader
};

struct KeychainAnswer
{
    KeychainState state = KeychainState::Answers;
    QString secret; // of a read; empty: there is none
    QString detail; // the key store's own words; untranslated

    bool isDone() const { return state == KeychainState::Answers; }
};

// The desktop's key store. Asynchronous; may never answer.
class Keychain
{
public:
    Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;
    virtual ~Keychain() = default;

    virtual QFuture<KeychainAnswer> read(const QString &entry) = 0;
    virtual QFuture<KeychainAnswer> write(const QString &entry, const QString &secret) = 0;
    // Done, too, when there was none.
    virtual QFuture<KeychainAnswer> remove(const QString &entry) = 0;
};

} // namespace firstlight
