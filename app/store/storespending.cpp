// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store can say of requests that were paid for.
#include "store/databasework.h"
#include "store/spendingtable.h"
#include "store/store.h"

namespace firstlight {

QFuture<Result<QList<Spending>>> Store::spendingBetween(QDate from, QDate to)
{
    using Span = std::pair<QDateTime, QDateTime>;
    QList<Span> months;
    const QDate end = to.addDays(1);
    for (QDate start = from; start < end;) {
        const QDate next = std::min(end, QDate(start.year(), start.month(), 1).addMonths(1));
        months.append({start.startOfDay(Qt::UTC), next.startOfDay(Qt::UTC)});
        start = next;
    }
    return readInParts<Spending>(
        *m_database, months, 1, [](Session &session, const QList<Span> &part) {
            return firstlight::spendingBetween(session, part.first().first, part.first().second);
        });
}

QFuture<Result<QDate>> Store::firstSpendingDay()
{
    return read(*m_database,
                [](Session &session) { return firstlight::firstSpendingDay(session); });
}

QFuture<Result<QList<PaperRequest>>> Store::journalOf(const ArxivId &paper)
{
    return read(*m_database,
                [paper](Session &session) { return firstlight::journalOf(session, paper); });
}

QFuture<Result<TokenExperience>> Store::tokenExperience(const QString &host, const QString &model,
                                                        Purpose purpose)
{
    return read(*m_database, [=](Session &session) {
        return firstlight::tokenExperience(session, host, model, purpose);
    });
}

} // namespace firstlight
