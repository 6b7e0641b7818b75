// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/announcementtable.h"

#include "store/papertable.h"
#include "store/scancondition.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

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
            // What arXiv itself listed stays; a guess gives way.
            session.run(u"INSERT INTO announcement (day, paper, category, version, type, source) "
                        "VALUES (?,?,?,?,?,?) ON CONFLICT (day, paper, category) DO UPDATE SET "
                        "version = excluded.version, type = excluded.type, "
                        "source = excluded.source WHERE source LIKE '%-guess'"_s,
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
        session.run(
            u"INSERT INTO feed_health (day, category, state, listed, kept, min_id, max_id, "
            "fetched_at, detail, source, tries, next_try, etag) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) "
            "ON CONFLICT (day, category) DO UPDATE SET state = excluded.state, "
            "listed = excluded.listed, kept = excluded.kept, min_id = excluded.min_id, "
            "max_id = excluded.max_id, fetched_at = excluded.fetched_at, "
            "detail = excluded.detail, source = excluded.source, tries = excluded.tries, "
            "next_try = excluded.next_try, etag = excluded.etag "
            "WHERE state NOT IN ('fresh', 'quiet') OR excluded.state = 'fresh'"_s,
            {day.toString(Qt::ISODate), entry.category, toString(entry.state), entry.listed,
             entry.kept, notNull(entry.minId), notNull(entry.maxId), toSql(entry.fetchedAt),
             notNull(entry.detail), toString(entry.source), entry.tries, toSql(entry.nextTry),
             entry.etag});
    }
}

namespace {

QString healthColumns()
{
    return u"category, state, listed, kept, min_id, max_id, fetched_at, detail, source, tries, "
           "next_try, etag, day"_s;
}

FeedHealth healthFrom(const QSqlQuery &row)
{
    return {.category = row.value(0).toString(),
            .state =
                feedStateFromString(row.value(1).toString()).value_or(FeedHealth::State::Failed),
            .listed = row.value(2).toInt(),
            .kept = row.value(3).toInt(),
            .minId = row.value(4).toString(),
            .maxId = row.value(5).toString(),
            .fetchedAt = momentFromSql(row.value(6)),
            .detail = row.value(7).toString(),
            .source = announcementSourceFromString(row.value(8).toString())
                          .value_or(AnnouncementSource::Feed),
            .tries = row.value(9).toInt(),
            .nextTry = momentFromSql(row.value(10)),
            .etag = row.value(11).toByteArray()};
}

} // namespace

QList<FeedHealth> feedHealth(Session &session, QDate day)
{
    const QList<DayHealth> days = feedHealthBetween(session, day, day);
    return days.isEmpty() ? QList<FeedHealth>() : days.first().categories;
}

QList<DayHealth> feedHealthBetween(Session &session, QDate from, QDate to)
{
    QList<DayHealth> days;
    QSqlQuery rows = session.run(
        u"SELECT %1 FROM feed_health WHERE day BETWEEN ? AND ? ORDER BY day, category"_s.arg(
            healthColumns()),
        {from.toString(Qt::ISODate), to.toString(Qt::ISODate)});
    while (rows.next()) {
        const QDate day = QDate::fromString(rows.value(12).toString(), Qt::ISODate);
        if (days.isEmpty() || days.last().day != day)
            days.append({day, {}});
        days.last().categories.append(healthFrom(rows));
    }
    return days;
}

EarlierListings earlierListings(Session &session, QDate day, const QString &category)
{
    constexpr int daysCompared = 3; // a stale batch is seldom older
    EarlierListings earlier;
    const QString before = day.toString(Qt::ISODate);
    QSqlQuery rows = session.run(
        u"SELECT paper.id, a.version, a.day FROM announcement a JOIN paper ON paper.key = a.paper "
        "WHERE a.category = ? AND a.day IN (SELECT DISTINCT day FROM announcement "
        "WHERE category = ? AND day < ? ORDER BY day DESC LIMIT ?)"_s,
        {category, category, before, daysCompared});
    while (rows.next()) {
        if (const auto id = ArxivId::fromString(rows.value(0).toString()))
            earlier.papers.insert({*id, rows.value(1).toInt()});
        earlier.day =
            std::max(earlier.day, QDate::fromString(rows.value(2).toString(), Qt::ISODate));
    }
    QSqlQuery greatest = session.run(
        u"SELECT max_id FROM feed_health WHERE day < ? AND max_id <> '' ORDER BY day DESC LIMIT 50"_s,
        {before});
    while (greatest.next()) {
        const auto id = ArxivId::fromString(greatest.value(0).toString());
        if (id && (!earlier.newest || *earlier.newest < *id))
            earlier.newest = id;
    }
    return earlier;
}

QList<DaySummary> daySummaries(Session &session, const ScanScope &scope)
{
    const SqlCondition scanned = scanCondition(scope);
    QList<DaySummary> days;
    QSqlQuery rows = session.run(
        u"SELECT day, count(*), sum(chosen), sum(chosen AND read_at IS NULL) FROM "
        "(SELECT a.day AS day, a.paper AS paper, max(%1) AS chosen FROM announcement a %2 "
        "GROUP BY a.day, a.paper) listed "
        "LEFT JOIN reader_state ON reader_state.paper = listed.paper GROUP BY day ORDER BY day DESC"_s
            .arg(scanned.sql, paperJoin(scope)),
        scanned.values);
    while (rows.next()) {
        days.append({.day = QDate::fromString(rows.value(0).toString(), Qt::ISODate),
                     .announced = rows.value(1).toInt(),
                     .scanned = rows.value(2).toInt(),
                     .unread = rows.value(3).toInt()});
    }
    return days;
}

QList<Paper> papersOfDay(Session &session, QDate day, const ScanScope &scope)
{
    const SqlCondition scanned = scanCondition(scope);
    QList<Paper> papers = papersFrom(
        session.run(u"SELECT %1 FROM announcement a JOIN paper ON paper.key = a.paper "
                    "WHERE a.day = ? AND %2 GROUP BY paper.key"_s.arg(paperColumns(), scanned.sql),
                    QVariantList{day.toString(Qt::ISODate)} + scanned.values));
    std::sort(papers.begin(), papers.end(),
              [](const Paper &a, const Paper &b) { return a.id < b.id; });
    return papers;
}

} // namespace firstlight
