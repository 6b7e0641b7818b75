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
    QByteArray etag;          // of the answer, verbatim (arXiv sends it without quotes); may be empty
    bool isUnchanged = false; // since the etag asked with; then feed is empty
};

// The papers of the feeds of one announcement: each once, with every category's listing, ascending
// by id. Where feeds disagree on the text, the higher version wins, then the first feed. A category
// counts once.
QList<AnnouncedPaper> mergedPapers(const QList<CategoryFeed> &feeds);

// What a feed holds, as numbers and ids; Fresh, without a judgement.
FeedHealth countedHealth(const CategoryFeed &source, const QSet<AnnounceType> &chosenTypes,
                         const QDateTime &fetchedAt);

} // namespace firstlight
