// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/feedparser.h"

namespace firstlight {

// One page of arXiv's HTML listing of one announcement.
struct ListingPage
{
    QDate day; // of the heading
    // In the page's order, each paper once. Listings carry no version: it is 1 for new and cross,
    // 2 (at least) for replacements. Abstracts are missing when the page was asked without
    // abs=True.
    QList<Feed::Item> items;
    int total = 0; // entries of all pages together
    bool hasMore = false;
};

// Reads https://arxiv.org/catchup/CATEGORY/DAY?abs=True&page=N and /list/CATEGORY/new, two layouts
// of one format. Replacements of papers whose primary category is not within `category` are
// ReplaceCross. "No updates" is a page without items. Kind::Parse for a page without the heading
// (maintenance, a block page), a cut one (fewer entries than a section says it shows, no end), an
// entry without id, title or subjects, anything that is not HTML;
// Kind::RateLimited for arXiv's plain "Rate exceeded.".
Result<ListingPage> parseListing(const QByteArray &body, const QString &category);

} // namespace firstlight
