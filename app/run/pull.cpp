// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/pull.h"

#include "base/async.h"

#include <utility>

namespace firstlight {

Pull::Pull(ArxivClient &arxiv, QUrl feedUrl, QList<Wanted> wanted, QDateTime now, QObject *parent)
    : QObject(parent)
    , m_arxiv(arxiv)
    , m_feedUrl(std::move(feedUrl))
    , m_wanted(std::move(wanted))
    , m_now(std::move(now))
{}

QFuture<Result<PullOutcome>> Pull::start()
{
    m_promise.start();
    fetchNext();
    return m_promise.future();
}

void Pull::fetchNext()
{
    if (m_next == m_wanted.size())
        return end(m_outcome);
    const Wanted &wanted = m_wanted.at(m_next);
    Q_EMIT progressed(static_cast<int>(m_next), static_cast<int>(m_wanted.size()),
                      wanted.category);
    ++m_next;
    m_fetch = m_arxiv.fetchFeed(m_feedUrl, wanted.category, wanted.etag);
    deliver(m_fetch, this,
            [this, category = wanted.category](const Result<CategoryFeed> &fetched) {
                if (!m_ended)
                    take(category, fetched);
            });
}

void Pull::take(const QString &category, const Result<CategoryFeed> &fetched)
{
    if (!fetched) {
        const Error &error = fetched.error();
        if (error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::Busy)
            return end(tl::unexpected(error));
        m_outcome.failed.append({.category = category,
                                 .state = FeedHealth::State::Failed,
                                 .fetchedAt = m_now,
                                 .detail = error.detail});
        m_outcome.firstError = m_outcome.firstError.value_or(error);
    } else {
        (fetched->isUnchanged ? m_outcome.unchanged : m_outcome.feeds).append(*fetched);
    }
    fetchNext();
}

void Pull::cancel()
{
    m_fetch.cancel();
    end(failure(Error::Kind::Cancelled));
}

void Pull::end(Result<PullOutcome> result)
{
    if (std::exchange(m_ended, true))
        return;
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace firstlight
