// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/merge.h"

#include <map>

namespace firstlight {

FeedHealth countedHealth(const CategoryFeed &source, const QSet<AnnounceType> &chosenTypes,
                         const QDateTime &fetchedAt)
{
    FeedHealth health{.category = source.category,
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

QList<AnnouncedPaper> mergedPapers(const QList<CategoryFeed> &feeds)
{
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
    }
    QList<AnnouncedPaper> result;
    for (const auto &[id, announced] : papers)
        result.append(announced);
    return result;
}

} // namespace firstlight
