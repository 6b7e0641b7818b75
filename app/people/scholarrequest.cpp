// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/scholarrequest.h"

#include "base/async.h"
#include "base/log.h"
#include "net/backoff.h"

#include <QRandomGenerator>

namespace firstlight {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// Its own words are not quoted: a service that echoes headers would put the key into a message.
Error statusError(int status, const QUrl &url)
{
    const QString detail = u"%1 answered %2"_s.arg(url.host()).arg(status);
    if (status == 429)
        return {Error::Kind::RateLimited, detail};
    if (status == 408 || status >= 500 || status < 400)
        return {Error::Kind::Network, detail};
    if (status == 401 || status == 403)
        return {Error::Kind::Unauthorized, detail};
    return {Error::Kind::Refused, detail};
}

// How it says that not one of the papers in a batch is known.
bool meansNoneIsKnown(const HttpResponse &answer)
{
    return answer.status == 400 && answer.body.contains(noneIsKnown);
}

} // namespace

ScholarRequest::ScholarRequest(Parts parts, HttpRequest request, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_request(std::move(request))
{
    for (QTimer *timer : {&m_pauseTimer, &m_turnTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer); // a coarse one may be early
    }
    connect(&m_pauseTimer, &QTimer::timeout, this, &ScholarRequest::awaitTurn);
    connect(&m_turnTimer, &QTimer::timeout, this, &ScholarRequest::send);
    m_promise.start();
}

ScholarRequest::~ScholarRequest()
{
    m_answer.cancel();
    finish(failure(Error::Kind::Cancelled));
}

QFuture<Result<QByteArray>> ScholarRequest::start()
{
    m_sinceFirst.start();
    awaitTurn();
    return m_promise.future();
}

void ScholarRequest::awaitTurn()
{
    m_turnTimer.start(m_parts.pacer.takeTurn());
}

void ScholarRequest::send()
{
    ++m_tries;
    m_parts.pacer.countFromNow();
    m_answer = m_parts.http.send(m_request);
    deliver(m_answer, this, [this](const Result<HttpResponse> &answer) { read(answer); });
}

void ScholarRequest::read(const Result<HttpResponse> &answer)
{
    if (!answer)
        return retryOrGiveUp(answer.error(), {});
    if (answer->status == 200 || meansNoneIsKnown(*answer)) {
        finish(answer->body);
        deleteLater();
        return;
    }
    retryOrGiveUp(statusError(answer->status, m_request.url),
                  retryAfter(*answer, QDateTime::currentDateTimeUtc()));
}

void ScholarRequest::retryOrGiveUp(const Error &error, std::optional<milliseconds> asked)
{
    const milliseconds delay = backoff(m_tries, asked, QRandomGenerator::global()->generateDouble(),
                                       m_parts.limits.backoffBase);
    const bool mayPass =
        error.kind == Error::Kind::Network || error.kind == Error::Kind::RateLimited;
    if (mayPass && m_tries <= m_parts.limits.retries &&
        milliseconds(m_sinceFirst.elapsed()) + delay <= m_parts.limits.patience) {
        qCInfo(logNet).noquote() << "try" << m_tries << "failed:" << error.detail;
        m_pauseTimer.start(delay);
        return;
    }
    finish(tl::unexpected(error));
    deleteLater();
}

void ScholarRequest::finish(const Result<QByteArray> &result)
{
    if (m_finished)
        return;
    m_finished = true;
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace firstlight
