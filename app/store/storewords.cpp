// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store can say of the words that its papers hold.
#include "base/async.h"
#include "store/databasework.h"
#include "store/peopletable.h"
#include "store/picktable.h"
#include "store/wordtable.h"

namespace firstlight {

namespace {

// So many at once keep the database for a few milliseconds.
constexpr int wordsAtOnce = 8;
constexpr int searchesAtOnce = 4;
constexpr int papersAtOnce = 100;

} // namespace

QFuture<Result<QList<Pick>>> Store::picksOf(const QList<ArxivId> &papers, const PickQuery &query)
{
    return read(*m_database, [papers, query](Session &session) {
        QList<Pick> found = firstlight::picksOf(session, papers, query);
        markPeople(session, query, &found);
        return found;
    });
}

QFuture<Result<QList<int>>> Store::holderCounts(const QStringList &words, int most)
{
    return readInParts<int>(*m_database, QList<QString>(words), wordsAtOnce,
                            [most](Session &session, const QList<QString> &part) {
                                return firstlight::holderCounts(session, part, most);
                            });
}

QFuture<Result<QList<TermSource>>> Store::papersHolding(const QList<WeightedSearch> &searches,
                                                        int ofEach, int limit)
{
    const auto holders =
        readInParts<WordHolder>(*m_database, searches, searchesAtOnce,
                                [ofEach](Session &session, const QList<WeightedSearch> &part) {
                                    return latestHolders(session, part, ofEach);
                                });
    return chain(this, holders)
        .then([this, limit](const QList<WordHolder> &found) {
            return readInParts<TermSource>(*m_database, heaviest(found, limit), papersAtOnce,
                                           termSourcesByKey);
        })
        .future();
}

} // namespace firstlight
