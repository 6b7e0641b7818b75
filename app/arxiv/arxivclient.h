// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/atomparser.h"
#include "arxiv/listingparser.h"
#include "arxiv/merge.h"
#include "arxiv/oaiparser.h"
#include "net/http.h"
#include "net/pacer.h"

#include <QObject>

namespace firstlight {

class PageFetch;

// Fetches from arXiv: one request at a time over all its services and over all programs that share
// the pacer's file, paced, retried with backoff. All futures: retries of 406, 408, 429, 5xx, cut
// and unparsable answers up to five times, parsing on the pool. Errors: Usage (not the name of a
// category), Network, RateLimited, Parse (HTML or garbage to the end), Refused (the service says
// why), Busy (another program did not let go of the connection), Cancelled. Cancelling the future
// ends the fetch; the others go on.
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
        std::chrono::milliseconds restAfterGivingUp{600'000}; // when arXiv went on refusing
    };

    // All references must outlive the client.
    ArxivClient(Http &http, Pacer &pacer, QObject *parent = nullptr);
    ~ArxivClient() override; // aborts what runs; its futures end with Kind::Cancelled

    // For the fetches asked for from now on.
    void setLimits(const Limits &limits) { m_limits = limits; }

    // feedUrl is the service (https://rss.arxiv.org); "/rss/CATEGORY" is appended. With the etag of
    // a feed that is known, an unchanged feed comes back as such, without its items.
    QFuture<Result<CategoryFeed>> fetchFeed(const QUrl &feedUrl, const QString &category,
                                            const QByteArray &etag = {});

    // One page (from 1) of https://arxiv.org/catchup/CATEGORY/DAY, 15 s from the request before at
    // a pace of 3 s. A page of another day is Kind::Parse.
    QFuture<Result<ListingPage>> fetchListing(const QUrl &listingUrl, const QString &category,
                                              QDate day, int page);

    // One page of the records in a category that were changed on `from` (UTC) or later, in the form
    // arXivRaw. A token, unless empty, goes on behind an earlier page of the same harvest.
    QFuture<Result<OaiPage>> fetchRecords(const QUrl &oaiUrl, const QString &category, QDate from,
                                          const QString &token);

    // One page (start from 0) of the search API's answer to cat:CATEGORY submitted between the two
    // moments.
    QFuture<Result<SearchPage>> fetchSubmitted(const QUrl &apiUrl, const QString &category,
                                               const QDateTime &from, const QDateTime &to,
                                               int start);

    // Papers by their identifiers, as the search API has them; those that arXiv does not know are
    // left out. At most 100.
    QFuture<Result<SearchPage>> fetchPapers(const QUrl &apiUrl, const QList<ArxivId> &papers);

    // A paper's PDF, from arxivUrl (https://arxiv.org) + "/pdf/ID" with the version. Kind::Refused
    // where there is none. received: told the bytes so far, within the future's life.
    QFuture<Result<QByteArray>> fetchPdf(const QUrl &arxivUrl, const ArxivId &paper, int version,
                                         std::function<void(qint64)> received);

Q_SIGNALS:
    // Before each request, and when one is put off: cause is untranslated, empty on a first try.
    void waiting(const QString &label, std::chrono::milliseconds delay, const QString &cause);

private:
    struct Request;
    template <class T>
    QFuture<Result<T>> fetch(const Request &request,
                             std::function<Result<T>(const HttpResponse &)> parse);
    template <class T>
    QFuture<Result<T>> fetchPage(const Request &request,
                                 std::function<Result<T>(const HttpResponse &)> parse);
    void enqueue(PageFetch *fetch);
    void startNext();

    Http &m_http;
    Pacer &m_pacer;
    Limits m_limits;
    QList<PageFetch *> m_queue; // the first one runs
};

// The OAI-PMH set of a category: "cs.LG" → "cs:cs:LG", "hep-th" → "physics:hep-th", an archive
// alone → its own set; the group is that of arXiv's taxonomy.
QString oaiSetOf(const QString &category);

} // namespace firstlight
