// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/instancemessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLinks = 10;
constexpr qsizetype longestLink = 1000; // in JSON at most six bytes a character
constexpr qsizetype longestToken = 500;

// It goes into the environment, for Wayland.
bool isToken(const QString &text)
{
    return text.size() <= longestToken &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'!' && c <= u'~'; });
}

} // namespace

QByteArray toBytes(const InstanceMessage &message)
{
    QJsonArray links;
    for (const QString &link : message.links) {
        if (link.size() <= longestLink && links.size() < mostLinks)
            links.append(link);
    }
    const QJsonObject object{{u"links"_s, links},
                             {u"token"_s, isToken(message.token) ? message.token : QString()}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray header(instanceHeaderBytes, '\0');
    qToBigEndian(static_cast<quint32>(json.size()), header.data());
    return header + json;
}

std::optional<qsizetype> instanceMessageSize(const QByteArray &header)
{
    if (header.size() < instanceHeaderBytes)
        return {};
    const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(header.constData()));
    return size > 0 && size <= largestInstanceMessage ? std::optional(size) : std::nullopt;
}

std::optional<InstanceMessage> instanceMessage(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue links = object.value("links"_L1);
    const QJsonValue token = object.value("token"_L1);
    if (!links.isArray() || !token.isString() || !isToken(token.toString()) ||
        links.toArray().size() > mostLinks)
        return {};
    InstanceMessage message{.token = token.toString()};
    const QJsonArray texts = links.toArray();
    for (const auto &text : texts) {
        if (!text.isString() || text.toString().size() > longestLink)
            return {};
        message.links.append(text.toString());
    }
    return message;
}

QString startupToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

} // namespace firstlight
