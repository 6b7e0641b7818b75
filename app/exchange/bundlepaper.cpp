// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundlepaper.h"

#include <QJsonArray>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const QString &reason)
{
    return failure(Error::Kind::Parse, reason);
}

// Absent values are left out: a million papers hold few of them.
class Members final
{
public:
    Members &add(const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(key, text);
        return *this;
    }
    Members &add(const QString &key, const QDateTime &moment)
    {
        if (moment.isValid())
            m_object.insert(key, moment.toMSecsSinceEpoch());
        return *this;
    }
    Members &add(const QString &key, const QJsonArray &array)
    {
        if (!array.isEmpty())
            m_object.insert(key, array);
        return *this;
    }
    template <class Number>
    Members &add(const QString &key, const std::optional<Number> &number)
    {
        if (number)
            m_object.insert(key, *number);
        return *this;
    }
    QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

QString textIn(const QJsonObject &object, const QString &key)
{
    return object[key].toString();
}

QDate dayIn(const QJsonObject &object, const QString &key)
{
    return QDate::fromString(textIn(object, key), Qt::ISODate);
}

QDateTime momentIn(const QJsonObject &object, const QString &key)
{
    return object.contains(key) ? QDateTime::fromMSecsSinceEpoch(object[key].toInteger(), Qt::UTC)
                                : QDateTime();
}

QStringList stringsIn(const QJsonObject &object, const QString &key)
{
    QStringList strings;
    const QJsonArray array = object[key].toArray();
    for (const auto &entry : array)
        strings.append(entry.toString());
    return strings;
}

template <class Take>
Result<void> forEach(const QJsonObject &object, const QString &key, Take take)
{
    const QJsonArray array = object[key].toArray();
    for (const auto &entry : array) {
        if (Result<void> taken = take(entry.toObject()); !taken)
            return taken;
    }
    return {};
}

QJsonObject jsonOf(const LibraryPaper::DayListing &listing)
{
    return {{u"day"_s, listing.day.toString(Qt::ISODate)},
            {u"category"_s, listing.listing.category},
            {u"type"_s, toString(listing.listing.type)},
            {u"version"_s, listing.version},
            {u"source"_s, toString(listing.source)}};
}

QJsonObject jsonOf(const Score &score)
{
    return Members()
        .add(u"version"_s, std::optional(score.version))
        .add(u"criteria"_s, score.criteriaHash)
        .add(u"scorer"_s, score.scorer.toString())
        .add(u"state"_s, toString(score.state))
        .add(u"relevance"_s, score.relevance)
        .add(u"novelty"_s, score.novelty)
        .add(u"strength"_s, score.strength)
        .add(u"comment"_s, score.comment)
        .add(u"evidence"_s, score.evidence)
        .add(u"criterion"_s, score.criterion)
        .add(u"made_at"_s, score.madeAt)
        .object();
}

QJsonObject jsonOf(const LibraryPaper::Marks &marks)
{
    return Members()
        .add(u"read_at"_s, marks.readAt)
        .add(u"starred_at"_s, marks.starredAt)
        .add(u"dismissed_at"_s, marks.dismissedAt)
        .add(u"to_read_at"_s, marks.toReadAt)
        .add(u"rescued_at"_s, marks.rescuedAt)
        .add(u"note"_s, marks.note)
        .add(u"tags"_s, QJsonArray::fromStringList(marks.tags))
        .object();
}

Result<void> takeListing(LibraryPaper &paper, const QJsonObject &object)
{
    const QDate day = dayIn(object, u"day"_s);
    const auto type = announceTypeFromString(textIn(object, u"type"_s));
    const auto source = announcementSourceFromString(textIn(object, u"source"_s));
    if (!day.isValid() || !type || !source)
        return wrong(u"a listing without day, type or source"_s);
    paper.listings.append(
        {day, {textIn(object, u"category"_s), *type}, object[u"version"_s].toInt(1), *source});
    return {};
}

Result<void> takeScore(LibraryPaper &paper, const QJsonObject &object)
{
    const auto number = [&object](const QString &key) {
        return object.contains(key) ? std::optional(object[key].toInt()) : std::nullopt;
    };
    const auto state = scoreStateFromString(textIn(object, u"state"_s));
    Score score{.paper = paper.paper.id,
                .version = object[u"version"_s].toInt(1),
                .criteriaHash = textIn(object, u"criteria"_s),
                .scorer = Scorer::fromString(textIn(object, u"scorer"_s)),
                .state = state.value_or(Score::State::Failed),
                .relevance = number(u"relevance"_s),
                .novelty = number(u"novelty"_s),
                .comment = textIn(object, u"comment"_s),
                .evidence = textIn(object, u"evidence"_s),
                .criterion = number(u"criterion"_s),
                .madeAt = momentIn(object, u"made_at"_s)};
    if (object.contains(u"strength"_s))
        score.strength = object[u"strength"_s].toDouble();
    const bool isOnScale =
        isScoreValue(score.relevance.value_or(1)) && isScoreValue(score.novelty.value_or(1));
    if (!state || score.criteriaHash.isEmpty() || !isOnScale || !score.madeAt.isValid())
        return wrong(u"a score without state, criteria or time, or off the scale"_s);
    paper.scores.append(score);
    return {};
}

Result<void> takeEarlier(LibraryPaper &paper, const QJsonObject &object)
{
    const int version = object[u"version"_s].toInt();
    if (version < 1)
        return wrong(u"an earlier version without number"_s);
    paper.earlier.append({version, textIn(object, u"title"_s), textIn(object, u"abstract"_s)});
    return {};
}

} // namespace

