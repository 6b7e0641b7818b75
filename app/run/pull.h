// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/arxivclient.h"

#include <QObject>

#include <memory>
#include <optional>

namespace firstlight {

// What the feeds of some categories gave.
struct PullOutcome
{
    Announcement announcement;           // of the categories that answered
    std::optional<Error> partlyFailedBy; // the first category's that did not
};

// Fetches the current announcement of the categories, one feed after the other.
class Pull final : public QObject
{
    Q_OBJECT

public:
    Pull(ArxivClient &arxiv, QUrl feedUrl, QStringList categories, QSet<AnnounceType> types,
         QDateTime now, QObject *parent = nullptr);

    // An Error when no category answered or when feeds are of different days. When all that
    // answered are empty, the announcement has no papers: whether that is in order is the caller's
    // to judge.
    QFuture<Result<PullOutcome>> start();

    // Ends it with Kind::Cancelled; what arrived is dropped.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total, const QString &category);

private:
    void fetchNext();
    Result<PullOutcome> outcome() const;
    void end(Result<PullOutcome> result);

    ArxivClient &m_arxiv;
    QUrl m_feedUrl;
    QStringList m_categories;
    QSet<AnnounceType> m_types;
    QDateTime m_now;
    QList<CategoryFeed> m_feeds;
    QList<FeedHealth> m_failed;
    std::optional<Error> m_firstError;
    QPromise<Result<PullOutcome>> m_promise;
    bool m_ended = false;
};

} // namespace firstlight
