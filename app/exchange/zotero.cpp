// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zotero.h"

#include "base/async.h"
#include "net/serviceurl.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>
#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostTries = 3;

HttpRequest requestTo(const QUrl &url)
{
    return {.url = url,
            .headers = {{"X-Zotero-Connector-API-Version", "3"}},
            .idleLimit = 20s,
            .totalLimit = 60s};
}

// What is no success, as Zotero means it.
Error errorOf(const HttpResponse &response)
{
    const QJsonObject said = QJsonDocument::fromJson(response.body).object();
    if (said.contains("libraryEditable"_L1) && !said["libraryEditable"_L1].toBool())
        return {Error::Kind::Refused, u"what is selected in Zotero cannot be written to"_s};
    const QString error = said["error"_L1].toString();
    if (error == "CONNECTOR_VERSION_OUTDATED"_L1)
        return {Error::Kind::Refused, u"this Zotero wants a newer connector"_s};
    if (response.status == 404 && response.header("X-Zotero-Version").isEmpty())
        return {Error::Kind::Refused, u"what answers there is no Zotero"_s};
    return {Error::Kind::Refused,
            error.isEmpty() ? u"HTTP %1"_s.arg(response.status) : error.left(100)};
}

QString freshSession()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(16);
}

Result<void> created(const HttpResponse &response)
{
    if (response.status == 200 || response.status == 201)
        return {};
    return tl::unexpected(errorOf(response));
}

} // namespace

Zotero::Zotero(Http &http, QObject *parent)
    : QObject(parent)
    , m_http(http)
{}

QFuture<Result<HttpResponse>> Zotero::post(const QUrl &base, const QString &path,
                                           const QByteArray &body)
{
    HttpRequest request = requestTo(below(base, path));
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = body;
    return m_http.send(request);
}

QFuture<Result<ZoteroPlace>> Zotero::selectedPlace(const QUrl &base)
{
    return chain(this, post(base, u"/connector/getSelectedCollection"_s, "{}"))
        .then([](const HttpResponse &response) {
            return ready(response.status == 200
                             ? zoteroPlaceFromJson(response.body)
                             : Result<ZoteroPlace>(tl::unexpect, errorOf(response)));
        })
        .future();
}

QFuture<Result<QString>> Zotero::save(const QUrl &base, const QJsonArray &items)
{
    return saveIn(base, freshSession(), items, 1);
}

QFuture<Result<QString>> Zotero::saveIn(const QUrl &base, const QString &session,
                                        const QJsonArray &items, int tries)
{
    const QJsonObject body{
        {u"sessionID"_s, session},
        {u"uri"_s, items.first().toObject()["url"_L1].toString()},
        {u"items"_s, items},
    };
    return chain(this, post(base, u"/connector/saveItems"_s,
                            QJsonDocument(body).toJson(QJsonDocument::Compact)))
        .then([=, this](const HttpResponse &response) -> QFuture<Result<QString>> {
            if (response.status == 409 && tries < mostTries)
                return saveIn(base, freshSession(), items, tries + 1);
            const Result<void> outcome = created(response);
            return ready(outcome ? Result<QString>(session)
                                 : Result<QString>(tl::unexpect, outcome.error()));
        })
        .future();
}

QFuture<Result<void>> Zotero::moveTo(const QUrl &base, const QString &session,
                                     const QString &collection)
{
    const QJsonObject body{{u"sessionID"_s, session}, {u"target"_s, collection}};
    return chain(this, post(base, u"/connector/updateSession"_s,
                            QJsonDocument(body).toJson(QJsonDocument::Compact)))
        .then([](const HttpResponse &response) { return ready(created(response)); })
        .future();
}

QFuture<Result<void>> Zotero::attachPdf(const QUrl &base, const QString &session,
                                        const ArxivId &paper, const QByteArray &pdf)
{
    QUrl url = below(base, u"/connector/saveAttachment"_s);
    QUrlQuery query;
    query.addQueryItem(u"sessionID"_s, session);
    url.setQuery(query);
    const QJsonObject metadata{
        {u"parentItemID"_s, paper.toString()},
        {u"title"_s, u"Preprint PDF"_s},
        {u"url"_s, QString(u"https://arxiv.org/pdf/"_s + paper.toString())},
    };
    HttpRequest request = requestTo(url);
    request.headers += {{"Content-Type", "application/pdf"},
                        {"X-Metadata", QJsonDocument(metadata).toJson(QJsonDocument::Compact)}};
    request.body = pdf;
    return chain(this, m_http.send(request))
        .then([](const HttpResponse &response) { return ready(created(response)); })
        .future();
}

QFuture<Result<bool>> Zotero::holds(const QUrl &base, const ArxivId &paper)
{
    QUrl url = below(base, u"/api/users/0/items"_s);
    QUrlQuery query;
    query.addQueryItem(u"q"_s, paper.toString());
    query.addQueryItem(u"qmode"_s, u"everything"_s);
    query.addQueryItem(u"format"_s, u"json"_s);
    query.addQueryItem(u"limit"_s, u"10"_s);
    url.setQuery(query);
    HttpRequest request = requestTo(url);
    request.headers.emplaceBack("Zotero-API-Version", "3");
    return chain(this, m_http.send(request))
        .then([paper](const HttpResponse &response) {
            if (response.status != 200)
                return ready(Result<bool>(failure(Error::Kind::NotFound)));
            return ready(Result<bool>(listsPaper(response.body, paper)));
        })
        .future();
}

Result<ZoteroPlace> zoteroPlaceFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    if (!object.contains("libraryName"_L1))
        return failure(Error::Kind::Parse, u"Zotero did not say what is selected"_s);
    ZoteroPlace place{.library = object["libraryName"_L1].toString(),
                      .name = object["name"_L1].toString(),
                      .isEditable = object["libraryEditable"_L1].toBool(true)};
    const QJsonArray targets = object["targets"_L1].toArray();
    for (const auto &each : targets) {
        const QJsonObject target = each.toObject();
        const QString id = target["id"_L1].toString();
        if (!id.isEmpty())
            place.collections.append(
                {id, target["name"_L1].toString(), std::max(0, target["level"_L1].toInt())});
    }
    return place;
}

bool listsPaper(const QByteArray &json, const ArxivId &paper)
{
    // Not 2509.10541 in 2509.105412.
    const QRegularExpression id(u"(?<![\\w.])"_s + QRegularExpression::escape(paper.toString()) +
                                u"(?:v\\d+)?(?!\\w)"_s);
    constexpr std::array fields{"url"_L1, "archiveID"_L1, "DOI"_L1, "extra"_L1};
    const QJsonArray items = QJsonDocument::fromJson(json).array();
    return std::any_of(items.begin(), items.end(), [&](const QJsonValue &each) {
        const QJsonObject data = each.toObject()["data"_L1].toObject();
        return std::any_of(fields.begin(), fields.end(), [&](QLatin1StringView field) {
            const QString text = data[field].toString().replace(u"arXiv."_s, u"arXiv:"_s);
            return id.match(text).hasMatch();
        });
    });
}

} // namespace firstlight
