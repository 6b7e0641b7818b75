// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "net/pacer.h"
#include "people/scholaranswers.h"

#include <QObject>

class QUrlQuery;

namespace firstlight {

// Where Semantic Scholar is, and the key to it.
struct ScholarAccess
{
    QUrl url;    // https://api.semanticscholar.org; "/graph/v1/…" is appended
    QString key; // empty: none; sent as x-api-key and nowhere else
};

// Asks Semantic Scholar: requests paced, retried with backoff on 408, 429 and 5xx. Errors: Network,
// RateLimited, Unauthorized (the key is refused), Refused, Parse, Cancelled.
class SemanticScholar final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype papersPerCall = 500;

    struct Limits
    {
        int retries = 4;
        std::chrono::milliseconds answer{60'000};   // for one whole answer
        std::chrono::milliseconds patience{90'000}; // no retry starts later after the first request
        std::chrono::milliseconds backoffBase{1'000};
    };

    // All references must outlive it.
    SemanticScholar(Http &http, Pacer &pacer, QObject *parent = nullptr);
    ~SemanticScholar() override; // as cancel()

    // For what is asked from now on.
    void setLimits(const Limits &limits) { m_limits = limits; }

    // papers: 1 to papersPerCall; the answer has an entry for each.
    QFuture<Result<QList<PaperAuthors>>> authorsOf(const ScholarAccess &access,
                                                   const QList<ArxivId> &papers);
    QFuture<Result<QList<FoundAuthor>>> findAuthors(const ScholarAccess &access,
                                                    const QString &name);

    // Aborts what runs; its futures end with Kind::Cancelled.
    void cancel();

private:
    QFuture<Result<QByteArray>> fetch(const ScholarAccess &access, const QString &path,
                                      const QUrlQuery &query,
                                      const std::optional<QByteArray> &body);

    Http &m_http;
    Pacer &m_pacer;
    Limits m_limits;
};

} // namespace firstlight
