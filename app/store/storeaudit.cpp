// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store says of the audits, and of scorers that disagree.
#include "store/audittable.h"
#include "store/comparisontable.h"
#include "store/databasework.h"
#include "store/store.h"

namespace firstlight {

QFuture<Result<AuditDraw>> Store::keepAudit(const AuditDraw &draw)
{
    return write(*m_database,
                 [draw](Session &session) { return firstlight::keepAudit(session, draw); });
}

QFuture<Result<void>> Store::setAuditChecked(const AuditDraw &draw, bool checked)
{
    const QDateTime moment = checked ? m_clock.now() : QDateTime();
    return write(*m_database, [draw, moment](Session &session) {
        firstlight::setAuditChecked(session, draw, moment);
    });
}

QFuture<Result<QList<AuditTally>>> Store::auditTallies(QDate from)
{
    return read(*m_database,
                [from](Session &session) { return firstlight::auditTallies(session, from); });
}

QFuture<Result<QList<ComparedPaper>>>
Store::comparedPapers(QDate from, QDate to, const ScoreSide &first, const ScoreSide &second)
{
    constexpr qsizetype daysAtOnce = 2; // some milliseconds
    QList<QDate> days;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days.append(day);
    return readInParts<ComparedPaper>(
        *m_database, days, daysAtOnce, [first, second](Session &session, const QList<QDate> &part) {
            return part.isEmpty() ? QList<ComparedPaper>()
                                  : firstlight::comparedPapers(session, part.first(), part.last(),
                                                               first, second);
        });
}

} // namespace firstlight
