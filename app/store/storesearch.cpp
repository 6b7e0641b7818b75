// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What long lists and searches ask of the store.
#include "store/columntable.h"
#include "store/databasework.h"
#include "store/peopletable.h"
#include "store/picktable.h"
#include "store/searchcount.h"
#include "store/searchranking.h"
#include "store/searchwalk.h"
#include "store/store.h"

#include <QElapsedTimer>

namespace firstlight {

namespace {

// After so long a search shows what it has.
constexpr qint64 patienceMs = 20;

} // namespace

QFuture<Result<PickColumns>> Store::columns(const PickQuery &query)
{
    const auto columns = std::make_shared<ColumnRead>(query);
    return readInSteps<PickColumns>(
        *m_database, [columns, &database = *m_database](Session &session) {
            std::optional<PickColumns> read = columns->step(session);
            if (read && columns->keeping())
                readInSteps<bool>(database, [keeping = columns->keeping()](Session &later) {
                    return keeping->step(later) ? std::optional(true) : std::nullopt;
                });
            return read;
        });
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
    const int turn = ++*m_latestSearch;
    const auto walk = std::make_shared<SearchWalk>(query, limit, behind);
    QElapsedTimer timer;
    timer.start();
    return readInSteps<FoundPapers>(
        *m_database, [=, latest = m_latestSearch](Session &session) -> std::optional<FoundPapers> {
            if (latest->load() != turn) {
                session.fail({Error::Kind::Cancelled, {}});
                return {};
            }
            walk->step(session);
            const bool isLong = timer.elapsed() >= patienceMs;
            if (!walk->isDone() && !(isLong && !walk->found().isEmpty()))
                return {};
            return walk->foundPapers();
        });
}

QFuture<Result<QList<qint64>>> Store::searchRanked(const PickQuery &query, int limit)
{
    const auto ranking = std::make_shared<SearchRanking>(query, limit);
    return readInSteps<QList<qint64>>(*m_database,
                                      [=](Session &session) -> std::optional<QList<qint64>> {
                                          ranking->step(session);
                                          if (!ranking->isDone())
                                              return {};
                                          return ranking->found();
                                      });
}

QFuture<Result<int>> Store::countFound(const PickQuery &query, int most)
{
    const auto count = std::make_shared<SearchCount>(query, most);
    return readInSteps<int>(*m_database, [=](Session &session) -> std::optional<int> {
        count->step(session);
        if (!count->isDone())
            return {};
        return count->found();
    });
}

} // namespace firstlight
