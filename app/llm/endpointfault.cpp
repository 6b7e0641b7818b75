// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/endpointfault.h"

#include "llm/chat.h"
#include "llm/chaterror.h"
#include "net/networkcause.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

bool namesModel(const ServiceError &error, const QString &model)
{
    if (error.param == "model"_L1 || error.code.contains("model"_L1))
        return true;
    return error.message.contains("model"_L1, Qt::CaseInsensitive) ||
           (!model.isEmpty() && error.message.contains(model));
}

EndpointSetting settingOf(int status, Kind kind, const ServiceError &error, const QString &model)
{
    const bool objects = status == 400 || status == 404 || status == 422;
    if (status == 403 && namesModel(error, model))
        return EndpointSetting::Model;
    if (kind == Kind::Unauthorized)
        return EndpointSetting::Key;
    if (objects && kind == Kind::Refused && error.message.contains("effort"_L1))
        return EndpointSetting::Effort;
    if (objects && kind == Kind::Refused && namesModel(error, model))
        return EndpointSetting::Model;
    if (isRedirect(status) || status == 404 || status == 405)
        return EndpointSetting::Address;
    return EndpointSetting::None;
}

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(EndpointFault)

public:
    static QString network(NetworkCause cause, const Endpoint &endpoint, const QString &host)
    {
        switch (cause) {
        case NetworkCause::NoSuchName:
            return tr("There is no host of the name %1, or this computer is offline. Check the "
                      "address and the connection.")
                .arg(host);
        case NetworkCause::NoOneThere:
            return isLoopback(endpoint.base)
                       ? tr("Nothing listens at %1. Start the model's server, or check the port in "
                            "the address.")
                             .arg(host)
                       : tr("%1 accepts no connection. Check the address, or try again later.")
                             .arg(host);
        case NetworkCause::Tls:
            return tr("The connection to %1 cannot be made secure (TLS), so nothing was sent. "
                      "Check "
                      "the address and this computer's clock; a proxy that reads along needs its "
                      "certificate installed.")
                .arg(host);
        case NetworkCause::Proxy:
            return tr("The proxy between here and %1 fails. Check the proxy in the desktop's "
                      "network settings, or http_proxy and https_proxy.")
                .arg(host);
        case NetworkCause::TooSlow:
            return tr("%1 took too long. Try again later, or choose a faster model.").arg(host);
        case NetworkCause::Other:
            break;
        }
        return tr("%1 gave no usable answer. Is this the address of a model's service?").arg(host);
    }

    static QString address(const EndpointFault &fault, const QString &host)
    {
        if (isRedirect(fault.status) && !fault.sentTo.isEmpty())
            return tr("%1 sends requests on to %2. The key is not sent there. Set the address that "
                      "is meant.")
                .arg(host, fault.sentTo);
        if (isRedirect(fault.status))
            return tr("%1 sends requests on to elsewhere. The key is not sent there. Check the "
                      "address.")
                .arg(host);
        return tr("%1 has nothing at this address. Check it; most end in /v1.").arg(host);
    }

    static QString key(const EndpointFault &fault, const Endpoint &endpoint, const QString &host)
    {
        if (endpoint.key.isEmpty())
            return tr("%1 wants a key. Set one for it.").arg(host);
        return fault.status == 403
                   ? tr("%1 forbids this. The key may lack the right: check it there, or set "
                        "another.")
                         .arg(host)
                   : tr("%1 does not accept the key. Set another.").arg(host);
    }

    static QString other(const EndpointFault &fault, const Endpoint &endpoint, const QString &host)
    {
        switch (fault.error.kind) {
        case Kind::Quota:
            return tr("The account at %1 has no credit left. Top it up there.").arg(host);
        case Kind::RateLimited:
            return tr("%1 limits requests now. Try again in some minutes.").arg(host);
        case Kind::Network:
            return fault.status == 0 ? network(networkCause(fault.error), endpoint, host)
                                     : tr("%1 is in trouble. Try again later.").arg(host);
        case Kind::Cancelled:
            return tr("Stopped.");
        case Kind::Storage:
            return tr("The library could not be written, so nothing was sent.");
        default:
            return tr("%1 refuses the request.").arg(host);
        }
    }

    static QString what(const EndpointFault &fault, const Endpoint &endpoint)
    {
        const QString host = hostOf(endpoint.base);
        switch (fault.setting) {
        case EndpointSetting::Address:
            return fault.status == 0 ? other(fault, endpoint, host) : address(fault, host);
        case EndpointSetting::Key:
            return key(fault, endpoint, host);
        case EndpointSetting::Model:
            return tr("%1 does not offer the model “%2” to this key. Choose another.")
                .arg(host, endpoint.model);
        case EndpointSetting::Effort:
            return tr("The model does not take this effort. Choose another, or “as the service "
                      "likes”.");
        case EndpointSetting::None:
            break;
        }
        return other(fault, endpoint, host);
    }

    static QString plainHttp()
    {
        return tr("Only https addresses are used, or http on this machine; nothing was sent.");
    }

    static QString quoted(const QString &what, const QString &words)
    {
        //: %1: what happened and what to do; %2: the words of a service or of the system
        return tr("%1 (“%2”)").arg(what, words);
    }
};

bool isPlainHttp(const Endpoint &endpoint)
{
    return endpoint.base.scheme() != "https"_L1 && !isLoopback(endpoint.base);
}

} // namespace

EndpointFault faultOf(const HttpResponse &response, const Endpoint &endpoint)
{
    const ServiceError said = serviceError(response.body).value_or(ServiceError());
    EndpointFault fault{.error = chatError(response, endpoint.key), .status = response.status};
    fault.setting = settingOf(response.status, fault.error.kind, said, endpoint.model);
    if (isRedirect(response.status))
        fault.sentTo = hostOf(QUrl::fromEncoded(response.header("Location")));
    return fault;
}

EndpointFault faultOf(const Error &error, const Endpoint &endpoint)
{
    EndpointFault fault{.error = {error.kind, withoutKey(error.detail, endpoint.key)}};
    const NetworkCause cause = networkCause(error);
    const bool isAddress = cause == NetworkCause::NoSuchName || cause == NetworkCause::NoOneThere ||
                           cause == NetworkCause::Tls || isPlainHttp(endpoint);
    if (isAddress || (cause == NetworkCause::Other && error.kind == Kind::Network) ||
        error.kind == Kind::Parse)
        fault.setting = EndpointSetting::Address;
    if (error.kind == Kind::Unauthorized)
        fault.setting = EndpointSetting::Key;
    return fault;
}

QString faultSentence(const EndpointFault &fault, const Endpoint &endpoint)
{
    if (fault.status == 0 && isPlainHttp(endpoint))
        return Words::plainHttp();
    const QString what = Words::what(fault, endpoint);
    const bool isOurs = isRedirect(fault.status) || fault.error.kind == Kind::Cancelled;
    return fault.error.detail.isEmpty() || isOurs ? what : Words::quoted(what, fault.error.detail);
}

} // namespace firstlight
