// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/harvesttable.h"

#include "store/papertable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

std::optional<HarvestState> harvestState(Session &session, const QString &category)
{
    QSqlQuery row = session.run(
        u"SELECT first_day, token, is_complete FROM harvest WHERE category = ?"_s, {category});
    if (!row.next())
        return std::nullopt;
    return HarvestState{.from = QDate::fromString(row.value(0).toString(), Qt::ISODate),
                        .token = row.value(1).toString(),
                        .isComplete = row.value(2).toBool()};
}

void saveHarvestPage(Session &session, const QString &category, const HarvestState &state,
                     const QList<HarvestedPaper> &papers)
{
    session.run(u"INSERT INTO harvest (category, first_day, token, is_complete) VALUES (?,?,?,?) "
                "ON CONFLICT (category) DO UPDATE SET first_day = excluded.first_day, "
                "token = excluded.token, is_complete = excluded.is_complete"_s,
                {category, state.from.toString(Qt::ISODate), notNull(state.token),
                 state.isComplete});
    for (const HarvestedPaper &entry : papers) {
        const Paper &paper = entry.paper;
        session.run(u"INSERT OR REPLACE INTO harvest_record (category, id, version, datestamp, "
                    "first_submitted, last_submitted, title, abstract, authors, categories, "
                    "comments, doi, journal_ref, licence) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                    {category, paper.id.toString(), paper.version,
                     entry.changed.toString(Qt::ISODate), toSql(entry.firstSubmitted),
                     toSql(entry.lastSubmitted), notNull(paper.title), notNull(paper.abstract),
                     toJson(paper.authors), toJson(paper.categories), notNull(paper.comments),
                     notNull(paper.doi), notNull(paper.journalRef), notNull(paper.licence)});
    }
}

QList<HarvestedPaper> harvestedPapers(Session &session, const QString &category)
{
    QList<HarvestedPaper> papers;
    QSqlQuery rows = session.run(
        u"SELECT id, version, title, abstract, authors, categories, comments, doi, journal_ref, "
        "licence, datestamp, first_submitted, last_submitted FROM harvest_record "
        "WHERE category = ? ORDER BY datestamp, id"_s,
        {category});
    while (rows.next()) {
        if (auto paper = paperFrom(rows))
            papers.append({.paper = *std::move(paper),
                           .changed = QDate::fromString(rows.value(10).toString(), Qt::ISODate),
                           .firstSubmitted = momentFromSql(rows.value(11)),
                           .lastSubmitted = momentFromSql(rows.value(12))});
    }
    return papers;
}

QHash<ArxivId, QDate> knownDaysOfHarvest(Session &session, const QString &category)
{
    QHash<ArxivId, QDate> days;
    QSqlQuery rows = session.run(
        u"SELECT paper.id, min(a.day) FROM harvest_record h JOIN paper ON paper.id = h.id "
        "JOIN announcement a ON a.paper = paper.key AND a.category = h.category "
        "AND a.type IN (?,?) WHERE h.category = ? GROUP BY paper.id"_s,
        {static_cast<int>(AnnounceType::New), static_cast<int>(AnnounceType::Cross), category});
    while (rows.next()) {
        if (const auto id = ArxivId::fromString(rows.value(0).toString()))
            days.insert(*id, QDate::fromString(rows.value(1).toString(), Qt::ISODate));
    }
    return days;
}

void endHarvest(Session &session, const QString &category)
{
    session.run(u"DELETE FROM harvest WHERE category = ?"_s, {category});
}

} // namespace firstlight
