// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/arxivclient.h"

#include "arxiv/feedfetch.h"
#include "base/async.h"

#include <QRegularExpression>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool isCategoryName(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A[a-z-]+(\.[A-Za-z-]+)?\z)"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

ArxivClient::ArxivClient(Http &http, Pacer &pacer, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_pacer(pacer)
{}

ArxivClient::~ArxivClient()
{
    qDeleteAll(std::exchange(m_queue, {}));
}

QFuture<Result<CategoryFeed>> ArxivClient::fetchFeed(const QUrl &feedUrl, const QString &category)
{
    if (!isCategoryName(category))
        return ready(Result<CategoryFeed>(
            failure(Error::Kind::Usage, u"not the name of a category: "_s + category)));
    QUrl url = feedUrl;
    const QString path = feedUrl.path();
    url.setPath((path.endsWith(u'/') ? path.chopped(1) : path) + u"/rss/"_s + category);

    auto *fetch = new FeedFetch({m_http, m_pacer, m_limits}, url, category, this);
    connect(fetch, &FeedFetch::waiting, this, &ArxivClient::waiting);
    connect(fetch, &FeedFetch::ended, this, [this, fetch] {
        const bool isRunning = m_queue.value(0) == fetch;
        m_queue.removeOne(fetch);
        fetch->deleteLater();
        if (isRunning)
            startNext();
    });
    QFuture<Result<CategoryFeed>> future = fetch->future();
    m_queue.append(fetch);
    if (m_queue.size() == 1)
        startNext();
    return future;
}

void ArxivClient::startNext()
{
    if (!m_queue.isEmpty())
        m_queue.first()->start();
}

} // namespace firstlight
