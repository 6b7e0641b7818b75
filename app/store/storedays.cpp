// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store says of days, for the calendar and the settings.
#include "store/databasework.h"
#include "store/daytable.h"

namespace firstlight {

QFuture<Result<QHash<QDate, int>>> Store::pickCounts(QDate from, QDate to, const PickQuery &query,
                                                     Cutoffs cutoffs)
{
    return read(*m_database, [=](Session &session) {
        return firstlight::pickCounts(session, from, to, query, cutoffs);
    });
}

QFuture<Result<QDate>> Store::firstFeedDay()
{
    return read(*m_database, firstlight::firstFeedDay);
}

QFuture<Result<QList<ListedPaper>>> Store::listedInLastWeek()
{
    return read(*m_database, firstlight::listedInLastWeek);
}

} // namespace firstlight
