// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sampleday.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QStringList feedCategories()
{
    return {u"cs.LG"_s, u"cs.AI"_s};
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array)
        result.append(entry.toString());
    return result;
}

// How a feed other than that of the primary category lists the paper.
AnnounceType crossed(AnnounceType type)
{
    const bool isReplacement = type == AnnounceType::Replace || type == AnnounceType::ReplaceCross;
    return isReplacement ? AnnounceType::ReplaceCross : AnnounceType::Cross;
}

QList<Listing> listingsOf(const Paper &paper, AnnounceType type)
{
    QList<Listing> listings;
    for (const QString &category : feedCategories()) {
        if (paper.categories.contains(category))
            listings.append({category, category == paper.primaryCategory() ? type : crossed(type)});
    }
    return listings;
}

Result<AnnouncedPaper> paperFromJson(const QJsonObject &object)
{
    const std::optional<ArxivId> id = ArxivId::fromString(object["id"_L1].toString());
    if (!id)
        return failure(Error::Kind::Parse, u"no identifier"_s);
    const auto type = announceTypeFromString(object["announce_type"_L1].toString());
    if (!type)
        return failure(Error::Kind::Parse, u"no announce type"_s);

    Paper paper{.id = *id,
                .version = object["version"_L1].toInt(),
                .title = object["title"_L1].toString(),
                .abstract = object["abstract"_L1].toString(),
                .authors = strings(object["authors"_L1]),
                .categories = strings(object["categories"_L1]),
                .comments = object["comments"_L1].toString(),
                .doi = object["doi"_L1].toString(),
                .journalRef = object["journal_ref"_L1].toString()};
    if (paper.version < 1)
        return failure(Error::Kind::Parse, u"no version"_s);
    if (paper.title.isEmpty() || paper.abstract.isEmpty())
        return failure(Error::Kind::Parse, u"no title or abstract"_s);
    if (paper.authors.isEmpty() || paper.authors.contains(QString()))
        return failure(Error::Kind::Parse, u"no authors"_s);

    QList<Listing> listings = listingsOf(paper, *type);
    if (listings.isEmpty())
        return failure(Error::Kind::Parse, u"not in a category of the sample day"_s);
    return AnnouncedPaper{std::move(paper), std::move(listings)};
}

FeedHealth healthOf(const QString &category, const Announcement &announcement)
{
    FeedHealth health{.category = category,
                      .fetchedAt = QDateTime(announcement.day, QTime(5, 20), Qt::UTC)};
    for (const AnnouncedPaper &announced : announcement.papers) {
        const auto listing = std::find_if(announced.listings.cbegin(), announced.listings.cend(),
                                          [&](const Listing &l) { return l.category == category; });
        if (listing == announced.listings.cend())
            continue;
        ++health.listed;
        if (listing->type == AnnounceType::New || listing->type == AnnounceType::Cross)
            ++health.kept;
        if (listing->type != AnnounceType::New)
            continue;
        health.maxId = announced.paper.id.toString();
        if (health.minId.isEmpty())
            health.minId = health.maxId;
    }
    return health;
}

} // namespace

Result<Announcement> sampleDayFromJsonLines(const QByteArray &text)
{
    Announcement announcement{.day = QDate(2026, 11, 20), .source = AnnouncementSource::Import};
    int number = 0;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        const Result<AnnouncedPaper> paper =
            document.isObject() ? paperFromJson(document.object())
                                : failure(Error::Kind::Parse, u"not a JSON object"_s);
        if (!paper)
            return failure(Error::Kind::Parse, u"sample day, line %1: %2"_s.arg(
                                                   QString::number(number), paper.error().detail));
        announcement.papers.append(*paper);
    }
    for (const QString &category : feedCategories())
        announcement.health.append(healthOf(category, announcement));
    return announcement;
}

Result<Announcement> sampleDay()
{
    QFile file(u":/sample/day.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, u"the sample day is not in the program"_s);
    return sampleDayFromJsonLines(file.readAll());
}

QString sampleFollowedAuthor()
{
    return u"Amara Okonkwo-Lindqvist"_s;
}

} // namespace firstlight
