// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/announcementtable.h"

#include "store/papertable.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QVariantList typeValues(const QList<AnnounceType> &types)
{
    QVariantList values;
    for (AnnounceType type : types)
        values.append(static_cast<int>(type));
    return values;
}

QList<Paper> papersFrom(QSqlQuery rows)
{
    QList<Paper> papers;
    while (rows.next()) {
        if (auto paper = paperFrom(rows))
            papers.append(*std::move(paper));
    }
    return papers;
}

} // namespace

void saveAnnounced(Session &session, QDate day, AnnouncementSource source,
                   const QList<AnnouncedPaper> &papers)
{
    for (const AnnouncedPaper &announced : papers) {
        const qint64 key = savePaper(session, announced.paper, day);
        for (const Listing &listing : announced.listings) {
            session.run(u"INSERT OR REPLACE INTO announcement (day, paper, category, version, "
                        u"type, source) "
                        "VALUES (?,?,?,?,?,?)"_s,
                        {day.toString(Qt::ISODate), key, listing.category, announced.paper.version,
                         static_cast<int>(listing.type), toString(source)});
        }
        forgetUnknownCategory(session, day, key);
    }
}

void forgetUnknownCategory(Session &session, QDate day, qint64 paper)
{
    session.run(u"DELETE FROM announcement WHERE day = ? AND paper = ? AND category = ''"_s,
                {day.toString(Qt::ISODate), paper});
}

void saveFeedHealth(Session &session, QDate day, const QList<FeedHealth> &health)
{
    for (const FeedHealth &entry : health) {
        session.run(u"INSERT OR REPLACE INTO feed_health (day, category, state, listed, kept, "
                    u"min_id, max_id, "
                    "fetched_at, detail) VALUES (?,?,?,?,?,?,?,?,?)"_s,
                    {day.toString(Qt::ISODate), entry.category, toString(entry.state), entry.listed,
                     entry.kept, notNull(entry.minId), notNull(entry.maxId), toSql(entry.fetchedAt),
                     notNull(entry.detail)});
    }
}

QList<FeedHealth> feedHealth(Session &session, QDate day)
{
    QList<FeedHealth> health;
    QSqlQuery rows =
        session.run(u"SELECT category, state, listed, kept, min_id, max_id, fetched_at, detail "
                    "FROM feed_health WHERE day = ? ORDER BY category"_s,
                    {day.toString(Qt::ISODate)});
    while (rows.next()) {
        health.append(
            {.category = rows.value(0).toString(),
             .state =
                 feedStateFromString(rows.value(1).toString()).value_or(FeedHealth::State::Failed),
             .listed = rows.value(2).toInt(),
             .kept = rows.value(3).toInt(),
             .minId = rows.value(4).toString(),
             .maxId = rows.value(5).toString(),
             .fetchedAt = momentFromSql(rows.value(6)),
             .detail = rows.value(7).toString()});
    }
    return health;
}

QList<DaySummary> daySummaries(Session &session, const QList<AnnounceType> &types)
{
    QList<DaySummary> days;
    QSqlQuery rows = session.run(
        u"SELECT day, count(*), sum(chosen), sum(chosen AND read_at IS NULL) FROM "
        "(SELECT day, paper, max(type IN (%1)) AS chosen FROM announcement GROUP BY day, paper) "
        "listed "
        "LEFT JOIN reader_state ON reader_state.paper = listed.paper GROUP BY day ORDER BY day DESC"_s
            .arg(placeholders(types.size())),
        typeValues(types));
    while (rows.next()) {
        days.append({.day = QDate::fromString(rows.value(0).toString(), Qt::ISODate),
                     .announced = rows.value(1).toInt(),
                     .scanned = rows.value(2).toInt(),
                     .unread = rows.value(3).toInt()});
    }
    return days;
}

QList<Paper> papersOfDay(Session &session, QDate day, const QList<AnnounceType> &types)
{
    QList<Paper> papers = papersFrom(
        session.run(u"SELECT %1 FROM paper WHERE key IN "
                    "(SELECT paper FROM announcement WHERE day = ? AND type IN (%2))"_s.arg(
                        paperColumns(), placeholders(types.size())),
                    QVariantList{day.toString(Qt::ISODate)} + typeValues(types)));
    std::sort(papers.begin(), papers.end(),
              [](const Paper &a, const Paper &b) { return a.id < b.id; });
    return papers;
}

QList<Paper> papersBefore(Session &session, QDate day, int limit)
{
    return papersFrom(session.run(
        u"SELECT %1 FROM paper WHERE first_announced < ? ORDER BY first_announced DESC, key DESC LIMIT ?"_s
            .arg(paperColumns()),
        {day.toString(Qt::ISODate), limit}));
}

} // namespace firstlight
