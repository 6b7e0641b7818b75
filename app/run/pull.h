// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/arxivclient.h"

#include <QObject>

#include <memory>
#include <optional>

namespace firstlight {

// What the feeds of some categories gave; not judged.
struct PullOutcome
{
    QList<CategoryFeed> feeds;       // that changed since they were last seen
    QList<CategoryFeed> unchanged;   // those that did not
    QList<FeedHealth> failed;        // of the categories that did not answer
    std::optional<Error> firstError; // of those
};

// Fetches the current feeds of some categories, one after the other.
class Pull final : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        QString category;
        QByteArray etag; // of the feed as last seen; may be empty
    };
    Pull(ArxivClient &arxiv, QUrl feedUrl, QList<Wanted> wanted, QDateTime now,
         QObject *parent = nullptr);

    // The only errors are Cancelled and Busy (another program talks to arXiv).
    QFuture<Result<PullOutcome>> start();

    // Ends it with Kind::Cancelled; what arrived is dropped.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total, const QString &category);

private:
    void fetchNext();
    void take(const QString &category, const Result<CategoryFeed> &fetched);
    void end(Result<PullOutcome> result);

    ArxivClient &m_arxiv;
    QUrl m_feedUrl;
    QList<Wanted> m_wanted;
    QDateTime m_now;
    qsizetype m_next = 0;
    QFuture<Result<CategoryFeed>> m_fetch;
    PullOutcome m_outcome;
    QPromise<Result<PullOutcome>> m_promise;
    bool m_ended = false;
};

} // namespace firstlight
