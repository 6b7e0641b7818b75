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

constexpr int formatVersion = 2;

tl::unexpected<Error> wrong(const QString &reason)
{
    return failure(Error::Kind::Parse, reason);
}

QJsonObject jsonOf(const BundleHeader &header)
{
    QJsonObject object{{u"firstlight"_s, u"bundle"_s}, {u"version"_s, header.version}};
    if (!header.machine.isEmpty())
        object.insert(u"machine"_s, header.machine);
    return object;
}

QJsonObject jsonOf(const BundleSetting &setting)
{
    return {{u"setting"_s, QJsonObject{{u"key"_s, setting.key}, {u"text"_s, setting.text}}}};
}

QJsonObject jsonOf(const BundleRevision &kept)
{
    const Revision &revision = kept.revision;
    QJsonObject told{
        {u"hash"_s, revision.hash},        {u"parent"_s, kept.parentHash.value_or(QString())},
        {u"label"_s, revision.label},      {u"made_at"_s, revision.madeAt.toMSecsSinceEpoch()},
        {u"is_current"_s, kept.isCurrent}, {u"text"_s, revision.text}};
    if (revision.labelledAt.isValid())
        told.insert(u"labelled_at"_s, revision.labelledAt.toMSecsSinceEpoch());
    return {{u"revision"_s, told}};
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

QJsonObject jsonOf(const LibraryRow &row)
{
    QJsonObject told = row.values;
    told.insert(u"table"_s, row.table);
    return {{u"row"_s, told}};
}

QJsonObject jsonOf(const BundleEnd &end)
{
    return {{u"end"_s, QJsonObject{{u"papers"_s, end.papers}}}};
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
    return BundleHeader{version, object[u"machine"_s].toString().simplified().left(80)};
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
    const QJsonValue parent = object[u"parent"_s];
    const QJsonValue labelledAt = object[u"labelled_at"_s];
    return BundleRevision{
        {.hash = criteriaHash(text),
         .text = text,
         .label = object[u"label"_s].toString(),
         .madeAt = momentIn(object[u"made_at"_s]),
         .labelledAt = labelledAt.isDouble() ? momentIn(labelledAt) : QDateTime()},
        object[u"is_current"_s].toBool(),
        parent.isString() ? std::optional(parent.toString()) : std::nullopt};
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

Result<BundleLine> rowIn(QJsonObject object)
{
    const LibraryRow row{object.take(u"table"_s).toString(), object};
    if (const QString flaw = flawOf(row); !flaw.isEmpty())
        return wrong(flaw);
    return row;
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
    if (object.contains(u"row"_s))
        return rowIn(object[u"row"_s].toObject());
    if (object.contains(u"end"_s))
        return BundleEnd{object[u"end"_s][u"papers"_s].toInteger()};
    if (!object.contains(u"paper"_s))
        return wrong(u"none of header, setting, revision, paper, row and end"_s);
    auto paper = libraryPaperFrom(object[u"paper"_s].toObject());
    if (!paper)
        return tl::unexpected(paper.error());
    return *std::move(paper);
}

} // namespace firstlight
