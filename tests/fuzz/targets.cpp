// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "arxiv/atomparser.h"
#include "arxiv/listingparser.h"
#include "arxiv/oaiparser.h"

#include <QSet>

namespace firstlight::fuzz {

using namespace Qt::StringLiterals;

namespace {

void require(bool isMet, const char *promise)
{
    if (!isMet)
        qFatal("broken: %s", promise);
}

void checkPaper(const Paper &paper)
{
    require(!paper.title.isEmpty() && paper.title.size() <= 10'000, "a title of bearable length");
    require(paper.title == paper.title.simplified(), "white space folded");
    require(paper.abstract.size() <= 100'000, "an abstract of bearable length");
    require(paper.version >= 1, "versions from 1");
    require(!paper.categories.isEmpty(), "a primary category");
    require(!paper.authors.contains(QString()), "names that are not empty");
}

template <class T>
bool isRead(const Result<T> &result)
{
    if (!result)
        require(result.error().kind != Error::Kind::Usage, "an error of the answer, not of ours");
    return result.has_value();
}

void checkItems(const QDate day, const QList<Feed::Item> &items)
{
    require(day.isValid(), "a day");
    QSet<ArxivId> seen;
    for (const Feed::Item &item : items) {
        checkPaper(item.paper);
        require(!seen.contains(item.paper.id), "each paper once");
        seen.insert(item.paper.id);
    }
}

} // namespace

void feed(const QByteArray &input)
{
    if (const Result<Feed> result = parseFeed(input); isRead(result))
        checkItems(result->day, result->items);
}

void atom(const QByteArray &input)
{
    if (const Result<Feed> result = parseAtomFeed(input); isRead(result))
        checkItems(result->day, result->items);
    if (const Result<SearchPage> result = parseSearch(input); isRead(result)) {
        require(result->total >= 0 && result->start >= 0, "numbers from 0");
        for (const Paper &paper : result->papers)
            checkPaper(paper);
    }
}

void listing(const QByteArray &input)
{
    const Result<ListingPage> result = parseListing(input, u"cs.LG"_s);
    if (!isRead(result))
        return;
    checkItems(result->day, result->items);
    require(result->total >= result->items.size(), "a total of at least this page");
    require(!result->hasMore || !result->items.isEmpty(), "no page after an empty one");
}

void oai(const QByteArray &input)
{
    const Result<OaiPage> result = parseOai(input);
    if (!isRead(result))
        return;
    for (const OaiRecord &record : result->records) {
        require(record.datestamp.isValid(), "a datestamp");
        if (!record.isDeleted)
            checkPaper(record.paper);
    }
}

} // namespace firstlight::fuzz
