// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/desktopkeychain.h"

#include <qt6keychain/keychain.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPromise>

#include <functional>
#include <memory>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockAnswerMs = 2000;

QString service()
{
    return u"io.github.firstlight.Firstlight"_s;
}

// What QtKeychain reports as "no such entry" (read) or "access denied" (write) may be a locked
// store; the Secret Service itself tells. Where it cannot be asked, the store counts as unlocked.
void askWhetherLocked(QObject *context, const std::function<void(bool isLocked)> &answer)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return answer(false);
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, lockAnswerMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        answer(reply.isValid() && reply.value().variant().toBool());
    });
}

KeychainState stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return KeychainState::Answers;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return KeychainState::Refused;
    default: // libsecret says OtherError where there is no store at all
        return KeychainState::Absent;
    }
}

using Promise = std::shared_ptr<QPromise<KeychainAnswer>>;

void end(const Promise &promise, const KeychainAnswer &answer)
{
    promise->addResult(answer);
    promise->finish();
}

template <class Job>
QFuture<KeychainAnswer> run(Job *job, QObject *context)
{
    auto promise = std::make_shared<QPromise<KeychainAnswer>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, context, [job, context, promise] {
        KeychainAnswer answer{.state = stateOf(job->error())};
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
            answer.secret = job->textData();
        // A locked store takes a deletion without a word and carries nothing out.
        constexpr bool isDeletion = std::is_same_v<Job, QKeychain::DeletePasswordJob>;
        if (job->error() == QKeychain::NoError && !isDeletion)
            return end(promise, answer);
        answer.detail = job->errorString().simplified();
        if (answer.state == KeychainState::Absent)
            return end(promise, answer);
        askWhetherLocked(context, [promise, answer](bool isLocked) mutable {
            if (isLocked)
                answer.state = KeychainState::Locked;
            end(promise, answer);
        });
    });
    job->start();
    return promise->future();
}

} // namespace

QFuture<KeychainAnswer> DesktopKeychain::read(const QString &entry)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(entry);
    return run(job, this);
}

QFuture<KeychainAnswer> DesktopKeychain::write(const QString &entry, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(entry);
    job->setTextData(secret);
    return run(job, this);
}

QFuture<KeychainAnswer> DesktopKeychain::remove(const QString &entry)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(entry);
    return run(job, this);
}

} // namespace firstlight
