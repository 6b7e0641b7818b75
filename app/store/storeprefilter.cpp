// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store says of the prefilter's decisions.
#include "store/databasework.h"
#include "store/prefiltertable.h"
#include "store/store.h"

namespace firstlight {

QFuture<Result<void>> Store::savePrefiltered(const PrefilteredDay &day)
{
    return write(*m_database,
                 [day](Session &session) { firstlight::savePrefiltered(session, day); });
}

QFuture<Result<PrefilteredDay>> Store::prefiltered(QDate day, const QString &criteriaHash)
{
    return read(*m_database, [day, criteriaHash](Session &session) {
        return firstlight::prefiltered(session, day, criteriaHash);
    });
}

QFuture<Result<QSet<ArxivId>>> Store::leftOut(QDate from, QDate to, const QString &criteriaHash)
{
    return read(*m_database, [from, to, criteriaHash](Session &session) {
        return firstlight::leftOut(session, from, to, criteriaHash);
    });
}

QFuture<Result<QList<JudgedPlace>>>
Store::judgedPlaces(QDate from, QDate to, const QString &criteriaHash, Cutoffs cutoffs)
{
    return read(*m_database, [from, to, criteriaHash, cutoffs](Session &session) {
        return firstlight::judgedPlaces(session, from, to, criteriaHash, cutoffs);
    });
}

QFuture<Result<int>> Store::judgedDays(QDate except)
{
    return read(*m_database,
                [except](Session &session) { return firstlight::judgedDays(session, except); });
}

} // namespace firstlight
