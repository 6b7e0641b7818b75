// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/arxivclient.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>

namespace firstlight {

// One page of arXiv's, from its first request to its last retry:
//   pause → await a turn → connect → send → read → done, or pause again.
// Deleted before its end, it ends with Kind::Cancelled.
class PageFetch final : public QObject
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
    struct Page
    {
        QUrl url;
        QString label;   // for waiting()
        QByteArray etag; // of what is known already; sent as If-None-Match unless empty
        int paces = 1;   // to keep from the request before
        // Called with the bytes of the answer so far; may be empty.
        std::function<void(qint64)> received = {};
        // Takes the value out of an answer of 200, 304 or 400; on the pool. An Error says why there
        // is none.
        std::function<std::optional<Error>(const HttpResponse &)> read;
        // The one result, given once: no Error means that read got a value.
        std::function<void(const std::optional<Error> &)> end;
    };
    // Ends when `promised`, the caller's future, is cancelled.
    PageFetch(Parts parts, Page page, const QFuture<void> &promised, QObject *parent);
    ~PageFetch() override;

    void start();

Q_SIGNALS:
    void waiting(const QString &label, std::chrono::milliseconds delay, const QString &cause);
    void ended(); // after Page::end

private:
    void pause(std::chrono::milliseconds delay);
    void awaitTurn();
    void connectAndSend();
    void send();
    void read(const Result<HttpResponse> &answer);
    void judge(const std::optional<Error> &error);
    bool mayRetry(const Error &error, std::chrono::milliseconds delay) const;
    void finish(const std::optional<Error> &error);

    Parts m_parts;
    Page m_page;
    QFutureWatcher<void> m_watcher; // tells when the caller cancels
    QFuture<Result<HttpResponse>> m_answer;
    std::optional<std::chrono::milliseconds> m_asked; // by the last answer's Retry-After
    QString m_cause;                                  // of the last try's failure
    QElapsedTimer m_sinceFirst;
    QTimer m_pauseTimer;
    QTimer m_turnTimer;
    QTimer m_connectTimer;
    int m_tries = 0;
    bool m_finished = false;
};

} // namespace firstlight
