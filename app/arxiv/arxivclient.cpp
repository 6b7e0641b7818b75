// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/arxivclient.h"

#include "arxiv/pagefetch.h"
#include "arxiv/pdfcache.h"
#include "base/async.h"
#include "net/serviceurl.h"

#include <QRegularExpression>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int listingPaces = 5; // arXiv's robots.txt asks for 15 s where the pace is 3 s
constexpr int searchPageSize = 500;
constexpr int mostPapers = 100;
constexpr std::chrono::minutes longestPdf{15};

bool isCategoryName(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A[a-z-]+(\.[A-Za-z-]+)?\z)"_s);
    return pattern.match(text).hasMatch();
}

using Parameter = std::pair<QByteArray, QString>;

QUrl withQuery(const QUrl &service, const QList<Parameter> &parameters)
{
    QByteArrayList items;
    for (const auto &[name, value] : parameters)
        items.append(name + '=' + QUrl::toPercentEncoding(value));
    QUrl url = service;
    url.setQuery(QString::fromLatin1(items.join('&')), QUrl::StrictMode);
    return url;
}

Result<CategoryFeed> readFeed(const QString &category, const HttpResponse &answer)
{
    const QByteArray etag = answer.header("ETag");
    if (answer.status == 304)
        return CategoryFeed{.category = category, .etag = etag, .isUnchanged = true};
    auto feed = parseFeed(answer.body);
    if (!feed)
        return tl::unexpected(feed.error());
    return CategoryFeed{.category = category, .feed = *std::move(feed), .etag = etag};
}

// A 400 comes with a line of text: the day is in the future, the category unknown.
Result<ListingPage> readListing(const QString &category, QDate day, const HttpResponse &answer)
{
    constexpr int quoted = 200;
    if (answer.status == 400)
        return failure(Error::Kind::Refused,
                       QString::fromUtf8(answer.body.left(quoted)).simplified());
    auto page = parseListing(answer.body, category);
    if (page && page->day != day)
        return failure(Error::Kind::Parse,
                       u"the listing is that of "_s + page->day.toString(Qt::ISODate));
    return page;
}

} // namespace

struct ArxivClient::Request
{
    QUrl url;
    QString category; // or what else it is called
    QByteArray etag;
    int paces = 1;
    std::chrono::milliseconds answer{0}; // where it may take longer than Limits::answer
    std::function<void(qint64)> received = {};
};

