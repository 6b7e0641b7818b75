// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/feedparser.h"

#include <QDateTime>
#include <QSet>

namespace firstlight {

struct CategoryFeed
{
    QString category;
    Feed feed;
};

// One announcement of the feeds of one day: each paper once, with every category's listing,
// ascending by id. Where feeds disagree on the text, the higher version wins, then the first feed.
// Kind::Parse when the feeds are of different days (one of them is stale) — the detail names them.
Result<Announcement> mergeFeeds(const QList<CategoryFeed> &feeds,
                                const QSet<AnnounceType> &chosenTypes, const QDateTime &fetchedAt);

} // namespace firstlight
