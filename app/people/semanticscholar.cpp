// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/semanticscholar.h"

#include "base/async.h"
#include "net/serviceurl.h"
#include "people/scholarrequest.h"

#include <QUrlQuery>
#include <QtConcurrentRun>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 50;

} // namespace

SemanticScholar::SemanticScholar(Http &http, Pacer &pacer, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_pacer(pacer)
{}

SemanticScholar::~SemanticScholar()
{
    cancel();
}

void SemanticScholar::cancel()
{
    qDeleteAll(findChildren<ScholarRequest *>(QString(), Qt::FindDirectChildrenOnly));
}

QFuture<Result<QList<PaperAuthors>>> SemanticScholar::authorsOf(const ScholarAccess &access,
                                                                const QList<ArxivId> &papers)
{
    Q_ASSERT(!papers.isEmpty() && papers.size() <= papersPerCall);
    QUrlQuery query;
    query.addQueryItem(u"fields"_s, u"externalIds,authors.authorId,authors.name,authors.hIndex"_s);
    return chain(this, fetch(access, u"/graph/v1/paper/batch"_s, query, paperBatchBody(papers)))
        .then([papers](const QByteArray &answer) {
            return QtConcurrent::run(&paperBatchAnswer, answer, papers);
        })
        .future();
}

QFuture<Result<QList<FoundAuthor>>> SemanticScholar::findAuthors(const ScholarAccess &access,
                                                                 const QString &name)
{
    QUrlQuery query;
    query.addQueryItem(u"query"_s,
                       QString::fromLatin1(QUrl::toPercentEncoding(authorSearchQuery(name))));
    query.addQueryItem(u"fields"_s, u"name,hIndex,paperCount"_s);
    query.addQueryItem(u"limit"_s, QString::number(mostFound));
    return chain(this, fetch(access, u"/graph/v1/author/search"_s, query, {}))
        .then(
            [](const QByteArray &answer) { return QtConcurrent::run(&authorSearchAnswer, answer); })
        .future();
}

QFuture<Result<QByteArray>> SemanticScholar::fetch(const ScholarAccess &access, const QString &path,
                                                   const QUrlQuery &query,
                                                   const std::optional<QByteArray> &body)
{
    QUrl url = below(access.url, path);
    url.setQuery(query);
    HttpRequest request{
        .url = url, .body = body, .idleLimit = m_limits.answer, .totalLimit = m_limits.answer};
    if (body)
        request.headers.emplaceBack("Content-Type", "application/json");
    if (!access.key.isEmpty())
        request.headers.emplaceBack("x-api-key", access.key.toUtf8());
    request.secret = access.key.toUtf8();
    auto *asking = new ScholarRequest({m_http, m_pacer, m_limits}, request, this);
    return asking->start();
}

} // namespace firstlight
