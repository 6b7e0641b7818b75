// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/librarytable.h"

#include "store/paperimport.h"
#include "store/papertable.h"
#include "store/rowtable.h"
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

LibraryPage libraryPage(Session &session, qint64 afterKey, int limit, LibraryShare share)
{
    const bool isWhole = share == LibraryShare::Whole;
    const QString touched = u"AND (EXISTS (SELECT 1 FROM announcement WHERE paper = paper.key) "
                            "OR EXISTS (SELECT 1 FROM score WHERE paper = paper.key) "
                            "OR EXISTS (SELECT 1 FROM reader_mark WHERE paper = paper.key) "
                            "OR EXISTS (SELECT 1 FROM note_text WHERE paper = paper.key) "
                            "OR EXISTS (SELECT 1 FROM test_change WHERE paper = paper.key))"_s;
    LibraryPage page{.lastKey = afterKey};
    QSqlQuery rows = session.run(
        u"SELECT %1, paper.first_announced, paper.key FROM paper "
        "WHERE key > ? %2 ORDER BY key LIMIT ?"_s.arg(
            paperColumns(), share == LibraryShare::TouchedTextOnly ? touched : QString()),
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
             .scores = isWhole ? everyScoreOf(session, key, paper->id) : QList<Score>(),
             .marks = isWhole ? marksOf(session, key) : LibraryPaper::Marks()});
    }
    return page;
}

struct LibraryImport::Statements
{
    explicit Statements(Session &session)
        // Whether they are read is merged by itself: two libraries become the same either way.
        : papers(session, AfterReplacing::StaysRead)
        , listings(session)
        , scores(session)
        , earlier(session, u"INSERT OR IGNORE INTO paper_version (paper, version, title, abstract) "
                           "SELECT key, ?, ?, ? FROM paper WHERE key = ? AND version <> ?"_s)
        , rows(session)
    {}

    PaperImport papers;
    ListingImport listings;
    ScoreImport scores;
    Statement earlier;
    RowImport rows;
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
    return saveMarks(kept.paper.id, kept.marks) || isNews;
}

// As a bundle of the first format tells them: without the moments of changes.
bool LibraryImport::saveMarks(const ArxivId &paper, const LibraryPaper::Marks &marks)
{
    bool isNews = false;
    const auto mark = [&](const QString &field, const QString &tag, qint64 value, qint64 moment) {
        isNews = m->rows.save({u"reader_mark"_s,
                               {{u"paper"_s, paper.toString()},
                                {u"field"_s, field},
                                {u"tag"_s, tag},
                                {u"value"_s, value},
                                {u"changed_at"_s, moment}}}) ||
                 isNews;
    };
    for (const auto &[field, moment] :
         {std::pair(u"read_at"_s, marks.readAt), std::pair(u"starred_at"_s, marks.starredAt),
          std::pair(u"dismissed_at"_s, marks.dismissedAt),
          std::pair(u"to_read_at"_s, marks.toReadAt),
          std::pair(u"rescued_at"_s, marks.rescuedAt)}) {
        if (moment.isValid())
            mark(field, u""_s, moment.toMSecsSinceEpoch(), moment.toMSecsSinceEpoch());
    }
    for (const QString &tag : marks.tags)
        mark(u"tag"_s, tag, 1, 0);
    if (marks.note.isEmpty())
        return isNews;
    return m->rows.save(
               {u"note_text"_s,
                {{u"paper"_s, paper.toString()},
                 {u"id"_s, u"text-%1"_s.arg(QString::fromLatin1(marks.note.toUtf8().toHex()))},
                 {u"made_at"_s, 0},
                 {u"machine"_s, u""_s},
                 {u"text"_s, marks.note},
                 {u"is_replaced"_s, 0}}}) ||
           isNews;
}

} // namespace firstlight
