// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingroom.h"

#include "base/async.h"
#include "run/reading.h"

// How the reading room finds the papers that are most like one.
namespace firstlight {

namespace {

constexpr int similarShown = 50;

} // namespace

// What is similar is found once; marks and scores are loaded whenever they change.
QFuture<Result<QList<Pick>>> ReadingRoom::picksLike(const ArxivId &paper, const PickQuery &query,
                                                    int loading)
{
    Store &store = m_services.store();
    if (m_similar)
        return similarPicks(store, *m_similar, query);
    return chain(this, similarPapers(store, paper, similarShown))
        .then([this, &store, query, loading](const QList<SimilarPaper> &similar) {
            if (loading == m_loading)
                m_similar = similar;
            return similarPicks(store, similar, query);
        })
        .future();
}

} // namespace firstlight
