// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkcause.h"

namespace firstlight {

using namespace Qt::StringLiterals;

NetworkCause networkCause(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return NetworkCause::NoSuchName;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return NetworkCause::NoOneThere;
    case QNetworkReply::SslHandshakeFailedError:
        return NetworkCause::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return NetworkCause::Proxy;
    case QNetworkReply::TimeoutError:
        return NetworkCause::TooSlow;
    default:
        return NetworkCause::Other;
    }
}

QString causeWords(NetworkCause cause)
{
    switch (cause) {
    case NetworkCause::Other:
        break;
    case NetworkCause::NoSuchName:
        return u"name not found"_s;
    case NetworkCause::NoOneThere:
        return u"no connection"_s;
    case NetworkCause::Tls:
        return u"no secure connection (TLS)"_s;
    case NetworkCause::Proxy:
        return u"the proxy fails"_s;
    case NetworkCause::TooSlow:
        return u"too slow"_s;
    }
    return {};
}

NetworkCause networkCause(const Error &error)
{
    if (error.kind != Error::Kind::Network)
        return NetworkCause::Other;
    for (const NetworkCause cause :
         {NetworkCause::NoSuchName, NetworkCause::NoOneThere, NetworkCause::Tls,
          NetworkCause::Proxy, NetworkCause::TooSlow}) {
        if (error.detail.contains(u": "_s + causeWords(cause)))
            return cause;
    }
    return NetworkCause::Other;
}

bool wasPerhapsSent(const Error &error)
{
    switch (networkCause(error)) {
    case NetworkCause::NoSuchName:
    case NetworkCause::NoOneThere:
    case NetworkCause::Tls:
    case NetworkCause::Proxy:
        return false;
    case NetworkCause::TooSlow:
    case NetworkCause::Other:
        break;
    }
    return error.kind == Error::Kind::Network;
}

} // namespace firstlight
