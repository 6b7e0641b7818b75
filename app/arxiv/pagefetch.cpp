// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/pagefetch.h"

#include "base/async.h"
#include "base/log.h"
#include "net/backoff.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QtConcurrentRun>

namespace firstlight {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds connectionCheck{500};
constexpr milliseconds arxivPace{3000}; // its terms of use; no setting makes it shorter

// What a status without a page means; arXiv's edge answers 406 to whom it finds too quick.
Error statusError(int status, const QUrl &url)
{
    const QString detail = u"%1 answered %2"_s.arg(url.host()).arg(status);
    if (status == 406 || status == 429 || status == 503)
        return {Error::Kind::RateLimited, detail};
    if (status == 408 || status >= 500 || status < 400)
        return {Error::Kind::Network, detail};
    return {Error::Kind::Refused, detail};
}

bool mayHoldAPage(int status)
{
    return status == 200 || status == 304 || status == 400;
}

} // namespace

PageFetch::PageFetch(Parts parts, Page page, const QFuture<void> &promised, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(std::move(page))
{
    for (QTimer *timer : {&m_pauseTimer, &m_turnTimer, &m_connectTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer); // a coarse one may be early
    }
    connect(&m_pauseTimer, &QTimer::timeout, this, &PageFetch::awaitTurn);
    connect(&m_turnTimer, &QTimer::timeout, this, &PageFetch::connectAndSend);
    connect(&m_connectTimer, &QTimer::timeout, this, &PageFetch::connectAndSend);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        finish(Error{Error::Kind::Cancelled, {}});
    });
    m_watcher.setFuture(promised);
}

PageFetch::~PageFetch()
{
    finish(Error{Error::Kind::Cancelled, {}});
}

void PageFetch::start()
{
    m_sinceFirst.start();
    const milliseconds rest = m_parts.pacer.restLeft();
    if (rest > m_parts.limits.patience)
        return finish(
            Error{Error::Kind::RateLimited,
                  u"%1 asked for a pause that ends at %2"_s.arg(
                      m_page.url.host(),
                      QDateTime::currentDateTime().addMSecs(rest.count()).toString(u"HH:mm"_s))});
    awaitTurn();
}

void PageFetch::pause(milliseconds delay)
{
    Q_EMIT waiting(m_page.label, delay, m_cause);
    m_pauseTimer.start(delay);
}

// Only now: a turn booked before a long pause would keep other programs waiting for it.
void PageFetch::awaitTurn()
{
    const milliseconds least = isLoopback(m_page.url) ? milliseconds(0) : arxivPace;
    const milliseconds delay = m_parts.pacer.takeTurn(m_page.paces, least);
    Q_EMIT waiting(m_page.label, delay, m_cause);
    m_turnTimer.start(delay);
}

void PageFetch::connectAndSend()
{
    qint64 holder = 0;
    if (m_parts.pacer.tryConnect(&holder))
        return send();
    if (milliseconds(m_sinceFirst.elapsed()) > m_parts.limits.patience)
        return finish(Error{Error::Kind::Busy, u"process %1 is talking to arXiv"_s.arg(holder)});
    Q_EMIT waiting(m_page.label, connectionCheck, u"process %1 is talking to arXiv"_s.arg(holder));
    m_connectTimer.start(connectionCheck);
}

void PageFetch::send()
{
    ++m_tries;
    m_parts.pacer.countFromNow();
    HttpRequest request{
        .url = m_page.url, .idleLimit = m_parts.limits.idle, .totalLimit = m_parts.limits.answer};
    if (!m_page.etag.isEmpty())
        request.headers.append({"If-None-Match", m_page.etag});
    if (m_page.received) {
        request.onData = [received = m_page.received,
                          total = qint64(0)](const QByteArray &piece) mutable {
            total += piece.size();
            received(total);
        };
    }
    m_answer = m_parts.http.send(request);
    deliver(m_answer, this, [this](const Result<HttpResponse> &answer) { read(answer); });
}

void PageFetch::read(const Result<HttpResponse> &answer)
{
    m_parts.pacer.countFromNow();
    m_parts.pacer.disconnected();
    m_asked.reset();
    if (!answer)
        return judge(answer.error());
    m_asked = retryAfter(*answer, QDateTime::currentDateTimeUtc());
    if (!mayHoldAPage(answer->status))
        return judge(statusError(answer->status, m_page.url));
    deliver(QtConcurrent::run(m_page.read, *answer), this,
            [this, status = answer->status](const std::optional<Error> &error) {
                // A 400 that does not say what is wrong is a refusal all the same.
                const bool isBare = error && error->kind != Error::Kind::Refused && status == 400;
                judge(isBare ? statusError(status, m_page.url) : error);
            });
}

void PageFetch::judge(const std::optional<Error> &error)
{
    if (!error)
        return finish({});
    const milliseconds delay = backoff(
        m_tries, m_asked, QRandomGenerator::global()->generateDouble(), m_parts.limits.backoffBase);
    const bool isRetried = mayRetry(*error, delay);
    if (error->kind == Error::Kind::RateLimited)
        m_parts.pacer.rest(isRetried ? delay : std::max(delay, m_parts.limits.restAfterGivingUp));
    if (!isRetried)
        return finish(error);
    m_cause = error->detail;
    qCInfo(logArxiv).noquote() << m_page.label << "try" << m_tries << "failed:" << m_cause;
    pause(delay);
}

bool PageFetch::mayRetry(const Error &error, milliseconds delay) const
{
    const bool mayPass = error.kind == Error::Kind::Network ||
                         error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::Parse;
    return mayPass && m_tries <= m_parts.limits.retries &&
           milliseconds(m_sinceFirst.elapsed()) + delay <= m_parts.limits.patience;
}

void PageFetch::finish(const std::optional<Error> &error)
{
    if (m_finished)
        return;
    m_finished = true;
    m_pauseTimer.stop();
    m_turnTimer.stop();
    m_connectTimer.stop();
    m_answer.cancel();
    m_parts.pacer.disconnected();
    m_watcher.disconnect(this);
    // What continues the caller's future may delete this object.
    const QPointer<PageFetch> self(this);
    const auto end = std::move(m_page.end);
    end(error);
    if (self)
        Q_EMIT ended();
}

} // namespace firstlight
