// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/weightedsearch.h"
#include "store/rankingwindow.h"
#include "store/session.h"

namespace firstlight {

// Where the library holds words; see Store::papersHolding. Ranking by FTS5's bm25 would read every
// match, so only counts up to a limit and the latest matches are asked for.

QList<int> holderCounts(Session &session, const QStringList &words, int most);

struct WordHolder
{
    qint64 paper = 0; // key
    double weight = 0;
};

// One entry for each search that finds a paper.
QList<WordHolder> latestHolders(Session &session, const QList<WeightedSearch> &searches,
                                int ofEach);

// The keys by summed weight, the largest first, then by key, the latest first.
QList<qint64> heaviest(const QList<WordHolder> &holders, int limit);

// In the order asked.
QList<TermSource> termSourcesByKey(Session &session, const QList<qint64> &keys);

} // namespace firstlight
