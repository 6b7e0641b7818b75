// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"

#include "base/async.h"
#include "net/httpexchange.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool isLoopbackHost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Http::Http(QObject *parent)
    : QObject(parent)
{
    m_manager.setProxyFactory(new SystemProxies);
    m_secondForPosts.setProxyFactory(new SystemProxies);
}

Http::~Http()
{
    // Before the managers, which own their replies.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<HttpResponse>> Http::send(const HttpRequest &request)
{
    const QUrl &url = request.url;
    const bool isPlain = url.scheme() == "http"_L1;
    if (url.host().isEmpty() || !(isPlain || url.scheme() == "https"_L1))
        return ready(Result<HttpResponse>(
            failure(Error::Kind::Refused, u"not an https address: "_s + url.host())));
    if (isPlain && !isLoopback(url))
        return ready(Result<HttpResponse>(failure(
            Error::Kind::Refused, u"plain http is only for this machine: "_s + url.host())));
    m_isSecondNext = request.body && !m_isSecondNext;
    QNetworkAccessManager &manager = m_isSecondNext ? m_secondForPosts : m_manager;
    auto *exchange = new HttpExchange(manager, request, this);
    return exchange->start();
}

QByteArray Http::userAgent()
{
    return "Firstlight/" FIRSTLIGHT_VERSION " (+https://firstlight.github.io; arXiv reader)";
}

bool isLoopback(const QUrl &url)
{
    return isLoopbackHost(url.host());
}

} // namespace firstlight
