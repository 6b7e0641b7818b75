// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/librarytable.h"

#include "store/paperimport.h"
#include "store/papertable.h"
#include "store/scoretable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QList<LibraryPaper::EarlierVersion> earlierOf(Session &session, qint64 key)
{
    QList<LibraryPaper::EarlierVersion> earlier;
    QSqlQuery rows = session.run(
        u"SELECT version, title, abstract FROM paper_version WHERE paper = ? ORDER BY version"_s,
        {key});
    while (rows.next())
        earlier.append({rows.value(0).toInt(), rows.value(1).toString(), rows.value(2).toString()});
    return earlier;
}

QList<LibraryPaper::DayListing> listingsOf(Session &session, qint64 key)
{
    QList<LibraryPaper::DayListing> listings;
    QSqlQuery rows = session.run(u"SELECT day, category, type, version, source FROM announcement "
                                 "WHERE paper = ? ORDER BY day, category"_s,
                                 {key});
    while (rows.next()) {
        listings.append({.day = QDate::fromString(rows.value(0).toString(), Qt::ISODate),
                         .listing = {rows.value(1).toString(),
                                     static_cast<AnnounceType>(rows.value(2).toInt())},
                         .version = rows.value(3).toInt(),
                         .source = announcementSourceFromString(rows.value(4).toString())
                                       .value_or(AnnouncementSource::Import)});
    }
    return listings;
}

LibraryPaper::Marks marksOf(Session &session, qint64 key)
{
    LibraryPaper::Marks marks;
    QSqlQuery row =
        session.run(u"SELECT read_at, starred_at, dismissed_at, note, to_read_at, rescued_at "
                    "FROM reader_state WHERE paper = ?"_s,
                    {key});
    if (row.next())
        marks = {.readAt = momentFromSql(row.value(0)),
                 .starredAt = momentFromSql(row.value(1)),
                 .dismissedAt = momentFromSql(row.value(2)),
                 .toReadAt = momentFromSql(row.value(4)),
                 .rescuedAt = momentFromSql(row.value(5)),
                 .note = row.value(3).toString()};
    QSqlQuery tags = session.run(u"SELECT tag FROM tag WHERE paper = ? ORDER BY tag"_s, {key});
    while (tags.next())
        marks.tags.append(tags.value(0).toString());
    return marks;
}

} // namespace

LibraryPage libraryPage(Session &session, qint64 afterKey, int limit)
{
    LibraryPage page{.lastKey = afterKey};
    QSqlQuery rows = session.run(u"SELECT %1, paper.first_announced, paper.key FROM paper "
                                 "WHERE key > ? ORDER BY key LIMIT ?"_s.arg(paperColumns()),
                                 {afterKey, limit});
    while (rows.next()) {
        page.lastKey = rows.value(11).toLongLong();
        const auto paper = paperFrom(rows);
        if (!paper)
            continue;
        const qint64 key = page.lastKey;
        page.papers.append(
            {.paper = *paper,
             .firstAnnounced = QDate::fromString(rows.value(10).toString(), Qt::ISODate),
             .earlier = earlierOf(session, key),
             .listings = listingsOf(session, key),
             .scores = everyScoreOf(session, key, paper->id),
             .marks = marksOf(session, key)});
    }
    return page;
}

struct LibraryImport::Statements
{
    explicit Statements(Session &session)
        : papers(session)
        , listings(session)
        , scores(session)
        , earlier(session, u"INSERT OR IGNORE INTO paper_version (paper, version, title, abstract) "
                           "SELECT key, ?, ?, ? FROM paper WHERE key = ? AND version <> ?"_s)
        , mark(session,
               u"INSERT INTO reader_state (paper, read_at, starred_at, dismissed_at, note, "
               "to_read_at, rescued_at) VALUES (?,?,?,?,?,?,?) ON CONFLICT (paper) DO UPDATE SET "
               "read_at = coalesce(read_at, excluded.read_at), "
               "starred_at = coalesce(starred_at, excluded.starred_at), "
               "dismissed_at = coalesce(dismissed_at, excluded.dismissed_at), "
               "to_read_at = coalesce(to_read_at, excluded.to_read_at), "
               "rescued_at = coalesce(rescued_at, excluded.rescued_at), "
               "note = iif(note = '', excluded.note, note) "
               "WHERE (read_at IS NULL AND excluded.read_at IS NOT NULL) "
               "OR (starred_at IS NULL AND excluded.starred_at IS NOT NULL) "
               "OR (dismissed_at IS NULL AND excluded.dismissed_at IS NOT NULL) "
               "OR (to_read_at IS NULL AND excluded.to_read_at IS NOT NULL) "
               "OR (rescued_at IS NULL AND excluded.rescued_at IS NOT NULL) "
               "OR (note = '' AND excluded.note <> '')"_s)
        , tag(session, u"INSERT OR IGNORE INTO tag (paper, tag) VALUES (?, ?)"_s)
    {}

    PaperImport papers;
    ListingImport listings;
    ScoreImport scores;
    Statement earlier;
    Statement mark;
    Statement tag;
};

LibraryImport::LibraryImport(Session &session)
    : m(std::make_unique<Statements>(session))
{}

LibraryImport::~LibraryImport() = default;

bool LibraryImport::save(const LibraryPaper &kept)
{
    const PaperImport::Saved saved = m->papers.save(kept.paper, kept.firstAnnounced);
    bool isNews = saved.isNews;
    const auto keepText = [&](const LibraryPaper::EarlierVersion &text) {
        return m->earlier
                   .run({text.version, notNull(text.title), notNull(text.abstract), saved.key,
                         text.version})
                   .numRowsAffected() > 0;
    };
    for (const LibraryPaper::EarlierVersion &earlier : kept.earlier)
        isNews = keepText(earlier) || isNews;
    // Where the library is ahead, the bundle's text is an earlier one.
    isNews = keepText({kept.paper.version, kept.paper.title, kept.paper.abstract}) || isNews;
    for (const LibraryPaper::DayListing &listing : kept.listings)
        isNews = m->listings.save(saved.key, listing) || isNews;
    for (const Score &score : kept.scores)
        isNews = m->scores.save(saved.key, score) || isNews;
    return saveMarks(saved.key, kept.marks) || isNews;
}

bool LibraryImport::saveMarks(qint64 key, const LibraryPaper::Marks &marks)
{
    if (marks == LibraryPaper::Marks())
        return false;
    bool isNews =
        m->mark
            .run({key, toSql(marks.readAt), toSql(marks.starredAt), toSql(marks.dismissedAt),
                  notNull(marks.note), toSql(marks.toReadAt), toSql(marks.rescuedAt)})
            .numRowsAffected() > 0;
    for (const QString &tag : marks.tags)
        isNews = m->tag.run({key, tag}).numRowsAffected() > 0 || isNews;
    return isNews;
}

} // namespace firstlight
