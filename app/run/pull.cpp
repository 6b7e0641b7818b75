// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/pull.h"

#include "base/async.h"

#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

Pull::Pull(ArxivClient &arxiv, QUrl feedUrl, QStringList categories, QSet<AnnounceType> types,
           QDateTime now, QObject *parent)
    : QObject(parent)
    , m_arxiv(arxiv)
    , m_feedUrl(std::move(feedUrl))
    , m_categories(std::move(categories))
    , m_types(std::move(types))
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
    const auto done = m_feeds.size() + m_failed.size();
    if (done == m_categories.size())
        return end(outcome());
    const QString category = m_categories.at(done);
    Q_EMIT progressed(static_cast<int>(done), static_cast<int>(m_categories.size()), category);
    deliver(m_arxiv.fetchFeed(m_feedUrl, category), this,
            [this, category](const Result<CategoryFeed> &fetched) {
                if (!fetched && fetched.error().kind == Error::Kind::Cancelled)
                    return end(tl::unexpected(fetched.error()));
                if (m_ended)
                    return;
                if (fetched) {
                    m_feeds.append(*fetched);
                } else {
                    m_failed.append({.category = category,
                                     .state = FeedHealth::State::Failed,
                                     .fetchedAt = m_now,
                                     .detail = fetched.error().detail});
                    m_firstError = m_firstError.value_or(fetched.error());
                }
                fetchNext();
            });
}

Result<PullOutcome> Pull::outcome() const
{
    if (m_feeds.isEmpty())
        return tl::unexpected(m_firstError.value_or(Error{Error::Kind::Usage, u"no category"_s}));
    auto merged = mergeFeeds(m_feeds, m_types, m_now);
    if (!merged)
        return tl::unexpected(merged.error());
    merged->health.append(m_failed);
    return PullOutcome{*std::move(merged), m_firstError};
}

void Pull::cancel()
{
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
