// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keystore.h"

#include "base/async.h"

#include <qt6keychain/keychain.h>

#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr auto answerLimit = std::chrono::seconds(20);

QString service()
{
    return u"io.github.firstlight.Firstlight"_s;
}

Error errorOf(const QKeychain::Job &job)
{
    return {Error::Kind::Storage, u"the key store: "_s + job.errorString()};
}

// Starts a job and ends the future with its outcome, or with an error when nobody answers (an
// unlock prompt may stay open for ever).
template <class Value, class Job, class Outcome>
QFuture<Result<Value>> run(Job *job, QObject *context, Outcome outcome)
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    const auto end = [promise](Result<Value> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, end, outcome](QKeychain::Job *) { end(outcome(*job)); });
    QTimer::singleShot(answerLimit, context, [end] {
        end(failure(Error::Kind::Storage,
                    u"the key store does not answer; is it waiting to be unlocked?"_s));
    });
    job->start();
    return promise->future();
}

} // namespace

QFuture<Result<QString>> KeyStore::read(const QString &name)
{
    const QString fromEnvironment = qEnvironmentVariable("FIRSTLIGHT_API_KEY");
    if (name == "llm"_L1 && !fromEnvironment.isEmpty())
        return ready(Result<QString>(fromEnvironment));
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(name);
    return run<QString>(job, this, [](const QKeychain::ReadPasswordJob &done) -> Result<QString> {
        if (done.error() == QKeychain::EntryNotFound)
            return QString();
        if (done.error() != QKeychain::NoError)
            return tl::unexpected(errorOf(done));
        return done.textData();
    });
}

QFuture<Result<void>> KeyStore::write(const QString &name, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(name);
    job->setTextData(secret);
    return run<void>(job, this, [](const QKeychain::Job &done) -> Result<void> {
        if (done.error() != QKeychain::NoError)
            return tl::unexpected(errorOf(done));
        return {};
    });
}

QFuture<Result<void>> KeyStore::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(name);
    return run<void>(job, this, [](const QKeychain::Job &done) -> Result<void> {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
            return tl::unexpected(errorOf(done));
        return {};
    });
}

} // namespace firstlight
