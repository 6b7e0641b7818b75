// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/merge.h"
#include "net/http.h"
#include "net/pacer.h"

#include <QObject>

namespace firstlight {

// Fetches from arXiv: one request at a time, paced, retried with backoff.
class ArxivClient final : public QObject
{
    Q_OBJECT

public:
    // All references must outlive the client.
    ArxivClient(Http &http, Pacer &pacer, QObject *parent = nullptr);

    // feedUrl is the service (https://rss.arxiv.org); "/rss/CATEGORY" is appended. Parsing runs on the pool.
    // Retries 408, 429, 5xx, cut and unparsable answers up to five times. Errors: Network, RateLimited, Parse
    // (HTML or garbage to the end), Refused (bad category).
    QFuture<Result<CategoryFeed>> fetchFeed(const QUrl &feedUrl, const QString &category);

Q_SIGNALS:
    // Before each request, and when one is put off: cause is untranslated, empty on a first try.
    void waiting(const QString &category, std::chrono::milliseconds delay, const QString &cause);

private:
    struct Attempt;
    void tryFeed(std::shared_ptr<Attempt> attempt);

    Http &m_http;
    Pacer &m_pacer;
};

} // namespace firstlight
