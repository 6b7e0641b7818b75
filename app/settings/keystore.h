// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "settings/keychain.h"
#include "settings/keyfile.h"
#include "settings/keyname.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace firstlight {

// Where a key is kept, in the order in which it is looked for.
enum class KeyPlace {
    None,
    Environment, // FIRSTLIGHT_API_KEY
    Session,     // this process's memory
    File,
    Keychain
};

struct FoundKey
{
    KeyPlace place = KeyPlace::None;
    QString secret;
    KeychainState keychain = KeychainState::Answers; // as far as it was asked
    QString detail; // the key store's words, or why the file is not read

    bool isFound() const { return place != KeyPlace::None; }
};

// Keys of services: where each is, where it is put. No call blocks, and all futures end within the
// patience.
class KeyStore final : public QObject
{
    Q_OBJECT

public:
    KeyStore(std::unique_ptr<Keychain> keychain, const QString &file, QObject *parent = nullptr);

    // How far the name's host may be trusted with what was not kept for it.
    enum class Trust {
        Kept,      // only its own key
        Configured // it is the one set: the environment's key, too, and one kept without a host,
                   // which becomes its own
    };
    QFuture<FoundKey> find(const KeyName &name, Trust trust = Trust::Configured);

    // What was kept last is what is found.
    QFuture<KeychainAnswer> keepInKeychain(const KeyName &name, const QString &secret);
    void keepForSession(const KeyName &name, const QString &secret);
    Result<void> keepInFile(const KeyName &name, const QString &secret); // as the reader agreed

    // From everywhere but the environment. An Error is the file's; the answer the key store's.
    QFuture<Result<KeychainAnswer>> remove(const KeyName &name);

    const QString &file() const { return m_file.path(); }

    // How long the key store may take; 20 seconds unless set. While an answer is outstanding longer
    // than that, all it is asked counts as Silent at once.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void answeredLate(); // what was Silent may be found now

private:
    QFuture<KeychainAnswer> patiently(const std::function<QFuture<KeychainAnswer>()> &ask);
    FoundKey findHere(const KeyName &name, Trust trust);
    QFuture<KeychainAnswer> adopt(const KeyName &name, const QString &secret);

    std::unique_ptr<Keychain> m_keychain;
    KeyFile m_file;
    QHash<QString, QString> m_session; // by entry
    std::chrono::milliseconds m_patience = std::chrono::seconds(20);
    int m_overdue = 0;
};

} // namespace firstlight
