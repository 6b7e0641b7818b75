// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The store's part that knows what came of each feed, and of harvests under way.
#include "store/announcementtable.h"
#include "store/databasework.h"
#include "store/harvesttable.h"
#include "store/store.h"

namespace firstlight {

QFuture<Result<void>> Store::saveFeedHealth(QDate day, const QList<FeedHealth> &health)
{
    return write(*m_database, [day, health](Session &session) {
        firstlight::saveFeedHealth(session, day, health);
    });
}

QFuture<Result<QList<FeedHealth>>> Store::feedHealth(QDate day)
{
    return read(*m_database,
                [day](Session &session) { return firstlight::feedHealth(session, day); });
}

QFuture<Result<QList<DayHealth>>> Store::feedHealthBetween(QDate from, QDate to)
{
    return read(*m_database, [from, to](Session &session) {
        return firstlight::feedHealthBetween(session, from, to);
    });
}

QFuture<Result<QHash<QString, EarlierListings>>>
Store::earlierListings(QDate day, const QStringList &categories)
{
    return read(*m_database, [day, categories](Session &session) {
        QHash<QString, EarlierListings> earlier;
        for (const QString &category : categories)
            earlier.insert(category, firstlight::earlierListings(session, day, category));
        return earlier;
    });
}

QFuture<Result<std::optional<HarvestState>>> Store::harvestState(const QString &category)
{
    return read(*m_database, [category](Session &session) {
        return firstlight::harvestState(session, category);
    });
}

QFuture<Result<void>> Store::saveHarvestPage(const QString &category, const HarvestState &state,
                                             const QList<HarvestedPaper> &papers)
{
    return write(*m_database, [category, state, papers](Session &session) {
        firstlight::saveHarvestPage(session, category, state, papers);
    });
}

QFuture<Result<QList<HarvestedPaper>>> Store::harvestedPapers(const QString &category)
{
    return read(*m_database, [category](Session &session) {
        return firstlight::harvestedPapers(session, category);
    });
}

QFuture<Result<QHash<ArxivId, QDate>>> Store::knownDaysOfHarvest(const QString &category)
{
    return read(*m_database, [category](Session &session) {
        return firstlight::knownDaysOfHarvest(session, category);
    });
}

QFuture<Result<void>> Store::endHarvest(const QString &category)
{
    return write(*m_database,
                 [category](Session &session) { firstlight::endHarvest(session, category); });
}

} // namespace firstlight
