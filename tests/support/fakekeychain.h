// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "settings/keychain.h"

#include <QHash>
#include <QStringList>

namespace firstlight::test {

// What a key store holds, how it takes requests, and what it was asked. Outlives the FakeKeychain
// that a KeyStore owns.
struct KeychainPlay
{
    QHash<QString, QString> entries;
    KeychainState state = KeychainState::Answers; // Silent: answers when released
    QString detail = QStringLiteral("its own words");
    QStringList asked; // "read llm@host"
    QList<std::shared_ptr<QPromise<KeychainAnswer>>> waiting;

    void release()
    {
        state = KeychainState::Answers;
        for (const auto &promise : std::exchange(waiting, {})) {
            promise->addResult(KeychainAnswer());
            promise->finish();
        }
    }
};

class FakeKeychain final : public Keychain
{
public:
    explicit FakeKeychain(KeychainPlay &play)
        : m_play(play)
    {}

    QFuture<KeychainAnswer> read(const QString &entry) override
    {
        return answer(QStringLiteral("read ") + entry, [this, entry] {
            return KeychainAnswer{.secret = m_play.entries.value(entry)};
        });
    }
    QFuture<KeychainAnswer> write(const QString &entry, const QString &secret) override
    {
        return answer(QStringLiteral("write ") + entry, [this, entry, secret] {
            m_play.entries.insert(entry, secret);
            return KeychainAnswer();
        });
    }
    QFuture<KeychainAnswer> remove(const QString &entry) override
    {
        return answer(QStringLiteral("remove ") + entry, [this, entry] {
            m_play.entries.remove(entry);
            return KeychainAnswer();
        });
    }

private:
    template <class Do>
    QFuture<KeychainAnswer> answer(const QString &asked, Do carryOut)
    {
        m_play.asked.append(asked);
        if (m_play.state == KeychainState::Answers)
            return ready(carryOut());
        if (m_play.state != KeychainState::Silent)
            return ready(KeychainAnswer{.state = m_play.state, .detail = m_play.detail});
        auto promise = std::make_shared<QPromise<KeychainAnswer>>();
        promise->start();
        m_play.waiting.append(promise);
        return promise->future();
    }

    KeychainPlay &m_play;
};

} // namespace firstlight::test
