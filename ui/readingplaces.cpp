// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingroom.h"

#include "base/async.h"
#include "run/reading.h"

#include <algorithm>

// What the reading room loads of a place: all of it, or of a long one the numbers and then the
// texts that are in sight.
namespace firstlight {

namespace {

constexpr int firstFound = 100;
constexpr int mostRanked = 2000;
constexpr int mostAtHand = 8000;

struct LoadedPicks
{
    QList<Pick> picks;
    PickList list;
};

} // namespace

PickQuery ReadingRoom::queryOf(const Place &place) const
{
    PickQuery query = readingQuery(m_services.settings(), m_revision.value_or(Revision()));
    if (place.isDay()) {
        query.day = place.day;
        return query;
    }
    query.minHIndex = 0; // whatever the reader keeps or asks for outweighs it
    if (place.isLike())
        return query;
    query.types.clear(); // it counts, however it was announced
    query.starredOnly = place.kind == Place::Kind::Starred;
    query.toReadOnly = place.kind == Place::Kind::ToRead;
    if (place.kind == Place::Kind::Tag)
        query.tag = place.text;
    query.wholeLibrary = true; // nor whether it was
    query.search = searchOf(place);
    query.isTyping = place.kind == Place::Kind::Search;
    return query;
}

QString ReadingRoom::searchOf(const Place &place) const
{
    if (place.kind == Place::Kind::Search)
        return place.text;
    for (const SavedSearch &search : m_saved) {
        if (place.kind == Place::Kind::Saved && search.name == place.text)
            return search.query;
    }
    return {};
}

void ReadingRoom::setOrder(ListOrder order)
{
    if (m_place.isLike()) // its order is its own
        return;
    const bool isRanked = m_order == ListOrder::Given;
    m_order = order;
    if (m_place.isSearch() && isRanked != (order == ListOrder::Given))
        loadPicks();
}

QFuture<Result<QList<Pick>>> ReadingRoom::picksOfPlace(int loading)
{
    const PickQuery query = queryOf(m_place);
    return m_place.isLike() ? picksLike(*m_place.paper, query, loading)
                            : m_services.store().picks(query);
}

void ReadingRoom::loadWhole(int loading)
{
    const auto shown = holdsBack() ? m_shown : nullptr;
    const ListOrder order = m_place.isLike() ? ListOrder::Given : m_order;
    const auto loaded = picksOfPlace(loading).then(
        QtFuture::Launch::Async,
        [shown, order](const Result<QList<Pick>> &picks) -> Result<LoadedPicks> {
            if (!picks)
                return tl::unexpected(picks.error());
            LoadedPicks made{*picks, pickListOf(*picks)};
            made.list.searchTexts = searchTextsOf(*picks);
            prepareList(&made.list, shown, order);
            return made;
        });
    deliver(loaded, this, [this, loading](const Result<LoadedPicks> &answer) {
        if (loading != m_loading)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_picks = answer->picks;
        if (m_place.isDay())
            m_ranking.setPapers(m_place.day, m_picks);
        take(answer->list);
        if (m_trialText)
            tryCriteria(*m_trialText);
        else
            rankUnscored();
    });
}

void ReadingRoom::loadLong(int loading)
{
    const PickQuery query = queryOf(m_place);
    const bool isNew = m_picksPlace != m_place;
    if (isNew) {
        m_picks.clear();
        m_atHand.clear();
    }
    if (m_place.isSearch() && m_order == ListOrder::Given)
        loadBestFound(loading, query);
    else if (m_place.isSearch() && isNew)
        loadNewestFound(loading, query);
    else
        loadColumns(loading, query);
}

void ReadingRoom::loadColumns(int loading, const PickQuery &query)
{
    const auto shown = holdsBack() ? m_shown : nullptr;
    const auto prepared = m_services.store().columns(query).then(
        QtFuture::Launch::Async,
        [shown, order = m_order](const Result<PickColumns> &columns) -> Result<PickList> {
            if (!columns)
                return tl::unexpected(columns.error());
            PickList list{.columns = *columns, .isWhole = false};
            prepareList(&list, shown, order);
            return list;
        });
    deliver(prepared, this, [this, loading](const Result<PickList> &list) {
        if (loading != m_loading)
            return;
        if (list)
            takeLong(*list);
        else
            Q_EMIT failed(list.error());
    });
}

// The first page is there at once, whatever is searched for.
void ReadingRoom::loadNewestFound(int loading, const PickQuery &query)
{
    Store &store = m_services.store();
    const auto isComplete = std::make_shared<bool>(true);
    const auto found = chain(this, store.searchNewest(query, firstFound))
                           .then([&store, query, isComplete](const FoundPapers &papers) {
                               *isComplete = papers.isComplete;
                               return store.picksByKey(papers.keys, query);
                           })
                           .future();
    deliver(found, this, [this, loading, query, isComplete](const Result<QList<Pick>> &picks) {
        if (loading != m_loading)
            return;
        if (!picks) {
            Q_EMIT failed(picks.error());
            return;
        }
        // A first page may end before anything was found; that is not yet nothing.
        if (!picks->isEmpty() || *isComplete) {
            PickList list = pickListOf(*picks);
            list.isWhole = false;
            takeLong(list);
        }
        if (!*isComplete)
            loadColumns(loading, query);
    });
}

void ReadingRoom::loadBestFound(int loading, const PickQuery &query)
{
    Store &store = m_services.store();
    const auto found = chain(this, store.searchRanked(query, mostRanked))
                           .then([&store, query](const QList<qint64> &keys) {
                               return store.picksByKey(keys, query);
                           })
                           .future();
    deliver(found, this, [this, loading, query](const Result<QList<Pick>> &picks) {
        if (loading != m_loading)
            return;
        if (picks) {
            PickList list = pickListOf(*picks);
            list.isWhole = false;
            takeLong(list);
            return;
        }
        if (picks.error().kind == Error::Kind::TooLong) {
            Q_EMIT searchTooWide();
            loadColumns(loading, query);
        } else {
            Q_EMIT failed(picks.error());
        }
    });
}

void ReadingRoom::takeLong(const PickList &list)
{
    m_atHand.insert(list.picks);
    take(list);
}

void ReadingRoom::fetch(const QList<qint64> &keys)
{
    const Place place = m_place;
    deliver(m_services.store().picksByKey(keys, queryOf(place)), this,
            [this, place](const Result<QList<Pick>> &picks) {
                if (place != m_place)
                    return;
                if (!picks) {
                    Q_EMIT failed(picks.error());
                    return;
                }
                if (m_atHand.size() > mostAtHand)
                    m_atHand.clear();
                for (const Pick &pick : *picks)
                    m_atHand.insert(keyOf(pick), pick);
                Q_EMIT picksFetched(*picks);
            });
}

void ReadingRoom::findRows(const QString &question)
{
    const int finding = ++m_finding;
    PickQuery query = queryOf(m_place);
    query.search = query.search.isEmpty() ? question : QString(query.search + u' ' + question);
    query.isTyping = true;
    const auto found = m_services.store().columns(query).then(
        QtFuture::Launch::Async,
        [question](const Result<PickColumns> &columns) -> Result<FoundRows> {
            if (!columns)
                return tl::unexpected(columns.error());
            return FoundRows{question, keysOf(*columns)};
        });
    deliver(found, this, [this, finding](const Result<FoundRows> &rows) {
        if (finding != m_finding)
            return;
        if (rows)
            Q_EMIT rowsFound(*rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void ReadingRoom::withPicks(const QList<qint64> &keys,
                            const std::function<void(const QList<Pick> &)> &act)
{
    deliver(m_services.store().picksByKey(keys, queryOf(m_place)), this,
            [this, act](const Result<QList<Pick>> &picks) {
                if (picks)
                    act(*picks);
                else
                    Q_EMIT failed(picks.error());
            });
}

} // namespace firstlight
