// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/merge.h"
#include "net/http.h"
#include "net/pacer.h"

#include <QObject>

namespace firstlight {

class FeedFetch;

// Fetches from arXiv: one request at a time, paced, retried with backoff.
class ArxivClient final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        int retries = 5;
        std::chrono::milliseconds idle{30'000};    // without a byte
        std::chrono::milliseconds answer{120'000}; // for one whole answer
        std::chrono::milliseconds patience{
            300'000}; // no retry would start later than this after the first request
        std::chrono::milliseconds backoffBase{1'000};
    };

    // All references must outlive the client.
    ArxivClient(Http &http, Pacer &pacer, QObject *parent = nullptr);
    ~ArxivClient() override; // aborts what runs; its futures end with Kind::Cancelled

    // For the fetches asked for from now on.
    void setLimits(const Limits &limits) { m_limits = limits; }

    // feedUrl is the service (https://rss.arxiv.org); "/rss/CATEGORY" is appended. Parsing runs on
    // the pool. Retries 406, 408, 429, 5xx, cut and unparsable answers up to five times. Errors:
    // Usage (not a category's name), Network, RateLimited, Parse (HTML or garbage to the end),
    // Refused (no such category, no such address), Cancelled. Cancelling the future ends the fetch;
    // the others go on.
    QFuture<Result<CategoryFeed>> fetchFeed(const QUrl &feedUrl, const QString &category);

Q_SIGNALS:
    // Before each request, and when one is put off: cause is untranslated, empty on a first try.
    void waiting(const QString &category, std::chrono::milliseconds delay, const QString &cause);

private:
    void startNext();

    Http &m_http;
    Pacer &m_pacer;
    Limits m_limits;
    QList<FeedFetch *> m_queue; // the first one runs
};

} // namespace firstlight
