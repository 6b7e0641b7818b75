// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/feedfetch.h"

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

// What a status without a feed means; arXiv's edge answers 406 to whom it finds too quick.
Error statusError(int status, const QUrl &url)
{
    const QString detail = u"%1 answered %2"_s.arg(url.host()).arg(status);
    if (status == 406 || status == 429 || status == 503)
        return {Error::Kind::RateLimited, detail};
    if (status == 408 || status >= 500 || status < 400)
        return {Error::Kind::Network, detail};
    return {Error::Kind::Refused, detail};
}

// A 400 that is not arXiv's error feed is a refusal all the same.
Result<Feed> parseRefusal(const QByteArray &body, const QUrl &url)
{
    Result<Feed> feed = parseFeed(body);
    if (!feed && feed.error().kind == Error::Kind::Refused)
        return feed;
    return tl::unexpected(statusError(400, url));
}

} // namespace

FeedFetch::FeedFetch(Parts parts, const QUrl &url, const QString &category, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_url(url)
    , m_category(category)
{
    for (QTimer *timer : {&m_pauseTimer, &m_turnTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer); // a coarse one may be early
    }
    connect(&m_pauseTimer, &QTimer::timeout, this, &FeedFetch::awaitTurn);
    connect(&m_turnTimer, &QTimer::timeout, this, &FeedFetch::send);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this,
            [this] { finish(failure(Error::Kind::Cancelled)); });
    m_promise.start();
    m_watcher.setFuture(m_promise.future());
}

FeedFetch::~FeedFetch()
{
    finish(failure(Error::Kind::Cancelled));
}

void FeedFetch::start()
{
    m_sinceFirst.start();
    awaitTurn();
}

void FeedFetch::pause(milliseconds delay)
{
    Q_EMIT waiting(m_category, delay, m_cause);
    m_pauseTimer.start(delay);
}

// Only now: a turn booked before a long pause would keep other programs waiting for it.
void FeedFetch::awaitTurn()
{
    const milliseconds delay = m_parts.pacer.takeTurn();
    Q_EMIT waiting(m_category, delay, m_cause);
    m_turnTimer.start(delay);
}

void FeedFetch::send()
{
    ++m_tries;
    m_parts.pacer.countFromNow();
    m_answer = m_parts.http.send(
        {.url = m_url, .idleLimit = m_parts.limits.idle, .totalLimit = m_parts.limits.answer});
    deliver(m_answer, this, [this](const Result<HttpResponse> &answer) { read(answer); });
}

void FeedFetch::read(const Result<HttpResponse> &answer)
{
    m_parts.pacer.countFromNow();
    m_asked.reset();
    if (!answer)
        return judge(tl::unexpected(answer.error()));
    m_asked = retryAfter(*answer, QDateTime::currentDateTimeUtc());
    if (answer->status != 200 && answer->status != 400)
        return judge(tl::unexpected(statusError(answer->status, m_url)));
    const QFuture<Result<Feed>> parsed =
        answer->status == 200 ? QtConcurrent::run(&parseFeed, answer->body)
                              : QtConcurrent::run(&parseRefusal, answer->body, m_url);
    deliver(parsed, this, [this](const Result<Feed> &feed) { judge(feed); });
}

void FeedFetch::judge(const Result<Feed> &feed)
{
    if (feed)
        return finish(CategoryFeed{m_category, *feed});
    const milliseconds delay = backoff(
        m_tries, m_asked, QRandomGenerator::global()->generateDouble(), m_parts.limits.backoffBase);
    if (!mayRetry(feed.error(), delay))
        return finish(tl::unexpected(feed.error()));
    m_cause = feed.error().detail;
    qCInfo(logArxiv).noquote() << m_category << "try" << m_tries << "failed:" << m_cause;
    pause(delay);
}

bool FeedFetch::mayRetry(const Error &error, milliseconds delay) const
{
    const bool mayPass = error.kind == Error::Kind::Network ||
                         error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::Parse;
    return mayPass && m_tries <= m_parts.limits.retries &&
           milliseconds(m_sinceFirst.elapsed()) + delay <= m_parts.limits.patience;
}

void FeedFetch::finish(const Result<CategoryFeed> &result)
{
    if (m_finished)
        return;
    m_finished = true;
    m_pauseTimer.stop();
    m_turnTimer.stop();
    m_answer.cancel();
    m_watcher.disconnect(this);
    // What continues the future may delete this object.
    const QPointer<FeedFetch> self(this);
    QPromise<Result<CategoryFeed>> promise = std::move(m_promise);
    promise.addResult(result);
    promise.finish();
    if (self)
        Q_EMIT ended();
}

} // namespace firstlight
