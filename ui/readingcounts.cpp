// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingroom.h"

#include "base/async.h"

#include <functional>
#include <memory>

// How many papers the places hold, and the searches that the reader keeps.
namespace firstlight {

namespace {

constexpr int mostCounted = 999;
constexpr int wholeLibrary = 100'000'000;

} // namespace

void ReadingRoom::countPlaces()
{
    const int counting = ++m_counting;
    deliver(m_services.store().savedSearches(), this,
            [this, counting](const Result<QList<SavedSearch>> &searches) {
                if (counting != m_counting)
                    return;
                if (!searches) {
                    Q_EMIT failed(searches.error());
                    return;
                }
                m_saved = *searches;
                countAll(counting);
            });
}

void ReadingRoom::countAll(int counting)
{
    const auto counts = std::make_shared<PlaceCounts>();
    const auto left = std::make_shared<int>(0);
    const auto done = [this, counts, left, counting] {
        if (--*left > 0 || counting != m_counting || *counts == m_counts)
            return;
        m_counts = *counts;
        Q_EMIT placesCounted(m_counts);
    };
    Store &store = m_services.store();
    const auto count = [&](const PickQuery &query, int most, std::function<void(int)> take) {
        ++*left;
        deliver(store.countFound(query, most), this,
                [counts, done, take = std::move(take)](const Result<int> &papers) {
                    if (papers)
                        take(*papers);
                    done();
                });
    };
    const auto countKept = [&](Place::Kind kind, PlaceCounts::Count PlaceCounts::*kept) {
        PickQuery query = queryOf({.kind = kind});
        count(query, wholeLibrary,
              [counts, kept](int papers) { ((*counts).*kept).papers = papers; });
        query.unreadOnly = true;
        count(query, wholeLibrary,
              [counts, kept](int papers) { ((*counts).*kept).unread = papers; });
    };
    ++*left;
    countKept(Place::Kind::Starred, &PlaceCounts::starred);
    countKept(Place::Kind::ToRead, &PlaceCounts::toRead);
    count(queryOf({.kind = Place::Kind::Library}), wholeLibrary,
          [counts](int papers) { counts->library = papers; });
    for (const SavedSearch &search : m_saved) {
        const auto at = counts->saved.size();
        counts->saved.append({search});
        count(queryOf({.kind = Place::Kind::Saved, .text = search.name}), mostCounted + 1,
              [counts, at](int papers) {
                  counts->saved[at].papers = qMin(papers, mostCounted);
                  counts->saved[at].isAtLeast = papers > mostCounted;
              });
    }
    deliver(store.tags(), this, [counts, done](const Result<QList<TagCount>> &tags) {
        if (tags)
            counts->tags = *tags;
        done();
    });
}

QStringList ReadingRoom::knownTags() const
{
    QStringList known;
    for (const TagCount &tag : m_counts.tags)
        known.append(tag.tag);
    return known;
}

void ReadingRoom::saveSearch(const QString &name, const QString &query)
{
    tell(m_services.store().saveSearch(name, query));
}

void ReadingRoom::renameSearch(const QString &name, const QString &newName)
{
    tell(m_services.store().renameSearch(name, newName));
}

void ReadingRoom::removeSearch(const QString &name)
{
    tell(m_services.store().removeSearch(name));
}

} // namespace firstlight
