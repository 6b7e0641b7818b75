// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/feedparser.h"

namespace firstlight {

// One category's announcement feed as Atom 1.0, https://rss.arxiv.org/atom/CATEGORY; the same
// content, Feed and errors as parseFeed.
Result<Feed> parseAtomFeed(const QByteArray &body);

// An answer of the search API, https://export.arxiv.org/api/query.
struct SearchPage
{
    int total = 0; // results of all pages together
    int start = 0; // the first one's place, from 0
    QList<Paper> papers;
};

// Kind::Refused with arXiv's message for its error entry; Kind::Parse for a page without papers
// though more are said to follow (the API does that), and as parseFeed for what is not a whole
// feed.
Result<SearchPage> parseSearch(const QByteArray &body);

} // namespace firstlight