ArxivClient::ArxivClient(Http &http, Pacer &pacer, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_pacer(pacer)
{}

ArxivClient::~ArxivClient()
{
    qDeleteAll(std::exchange(m_queue, {}));
}

QFuture<Result<CategoryFeed>> ArxivClient::fetchFeed(const QUrl &feedUrl, const QString &category,
                                                     const QByteArray &etag)
{
    return fetch<CategoryFeed>(
        {.url = below(feedUrl, u"/rss/"_s + category), .category = category, .etag = etag},
        [category](const HttpResponse &answer) { return readFeed(category, answer); });
}

QFuture<Result<ListingPage>> ArxivClient::fetchListing(const QUrl &listingUrl,
                                                       const QString &category, QDate day, int page)
{
    const QUrl place =
        below(listingUrl, u"/catchup/%1/%2"_s.arg(category, day.toString(Qt::ISODate)));
    return fetch<ListingPage>(
        {.url = withQuery(place, {{"abs", u"True"_s}, {"page", QString::number(page)}}),
         .category = category,
         .paces = listingPaces},
        [category, day](const HttpResponse &answer) { return readListing(category, day, answer); });
}

QFuture<Result<OaiPage>> ArxivClient::fetchRecords(const QUrl &oaiUrl, const QString &category,
                                                   QDate from, const QString &token)
{
    QList<Parameter> query{{"verb", u"ListRecords"_s}};
    if (token.isEmpty())
        query += {{"metadataPrefix", u"arXivRaw"_s},
                  {"from", from.toString(Qt::ISODate)},
                  {"set", oaiSetOf(category)}};
    else
        query.append({"resumptionToken", token});
    return fetch<OaiPage>({.url = withQuery(oaiUrl, query), .category = category},
                          [](const HttpResponse &answer) { return parseOai(answer.body); });
}

QFuture<Result<SearchPage>> ArxivClient::fetchSubmitted(const QUrl &apiUrl, const QString &category,
                                                        const QDateTime &from, const QDateTime &to,
                                                        int start)
{
    const auto minute = [](const QDateTime &moment) {
        return moment.toUTC().toString(u"yyyyMMddHHmm"_s);
    };
    const QString words =
        u"cat:%1 AND submittedDate:[%2 TO %3]"_s.arg(category, minute(from), minute(to));
    return fetch<SearchPage>(
        {.url = withQuery(apiUrl, {{"search_query", words},
                                   {"start", QString::number(start)},
                                   {"max_results", QString::number(searchPageSize)},
                                   {"sortBy", u"submittedDate"_s},
                                   {"sortOrder", u"ascending"_s}}),
         .category = category},
        [](const HttpResponse &answer) { return parseSearch(answer.body); });
}

QFuture<Result<SearchPage>> ArxivClient::fetchPapers(const QUrl &apiUrl,
                                                     const QList<ArxivId> &papers)
{
    QStringList ids;
    for (const ArxivId &paper : papers.mid(0, mostPapers))
        ids.append(paper.toString());
    return fetchPage<SearchPage>(
        {.url = withQuery(
             apiUrl, {{"id_list", ids.join(u',')}, {"max_results", QString::number(mostPapers)}}),
         .category = ids.value(0)},
        [](const HttpResponse &answer) { return parseSearch(answer.body); });
}

QFuture<Result<QByteArray>> ArxivClient::fetchPdf(const QUrl &arxivUrl, const ArxivId &paper,
                                                  int version, std::function<void(qint64)> received)
{
    const QString name = paper.toString() + u'v' + QString::number(version);
    return fetchPage<QByteArray>({.url = below(arxivUrl, u"/pdf/"_s + name),
                                  .category = name,
                                  .answer = longestPdf,
                                  .received = std::move(received)},
                                 [](const HttpResponse &answer) -> Result<QByteArray> {
                                     if (answer.status != 200 || !isPdf(answer.body))
                                         return failure(Error::Kind::Refused,
                                                        u"what came is no PDF"_s);
                                     return answer.body;
                                 });
}

template <class T>
QFuture<Result<T>> ArxivClient::fetch(const Request &request,
                                      std::function<Result<T>(const HttpResponse &)> parse)
{
    if (!isCategoryName(request.category))
        return ready(Result<T>(
            failure(Error::Kind::Usage, u"not the name of a category: "_s + request.category)));
    return fetchPage<T>(request, std::move(parse));
}

template <class T>
QFuture<Result<T>> ArxivClient::fetchPage(const Request &request,
                                          std::function<Result<T>(const HttpResponse &)> parse)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    // Written on the pool, then read here: the future of the reading is in between.
    auto value = std::make_shared<std::optional<T>>();
    PageFetch::Page page{.url = request.url,
                         .label = request.category,
                         .etag = request.etag,
                         .paces = request.paces,
                         .received = request.received};
    page.read = [value, parse](const HttpResponse &answer) -> std::optional<Error> {
        auto parsed = parse(answer);
        if (!parsed)
            return parsed.error();
        *value = *std::move(parsed);
        return std::nullopt;
    };
    page.end = [promise, value](const std::optional<Error> &error) {
        promise->addResult(error ? Result<T>(tl::unexpect, *error) : Result<T>(**std::move(value)));
        promise->finish();
    };
    Limits limits = m_limits;
    limits.answer = std::max(limits.answer, request.answer);
    enqueue(new PageFetch({m_http, m_pacer, limits}, std::move(page),
                          QFuture<void>(promise->future()), this));
    return promise->future();
}

void ArxivClient::enqueue(PageFetch *fetch)
{
    connect(fetch, &PageFetch::waiting, this, &ArxivClient::waiting);
    connect(fetch, &PageFetch::ended, this, [this, fetch] {
        const bool isRunning = m_queue.value(0) == fetch;
        m_queue.removeOne(fetch);
        fetch->deleteLater();
        if (isRunning)
            startNext();
    });
    m_queue.append(fetch);
    if (m_queue.size() == 1)
        startNext();
}

void ArxivClient::startNext()
{
    if (!m_queue.isEmpty())
        m_queue.first()->start();
}

QString oaiSetOf(const QString &category)
{
    static const QSet<QString> others{u"cs"_s,    u"econ"_s,  u"eess"_s, u"math"_s,
                                      u"q-bio"_s, u"q-fin"_s, u"stat"_s};
    const QString archive = category.section(u'.', 0, 0);
    QString group = others.contains(archive) ? archive : u"physics"_s;
    if (category == group)
        return group;
    return group + u':' + QString(category).replace(u'.', u':');
}

} // namespace firstlight
