// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keystore.h"

#include "base/async.h"

#include <QTimer>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

template <class T>
auto promised()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <class T>
void end(const std::shared_ptr<QPromise<T>> &promise, T value)
{
    promise->addResult(std::move(value));
    promise->finish();
}

} // namespace

KeyStore::KeyStore(std::unique_ptr<Keychain> keychain, const QString &file, QObject *parent)
    : QObject(parent)
    , m_keychain(std::move(keychain))
    , m_file(file)
{}

// The jobs of a key store wait for one another, so that behind one that hangs all would.
QFuture<KeychainAnswer> KeyStore::patiently(const std::function<QFuture<KeychainAnswer>()> &ask)
{
    if (m_overdue > 0)
        return ready(KeychainAnswer{.state = KeychainState::Silent});
    auto promise = promised<KeychainAnswer>();
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, promise] {
        ++m_overdue;
        end(promise, {.state = KeychainState::Silent});
    });
    deliver(ask(), this, [this, promise, timer](const KeychainAnswer &answer) {
        timer->stop();
        timer->deleteLater();
        if (!promise->future().isFinished())
            return end(promise, answer);
        --m_overdue;
        Q_EMIT answeredLate();
    });
    timer->start(m_patience);
    return promise->future();
}

FoundKey KeyStore::findHere(const KeyName &name, Trust trust)
{
    const bool isTrusted = trust == Trust::Configured;
    const QString fromEnvironment = qEnvironmentVariable("FIRSTLIGHT_API_KEY").trimmed();
    if (isTrusted && name.use == "llm"_L1 && !fromEnvironment.isEmpty())
        return {.place = KeyPlace::Environment, .secret = fromEnvironment};
    const QStringList entries =
        isTrusted ? QStringList{name.entry(), name.use} : QStringList{name.entry()};
    for (const QString &entry : entries) {
        if (const QString secret = m_session.value(entry); !secret.isEmpty()) {
            m_session.remove(entry);
            m_session.insert(name.entry(), secret);
            return {.place = KeyPlace::Session, .secret = secret};
        }
        const Result<QString> inFile = m_file.read(entry);
        if (!inFile)
            return {.detail = inFile.error().detail};
        if (inFile->isEmpty())
            continue;
        if (entry != name.entry() && m_file.write(name.entry(), *inFile))
            static_cast<void>(m_file.remove(entry));
        return {.place = KeyPlace::File, .secret = *inFile};
    }
    return {};
}

QFuture<FoundKey> KeyStore::find(const KeyName &name, Trust trust)
{
    const FoundKey here = findHere(name, trust);
    if (here.isFound() || !here.detail.isEmpty())
        return ready(FoundKey(here));
    auto promise = promised<FoundKey>();
    const auto found = [](const KeychainAnswer &answer) -> FoundKey {
        return {.place = answer.secret.isEmpty() ? KeyPlace::None : KeyPlace::Keychain,
                .secret = answer.secret,
                .keychain = answer.state,
                .detail = answer.isDone() ? QString() : answer.detail};
    };
    const auto read = [this](const QString &entry) {
        return patiently([this, entry] { return m_keychain->read(entry); });
    };
    deliver(read(name.entry()), this,
            [this, name, trust, promise, found, read](const KeychainAnswer &answer) {
                const bool mayBeOlder = answer.isDone() && answer.secret.isEmpty() &&
                                        trust == Trust::Configured && name.entry() != name.use;
                if (!mayBeOlder)
                    return end(promise, found(answer));
                deliver(read(name.use), this, [=, this](const KeychainAnswer &older) {
                    if (older.secret.isEmpty())
                        return end(promise, found(older));
                    deliver(adopt(name, older.secret), this,
                            [=](const KeychainAnswer &) { end(promise, found(older)); });
                });
            });
    return promise->future();
}

// Kept without a host, it is the first one's that is set, and no other's ever after.
QFuture<KeychainAnswer> KeyStore::adopt(const KeyName &name, const QString &secret)
{
    auto promise = promised<KeychainAnswer>();
    const auto write = [this, name, secret] { return m_keychain->write(name.entry(), secret); };
    deliver(patiently(write), this, [=, this](const KeychainAnswer &written) {
        if (!written.isDone())
            return end(promise, written);
        const auto remove = [this, name] { return m_keychain->remove(name.use); };
        deliver(patiently(remove), this,
                [promise](const KeychainAnswer &removed) { end(promise, removed); });
    });
    return promise->future();
}

QFuture<KeychainAnswer> KeyStore::keepInKeychain(const KeyName &name, const QString &secret)
{
    auto promise = promised<KeychainAnswer>();
    const QString entry = name.entry();
    deliver(patiently([this, entry, secret] { return m_keychain->write(entry, secret); }), this,
            [this, entry, promise](KeychainAnswer answer) {
                if (answer.isDone()) {
                    m_session.remove(entry);
                    // A file left behind would hide what was just kept.
                    if (const Result<void> removed = m_file.remove(entry); !removed)
                        answer.detail = removed.error().detail;
                }
                end(promise, answer);
            });
    return promise->future();
}

void KeyStore::keepForSession(const KeyName &name, const QString &secret)
{
    m_session.insert(name.entry(), secret);
}

Result<void> KeyStore::keepInFile(const KeyName &name, const QString &secret)
{
    Result<void> written = m_file.write(name.entry(), secret);
    if (written)
        m_session.remove(name.entry());
    return written;
}

QFuture<Result<KeychainAnswer>> KeyStore::remove(const KeyName &name)
{
    const QString entry = name.entry();
    m_session.remove(entry);
    const Result<void> fromFile = m_file.remove(entry);
    auto promise = promised<Result<KeychainAnswer>>();
    deliver(patiently([this, entry] { return m_keychain->remove(entry); }), this,
            [promise, fromFile](const KeychainAnswer &answer) {
                end(promise, fromFile ? Result<KeychainAnswer>(answer)
                                      : Result<KeychainAnswer>(tl::unexpect, fromFile.error()));
            });
    return promise->future();
}

} // namespace firstlight
