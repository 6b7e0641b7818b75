// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store says of days, for the calendar and the settings.
#include "store/database.h"
#include "store/daytable.h"

namespace firstlight {

QFuture<Result<QHash<QDate, int>>> Store::pickCounts(QDate from, QDate to, const PickQuery &query,
                                                     Cutoffs cutoffs)
{
    return m_database->run([=](const QSqlDatabase &connection) {
        return reading(connection, [=](Session &session) {
            return firstlight::pickCounts(session, from, to, query, cutoffs);
        });
    });
}

QFuture<Result<QList<DayHealth>>> Store::feedHealthBetween(QDate from, QDate to)
{
    return m_database->run([=](const QSqlDatabase &connection) {
        return reading(connection, [=](Session &session) {
            return firstlight::feedHealthBetween(session, from, to);
        });
    });
}

QFuture<Result<QDate>> Store::firstFeedDay()
{
    return m_database->run([](const QSqlDatabase &connection) {
        return reading(connection, firstlight::firstFeedDay);
    });
}

QFuture<Result<QList<ListedPaper>>> Store::listedInLastWeek()
{
    return m_database->run([](const QSqlDatabase &connection) {
        return reading(connection, firstlight::listedInLastWeek);
    });
}

} // namespace firstlight
