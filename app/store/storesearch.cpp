// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What long lists and searches ask of the store.
#include "store/columntable.h"
#include "store/databasework.h"
#include "store/peopletable.h"
#include "store/picktable.h"
#include "store/store.h"

#include <algorithm>

namespace firstlight {

namespace {

QList<Pick> newestFirst(Session &session, const PickQuery &query)
{
    QList<Pick> found = picks(session, query);
    markPeople(session, query, &found);
    std::sort(found.begin(), found.end(), [](const Pick &a, const Pick &b) {
        return std::pair(a.day, a.key) > std::pair(b.day, b.key);
    });
    return found;
}

} // namespace

QFuture<Result<PickColumns>> Store::columns(const PickQuery &query)
{
    return read(*m_database,
                [query](Session &session) { return columnsOf(newestFirst(session, query)); });
}

QFuture<Result<QList<Pick>>> Store::picksByKey(const QList<qint64> &keys, const PickQuery &query)
{
    return read(*m_database, [keys, query](Session &session) {
        QList<Pick> found = firstlight::picksByKey(session, keys, query);
        markPeople(session, query, &found);
        return found;
    });
}

QFuture<Result<FoundPapers>> Store::searchNewest(const PickQuery &query, int limit,
                                                 const SearchPosition &behind)
{
    return read(*m_database, [=](Session &session) {
        FoundPapers found;
        for (const Pick &pick : newestFirst(session, query)) {
            const bool isBehind = !behind.day.isValid() ||
                                  std::pair(pick.day, pick.key) < std::pair(behind.day, behind.key);
            if (isBehind && found.keys.size() == limit)
                found.isComplete = false;
            else if (isBehind) {
                found.keys.append(pick.key);
                found.last = {pick.day, pick.key};
            }
        }
        return found;
    });
}

QFuture<Result<QList<qint64>>> Store::searchRanked(const PickQuery &query, int limit)
{
    return read(*m_database, [=](Session &session) {
        const PickColumns all = columnsOf(newestFirst(session, query));
        return all.keys.first(std::min<qsizetype>(limit, all.size()));
    });
}

QFuture<Result<int>> Store::countFound(const PickQuery &query, int most)
{
    return read(*m_database, [=](Session &session) {
        const QList<Pick> found = firstlight::picks(session, query);
        return static_cast<int>(std::min<qsizetype>(most, found.size()));
    });
}

} // namespace firstlight
