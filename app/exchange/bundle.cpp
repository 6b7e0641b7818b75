// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle.h"

#include "criteria/criteriamarkdown.h"
#include "exchange/bundlepaper.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

tl::unexpected<Error> wrong(const QString &reason)
{
    return failure(Error::Kind::Parse, reason);
}

QJsonObject jsonOf(const BundleHeader &header)
{
    return {{u"firstlight"_s, u"bundle"_s}, {u"version"_s, header.version}};
}

QJsonObject jsonOf(const BundleSetting &setting)
{
    return {{u"setting"_s, QJsonObject{{u"key"_s, setting.key}, {u"text"_s, setting.text}}}};
}

QJsonObject jsonOf(const BundleRevision &kept)
{
    const Revision &revision = kept.revision;
    return {{u"revision"_s, QJsonObject{{u"number"_s, revision.number},
                                        {u"parent"_s, revision.parent},
                                        {u"hash"_s, revision.hash},
                                        {u"label"_s, revision.label},
                                        {u"made_at"_s, revision.madeAt.toMSecsSinceEpoch()},
                                        {u"is_current"_s, kept.isCurrent},
                                        {u"text"_s, revision.text}}}};
}

QJsonObject jsonOf(const BundleFeed &feed)
{
    const FeedHealth &health = feed.health;
    return {{u"feed"_s, QJsonObject{{u"day"_s, feed.day.toString(Qt::ISODate)},
                                    {u"category"_s, health.category},
                                    {u"state"_s, toString(health.state)},
                                    {u"listed"_s, health.listed},
                                    {u"kept"_s, health.kept},
                                    {u"min_id"_s, health.minId},
                                    {u"max_id"_s, health.maxId},
                                    {u"fetched_at"_s, health.fetchedAt.toMSecsSinceEpoch()},
                                    {u"detail"_s, health.detail}}}};
}

QJsonObject jsonOf(const LibraryPaper &paper)
{
    return {{u"paper"_s, bundlePaper(paper)}};
}

QDateTime momentIn(const QJsonValue &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
}

Result<BundleLine> headerIn(const QJsonObject &object)
{
    const int version = object[u"version"_s].toInt();
    if (object[u"firstlight"_s].toString() != "bundle"_L1 || version < 1)
        return wrong(u"no header of a bundle"_s);
    if (version > formatVersion)
        return wrong(u"a bundle of format %1, of a newer Firstlight"_s.arg(version));
    return BundleHeader{version};
}

Result<BundleLine> settingIn(const QJsonObject &object)
{
    const QString key = object[u"key"_s].toString();
    if (key.isEmpty() || !object[u"text"_s].isString())
        return wrong(u"a setting without key or text"_s);
    return BundleSetting{key, object[u"text"_s].toString()};
}

Result<BundleLine> revisionIn(const QJsonObject &object)
{
    const QString text = object[u"text"_s].toString();
    // The hash is what scores go by: one that does not fit its text would lend them to another.
    if (text.isEmpty() || object[u"hash"_s].toString() != criteriaHash(text))
        return wrong(u"a revision whose text and hash do not belong together"_s);
    return BundleRevision{{.number = object[u"number"_s].toInt(),
                           .parent = object[u"parent"_s].toInt(),
                           .hash = criteriaHash(text),
                           .text = text,
                           .label = object[u"label"_s].toString(),
                           .madeAt = momentIn(object[u"made_at"_s])},
                          object[u"is_current"_s].toBool()};
}

Result<BundleLine> feedIn(const QJsonObject &object)
{
    const QDate day = QDate::fromString(object[u"day"_s].toString(), Qt::ISODate);
    const auto state = feedStateFromString(object[u"state"_s].toString());
    const QString category = object[u"category"_s].toString();
    if (!day.isValid() || !state || category.isEmpty())
        return wrong(u"the state of a feed without day, category or state"_s);
    return BundleFeed{day,
                      {.category = category,
                       .state = *state,
                       .listed = object[u"listed"_s].toInt(),
                       .kept = object[u"kept"_s].toInt(),
                       .minId = object[u"min_id"_s].toString(),
                       .maxId = object[u"max_id"_s].toString(),
                       .fetchedAt = momentIn(object[u"fetched_at"_s]),
                       .detail = object[u"detail"_s].toString()}};
}

} // namespace

QByteArray bundleLine(const BundleLine &content)
{
    const QJsonObject object = std::visit([](const auto &part) { return jsonOf(part); }, content);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<BundleLine> bundleContent(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
    if (error.error != QJsonParseError::NoError)
        return wrong(u"no JSON: "_s + error.errorString());
    if (object.contains(u"firstlight"_s))
        return headerIn(object);
    if (object.contains(u"setting"_s))
        return settingIn(object[u"setting"_s].toObject());
    if (object.contains(u"revision"_s))
        return revisionIn(object[u"revision"_s].toObject());
    if (object.contains(u"feed"_s))
        return feedIn(object[u"feed"_s].toObject());
    if (!object.contains(u"paper"_s))
        return wrong(u"none of header, setting, revision, feed and paper"_s);
    auto paper = libraryPaperFrom(object[u"paper"_s].toObject());
    if (!paper)
        return tl::unexpected(paper.error());
    return *std::move(paper);
}

} // namespace firstlight
