// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/feedjudge.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// A paper may be listed again rightly (moved between categories); a whole batch may not.
constexpr double repeatedShare = 0.9;
// Ids are given out in order, but for papers that moderation held back: one old id proves nothing.
constexpr qsizetype leastForOrder = 10;

QList<ArxivId> newIds(const Feed &feed)
{
    QList<ArxivId> ids;
    for (const Feed::Item &item : feed.items) {
        if (item.type == AnnounceType::New)
            ids.append(item.paper.id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

// "still the announcement of …"; empty when it is not.
QString repetition(const Feed &feed, const EarlierListings &earlier)
{
    const auto wasListed = [&earlier](const Feed::Item &item) {
        return earlier.papers.contains({item.paper.id, item.paper.version});
    };
    const auto repeated = std::count_if(feed.items.begin(), feed.items.end(), wasListed);
    if (repeated == 0 || double(repeated) < repeatedShare * double(feed.items.size()))
        return {};
    return u"still the announcement of %1 (%2 of %3 papers)"_s.arg(
        earlier.day.toString(Qt::ISODate), QString::number(repeated),
        QString::number(feed.items.size()));
}

QString lateness(const QList<ArxivId> &ids, const EarlierListings &earlier)
{
    if (ids.size() < leastForOrder || !earlier.newest || *earlier.newest < ids.last())
        return {};
    return u"its newest paper %1 is no newer than %2 of an earlier day"_s.arg(
        ids.last().toString(), earlier.newest->toString());
}

// Against the other feeds of the day, for when nothing earlier is known. Of the other's papers one
// in ten may have been held back.
QString latenessAmong(const CategoryFeed &source, const QList<CategoryFeed> &feeds)
{
    const QList<ArxivId> ids = newIds(source.feed);
    if (ids.size() < leastForOrder)
        return {};
    for (const CategoryFeed &other : feeds) {
        const QList<ArxivId> others = newIds(other.feed);
        if (others.size() >= leastForOrder && ids.last() < others.at(others.size() / 10))
            return u"its newest paper %1 is older than the papers of %2"_s.arg(
                ids.last().toString(), other.category);
    }
    return {};
}

FeedHealth judge(const CategoryFeed &source, const QList<CategoryFeed> &feeds,
                 const EarlierListings &earlier, bool isExpected, FeedHealth health)
{
    using State = FeedHealth::State;
    if (source.feed.items.isEmpty()) {
        health.state = isExpected ? State::Waiting : State::Quiet;
        return health;
    }
    for (const QString &cause :
         {repetition(source.feed, earlier), lateness(newIds(source.feed), earlier),
          latenessAmong(source, feeds)}) {
        if (cause.isEmpty())
            continue;
        health.state = isExpected ? State::Stalled : State::Quiet;
        health.detail = cause;
        return health;
    }
    if (source.feed.items.size() >= feedItemLimit) {
        health.state = State::Truncated;
        health.detail =
            u"arXiv cuts its feeds at %1 papers; new ones are missing"_s.arg(feedItemLimit);
    }
    return health;
}

} // namespace

Announcement judgedAnnouncement(const QList<CategoryFeed> &feeds,
                                const QHash<QString, EarlierListings> &earlier,
                                const AnnouncementCalendar &calendar,
                                const QSet<AnnounceType> &chosenTypes, const QDateTime &fetchedAt)
{
    Q_ASSERT(!feeds.isEmpty());
    Announcement result;
    for (const CategoryFeed &source : feeds)
        result.day = std::max(result.day, source.feed.day);
    QList<CategoryFeed> believed;
    for (const CategoryFeed &source : feeds) {
        FeedHealth health = countedHealth(source, chosenTypes, fetchedAt);
        if (source.feed.day != result.day) {
            health.state = FeedHealth::State::Stalled;
            health.detail = u"still the feed of "_s + source.feed.day.toString(Qt::ISODate);
        } else {
            health = judge(source, feeds, earlier.value(source.category),
                           calendar.isExpected(result.day), health);
        }
        const bool isBelieved = health.state == FeedHealth::State::Fresh ||
                                health.state == FeedHealth::State::Truncated;
        if (isBelieved)
            believed.append(source);
        else
            health.etag = source.etag;
        result.health.append(health);
    }
    result.papers = mergedPapers(believed);
    return result;
}

QDateTime nextTryAfter(int tries, const QDateTime &now)
{
    constexpr int hour = 3600;
    const int doublings = std::clamp(tries - 2, 0, 2);
    return now.addSecs(hour << doublings);
}

} // namespace firstlight
