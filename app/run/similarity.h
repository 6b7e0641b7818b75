// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/similar.h"
#include "store/store.h"

namespace firstlight {

// The papers of the whole library that are most like one, the nearest first. Kind::NotFound when it
// is not in the library. Cancelled when the store goes first.
QFuture<Result<QList<SimilarPaper>>> similarPapers(Store &store, const ArxivId &paper, int limit);

// They, as a list shows them: with Pick::similarity. Of the query scores and people count.
QFuture<Result<QList<Pick>>> similarPicks(Store &store, const QList<SimilarPaper> &papers,
                                          const PickQuery &query);

} // namespace firstlight
