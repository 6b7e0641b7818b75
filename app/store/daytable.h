// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/scanscope.h"
#include "store/session.h"
#include "store/store.h"

namespace firstlight {

// How many papers of each day are picks. Of the query count the announce types, exclusions,
// criteria and followed authors. Days without a pick are left out. About 1 ms a day.
QHash<QDate, int> pickCounts(Session &session, QDate from, QDate to, const PickQuery &query,
                             Cutoffs cutoffs);

QDate firstFeedDay(Session &session); // null: no feed was ever asked for

// The distinct papers of the newest stored day and the six before, however they were announced.
QList<ListedPaper> listedInLastWeek(Session &session);

} // namespace firstlight
