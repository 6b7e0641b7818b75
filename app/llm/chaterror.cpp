// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/chaterror.h"

#include "llm/chat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype detailLimit = 300; // characters

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

ServiceError fromObject(const QJsonObject &object)
{
    ServiceError error{.message = textOf(object["message"_L1]),
                       .param = textOf(object["param"_L1])};
    const QString code = textOf(object["code"_L1]);
    const int number = code.toInt();
    error.status = number >= 400 && number < 600 ? number : 0;
    error.code = number == 0 && !code.isEmpty() ? code : textOf(object["type"_L1]);
    if (error.code.isEmpty())
        error.code = textOf(object["status"_L1]);
    return error;
}

bool isQuota(const ServiceError &error)
{
    static const QRegularExpression codes(
        u"insufficient_quota|credit_balance_exhausted|billing_hard_limit|spend_limit|usage_limit_exceeded"_s);
    return codes.match(error.code).hasMatch() || codes.match(error.message).hasMatch();
}

bool isTooLong(const ServiceError &error)
{
    static const QRegularExpression codes(u"context_length_exceeded|exceed_context_size"_s);
    static const QRegularExpression words(
        u"maximum context length|context (?:length|window|size)|prompt is too long|too many (?:input )?tokens"_s,
        QRegularExpression::CaseInsensitiveOption);
    return codes.match(error.code).hasMatch() || words.match(error.message).hasMatch();
}

Error::Kind kindOf(int status, const ServiceError &error)
{
    if (status == 402 || isQuota(error))
        return Error::Kind::Quota;
    if (status == 401 || status == 403)
        return Error::Kind::Unauthorized;
    // Before "too many tokens", which may be said of a minute as well as of a prompt.
    if (status == 429 || error.code.contains("rate_limit"_L1))
        return Error::Kind::RateLimited;
    if (status == 413 || (status < 500 && isTooLong(error)))
        return Error::Kind::TooLong;
    if (status == 408 || status == 409 || status >= 500 || status < 300)
        return Error::Kind::Network;
    return Error::Kind::Refused;
}

} // namespace

std::optional<ServiceError> serviceError(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object =
        document.isArray() ? document.array().first().toObject() : document.object();
    const QJsonValue error = object["error"_L1];
    if (error.isObject())
        return fromObject(error.toObject());
    if (error.isString())
        return ServiceError{.message = error.toString()};
    for (const QJsonValue &other : {object["detail"_L1], object["message"_L1]}) {
        if (other.isString())
            return ServiceError{.message = other.toString()};
        if (other.isArray())
            return ServiceError{.message = QString::fromUtf8(
                                    QJsonDocument(other.toArray()).toJson(QJsonDocument::Compact))};
    }
    return {};
}

Error classified(int status, const ServiceError &error)
{
    const int effective = status < 300 && error.status > 0 ? error.status : status;
    const QString message = error.message.isEmpty() ? error.code : error.message;
    return {kindOf(effective, error), message.isEmpty() ? u"HTTP %1"_s.arg(effective) : message};
}

QString withoutKey(QString text, const QString &key)
{
    // Services quote a wrong key with its middle starred out.
    static const QRegularExpression keyLike(u"\\b(?:sk|key|gsk|xai)-[\\w*-]{6,}"_s);
    if (!key.isEmpty())
        text.replace(key, u"…"_s);
    return text.replace(keyLike, u"…"_s).simplified().left(detailLimit);
}

Error chatError(const HttpResponse &response, const QString &key)
{
    if (response.status >= 300 && response.status < 400)
        return {Error::Kind::Refused,
                u"the service redirects elsewhere; the key is not sent there"_s};
    Error error = classified(response.status, serviceError(response.body).value_or(ServiceError()));
    error.detail = withoutKey(error.detail, key);
    return error;
}

bool declinesContent(const HttpResponse &response)
{
    const ServiceError error = serviceError(response.body).value_or(ServiceError());
    return response.status == 400 &&
           (error.code.contains("content_filter"_L1) || error.code.contains("content_policy"_L1));
}

std::optional<WireForm> adapted(const WireForm &form, const HttpResponse &response)
{
    const bool objects = response.status == 400 || response.status == 422;
    const std::optional<ServiceError> error = serviceError(response.body);
    if (!objects || !error || classified(response.status, *error).kind != Error::Kind::Refused)
        return {};
    if (auto byParam = adapted(form, error->param))
        return byParam;
    return adapted(form, error->message);
}

} // namespace firstlight
