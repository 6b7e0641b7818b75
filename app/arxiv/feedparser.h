// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/announcement.h"
#include "paper/authors.h"

#include <QByteArray>

namespace firstlight {

// One category's RSS 2.0 feed.
struct Feed
{
    QDate day; // of the channel's pubDate, in its own offset (New York midnight)
    struct Item
    {
        Paper paper;
        AnnounceType type = AnnounceType::New;
    };
    QList<Item> items; // in the feed's order, each paper once
};

// Source: reference of https://rss.arxiv.org/rss/CAT (RSS 2.0 with the arxiv, dc and atom
// namespaces). Kind::Parse for anything that is not a whole feed: HTML, a cut document, a DTD, an
// item without id, title, announce type or category, a channel without date; Kind::Refused for
// arXiv's error feed, its message in detail. A feed without items is a valid, empty Feed.
Result<Feed> parseFeed(const QByteArray &body);

} // namespace firstlight
