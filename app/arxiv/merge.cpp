// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/merge.h"

#include <algorithm>
#include <map>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

FeedHealth healthOf(const CategoryFeed &source, const QSet<AnnounceType> &chosenTypes,
                    const QDateTime &fetchedAt)
{
    FeedHealth health{.category = source.category,
                      .state = source.feed.items.isEmpty() ? FeedHealth::State::Quiet
                                                           : FeedHealth::State::Fresh,
                      .listed = int(source.feed.items.size()),
                      .fetchedAt = fetchedAt};
    std::optional<ArxivId> least;
    std::optional<ArxivId> greatest;
    for (const Feed::Item &item : source.feed.items) {
        if (chosenTypes.contains(item.type))
            ++health.kept;
        if (item.type != AnnounceType::New)
            continue;
        if (!least || item.paper.id < *least)
            least = item.paper.id;
        if (!greatest || item.paper.id > *greatest)
            greatest = item.paper.id;
    }
    if (least) {
        health.minId = least->toString();
        health.maxId = greatest->toString();
    }
    return health;
}

std::optional<Error> disagreement(const QList<CategoryFeed> &feeds)
{
    const auto isOfOtherDay = [&](const CategoryFeed &source) {
        return source.feed.day != feeds.first().feed.day;
    };
    if (std::none_of(feeds.begin(), feeds.end(), isOfOtherDay))
        return std::nullopt;
    QStringList days;
    for (const CategoryFeed &source : feeds)
        days.append(source.category + u" of "_s + source.feed.day.toString(Qt::ISODate));
    return Error{Error::Kind::Parse, u"feeds of different days: "_s + days.join(u", "_s)};
}

} // namespace

Result<Announcement> mergeFeeds(const QList<CategoryFeed> &feeds,
                                const QSet<AnnounceType> &chosenTypes, const QDateTime &fetchedAt)
{
    if (feeds.isEmpty())
        return failure(Error::Kind::Usage, u"no category is chosen"_s);
    if (const std::optional<Error> error = disagreement(feeds))
        return tl::unexpected(*error);

    Announcement result{.day = feeds.first().feed.day};
    std::map<ArxivId, AnnouncedPaper> papers;
    QSet<QString> categories;
    for (const CategoryFeed &source : feeds) {
        if (categories.contains(source.category))
            continue;
        categories.insert(source.category);
        for (const Feed::Item &item : source.feed.items) {
            const auto place =
                papers.try_emplace(item.paper.id, AnnouncedPaper{item.paper, {}}).first;
            AnnouncedPaper &announced = place->second;
            if (item.paper.version > announced.paper.version)
                announced.paper = item.paper;
            announced.listings.append({source.category, item.type});
        }
        result.health.append(healthOf(source, chosenTypes, fetchedAt));
    }
    for (const auto &[id, announced] : papers)
        result.papers.append(announced);
    return result;
}

} // namespace firstlight