QJsonObject bundlePaper(const LibraryPaper &kept)
{
    const Paper &paper = kept.paper;
    QJsonArray earlier;
    for (const LibraryPaper::EarlierVersion &version : kept.earlier)
        earlier.append(QJsonObject{{u"version"_s, version.version},
                                   {u"title"_s, version.title},
                                   {u"abstract"_s, version.abstract}});
    QJsonArray listings;
    for (const LibraryPaper::DayListing &listing : kept.listings)
        listings.append(jsonOf(listing));
    QJsonArray scores;
    for (const Score &score : kept.scores)
        scores.append(jsonOf(score));
    QJsonObject object = Members()
                             .add(u"id"_s, paper.id.toString())
                             .add(u"version"_s, std::optional(paper.version))
                             .add(u"title"_s, paper.title)
                             .add(u"abstract"_s, paper.abstract)
                             .add(u"authors"_s, QJsonArray::fromStringList(paper.authors))
                             .add(u"categories"_s, QJsonArray::fromStringList(paper.categories))
                             .add(u"comments"_s, paper.comments)
                             .add(u"doi"_s, paper.doi)
                             .add(u"journal_ref"_s, paper.journalRef)
                             .add(u"licence"_s, paper.licence)
                             .add(u"first_announced"_s, kept.firstAnnounced.toString(Qt::ISODate))
                             .add(u"earlier"_s, earlier)
                             .add(u"listings"_s, listings)
                             .add(u"scores"_s, scores)
                             .object();
    if (const QJsonObject marks = jsonOf(kept.marks); !marks.isEmpty())
        object.insert(u"reader"_s, marks);
    return object;
}

Result<LibraryPaper> libraryPaperFrom(const QJsonObject &object)
{
    const QString cited = textIn(object, u"id"_s);
    const auto id = ArxivId::fromString(cited);
    if (!id)
        return wrong(cited.isEmpty() ? u"a paper without id"_s
                                     : u"“%1” is no arXiv id"_s.arg(cited.left(80)));
    const QJsonObject marks = object[u"reader"_s].toObject();
    LibraryPaper kept{.paper = {.id = *id,
                                .version = object[u"version"_s].toInt(),
                                .title = textIn(object, u"title"_s),
                                .abstract = textIn(object, u"abstract"_s),
                                .authors = stringsIn(object, u"authors"_s),
                                .categories = stringsIn(object, u"categories"_s),
                                .comments = textIn(object, u"comments"_s),
                                .doi = textIn(object, u"doi"_s),
                                .journalRef = textIn(object, u"journal_ref"_s),
                                .licence = textIn(object, u"licence"_s)},
                      .firstAnnounced = dayIn(object, u"first_announced"_s),
                      .marks = {.readAt = momentIn(marks, u"read_at"_s),
                                .starredAt = momentIn(marks, u"starred_at"_s),
                                .dismissedAt = momentIn(marks, u"dismissed_at"_s),
                                .toReadAt = momentIn(marks, u"to_read_at"_s),
                                .rescuedAt = momentIn(marks, u"rescued_at"_s),
                                .note = textIn(marks, u"note"_s),
                                .tags = stringsIn(marks, u"tags"_s)}};
    if (kept.paper.version < 1 || kept.paper.title.isEmpty() || !kept.firstAnnounced.isValid())
        return wrong(cited + u": no version, title or day"_s);
    const auto into = [&kept](auto take) {
        return [&kept, take](const QJsonObject &part) { return take(kept, part); };
    };
    for (const Result<void> &taken : {forEach(object, u"earlier"_s, into(takeEarlier)),
                                      forEach(object, u"listings"_s, into(takeListing)),
                                      forEach(object, u"scores"_s, into(takeScore))}) {
        if (!taken)
            return wrong(cited + u": "_s + taken.error().detail);
    }
    return kept;
}

} // namespace firstlight
