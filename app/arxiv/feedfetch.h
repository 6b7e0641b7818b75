// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/arxivclient.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QTimer>

namespace firstlight {

// One category's feed, from its first request to its last retry:
//   pause → await a turn → send → read → done, or pause again.
// Deleted before its end, its future ends with Kind::Cancelled.
class FeedFetch final : public QObject
{
    Q_OBJECT

public:
    // The references must outlive the fetch.
    struct Parts
    {
        Http &http;
        Pacer &pacer;
        ArxivClient::Limits limits;
    };
    FeedFetch(Parts parts, const QUrl &url, const QString &category, QObject *parent);
    ~FeedFetch() override;

    QFuture<Result<CategoryFeed>> future() const { return m_promise.future(); }
    void start();

Q_SIGNALS:
    void waiting(const QString &category, std::chrono::milliseconds delay, const QString &cause);
    void ended(); // the future has its result, or was cancelled

private:
    void pause(std::chrono::milliseconds delay);
    void awaitTurn();
    void send();
    void read(const Result<HttpResponse> &answer);
    void judge(const Result<Feed> &feed);
    bool mayRetry(const Error &error, std::chrono::milliseconds delay) const;
    void finish(const Result<CategoryFeed> &result);

    Parts m_parts;
    QUrl m_url;
    QString m_category;
    QPromise<Result<CategoryFeed>> m_promise;
    QFutureWatcher<Result<CategoryFeed>> m_watcher; // tells when the caller cancels
    QFuture<Result<HttpResponse>> m_answer;
    std::optional<std::chrono::milliseconds> m_asked; // by the last answer's Retry-After
    QString m_cause;                                  // of the last try's failure
    QElapsedTimer m_sinceFirst;
    QTimer m_pauseTimer;
    QTimer m_turnTimer;
    int m_tries = 0;
    bool m_finished = false;
};

} // namespace firstlight
