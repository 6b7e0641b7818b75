// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store does for files that are imported and exported.
#include "store/announcementtable.h"
#include "store/bulksave.h"
#include "store/criteriatable.h"
#include "store/importtable.h"
#include "store/librarytable.h"
#include "store/paperimport.h"
#include "store/rowtable.h"
#include "store/store.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

template <class Work>
auto write(Database &database, Work work)
{
    return database.run([work = std::move(work)](const QSqlDatabase &connection) mutable {
        return inTransaction(connection, work);
    });
}

template <class Work>
auto read(Database &database, Work work)
{
    return database.run([work = std::move(work)](const QSqlDatabase &connection) mutable {
        return reading(connection, work);
    });
}

// The mark of a file with what this part of it brought.
auto markSaver(const std::optional<MarkedSource> &marked, const QDateTime &now)
{
    return [marked, now](Session &session, const ImportCounts &counts) {
        if (!marked)
            return;
        ImportMark moved = marked->mark;
        moved.counts.taken += counts.taken;
        moved.counts.known += counts.known;
        saveImportMark(session, marked->source, moved, now);
    };
}

// Saves the papers of one day.
class DayImport final
{
public:
    DayImport(Session &session, const ImportedDay &day)
        : m_session(session)
        , m_papers(session)
        , m_listings(session)
        , m_scores(session)
        , m_categories(session, u"SELECT value FROM paper, json_each(paper.categories) "
                                "WHERE paper.key = ? ORDER BY json_each.key"_s)
        , m_day(day)
    {}

    bool save(const ImportedPaper &imported)
    {
        const PaperImport::Saved saved = m_papers.save(imported.paper, m_day.day);
        bool isNews = saved.isNews;
        if (!m_listings.isListed(saved.key, m_day.day))
            isNews = list(saved.key, imported) || isNews;
        if (imported.score && !m_scores.isSaid(saved.key, *imported.score))
            isNews = m_scores.save(saved.key, *imported.score) || isNews;
        return isNews;
    }

private:
    bool list(qint64 key, const ImportedPaper &imported)
    {
        bool isNews = false;
        const QStringList categories = categoriesOf(key);
        for (const Listing &listing : listingsIn(categories, imported.type))
            isNews = m_listings.save(key, {.day = m_day.day,
                                           .listing = listing,
                                           .version = imported.paper.version}) ||
                     isNews;
        if (!categories.isEmpty())
            forgetUnknownCategory(m_session, m_day.day, key);
        return isNews;
    }

    QStringList categoriesOf(qint64 key)
    {
        QStringList categories;
        QSqlQuery &rows = m_categories.run({key});
        while (rows.next())
            categories.append(rows.value(0).toString());
        return categories;
    }

    // In those that the reader follows, else in the one that the type is told of; in one without
    // name where none is known. What a file calls a cross-list is none in the primary category.
    QList<Listing> listingsIn(const QStringList &categories, AnnounceType type) const
    {
        const QString primary = categories.value(0);
        const bool isForeign = type == AnnounceType::Cross || type == AnnounceType::ReplaceCross;
        const bool isNew = type == AnnounceType::New || type == AnnounceType::Cross;
        const AnnounceType elsewhere = isNew ? AnnounceType::Cross : AnnounceType::ReplaceCross;
        QList<Listing> listings;
        for (const QString &category : categories) {
            const bool isHome = category == primary;
            if (m_day.followed.contains(category) && !(isHome && isForeign))
                listings.append({category, isHome ? type : elsewhere});
        }
        if (listings.isEmpty())
            listings.append({isForeign ? categories.value(1, primary) : primary, type});
        return listings;
    }

    Session &m_session;
    PaperImport m_papers;
    ListingImport m_listings;
    ScoreImport m_scores;
    Statement m_categories;
    const ImportedDay &m_day;
};

} // namespace

QFuture<Result<std::optional<ImportMark>>> Store::importMark(const ImportSource &source)
{
    return read(*m_database,
                [source](Session &session) { return firstlight::importMark(session, source); });
}

QFuture<Result<void>> Store::forgetImport(const ImportSource &source)
{
    return write(*m_database, [source](Session &session) { forgetImportMark(session, source); });
}

QFuture<Result<ImportCounts>> Store::importPapers(const QList<DatedPaper> &papers,
                                                  const std::optional<MarkedSource> &marked)
{
    return saveInParts(*m_database,
                       {.count = papers.size(),
                        .begin = [papers](Session &session) -> BulkWork::SaveOne {
                            return [papers,
                                    import = std::make_shared<PaperImport>(session)](qsizetype at) {
                                const DatedPaper &dated = papers.at(at);
                                return import->save(dated.paper, dated.firstAnnounced).isNews;
                            };
                        },
                        .conclude = markSaver(marked, m_clock.now())});
}

namespace {

// What another library gives: papers, then what hangs on them.
struct GivenLibrary
{
    QList<LibraryPaper> papers;
    QList<LibraryRow> rows;
    QSet<QString> changedTables;
    QSet<ArxivId> changedPapers; // by the reader

    void note(const LibraryRow &row)
    {
        changedTables.insert(row.table);
        const auto paper = ArxivId::fromString(row.values[u"paper"_s].toString());
        if (paper && (row.table == "reader_mark"_L1 || row.table == "note_text"_L1))
            changedPapers.insert(*paper);
    }
};

BulkWork::SaveOne saverOf(const std::shared_ptr<GivenLibrary> &given, Session &session)
{
    const auto papers = std::make_shared<LibraryImport>(session);
    const auto rows = std::make_shared<RowImport>(session);
    return [given, papers, rows](qsizetype at) {
        if (at < given->papers.size())
            return papers->save(given->papers.at(at));
        const LibraryRow &row = given->rows.at(at - given->papers.size());
        const bool isNews = rows->save(row);
        if (isNews)
            given->note(row);
        return isNews;
    };
}

} // namespace

QFuture<Result<ImportCounts>> Store::importLibrary(const QList<LibraryPaper> &papers,
                                                   const std::optional<MarkedSource> &marked,
                                                   const QList<LibraryRow> &rows)
{
    const auto given = std::make_shared<GivenLibrary>(GivenLibrary{papers, rows, {}, {}});
    const auto saveMark = markSaver(marked, m_clock.now());
    return saveInParts(*m_database,
                       {.count = papers.size() + rows.size(),
                        .begin = [given](Session &session) { return saverOf(given, session); },
                        .conclude =
                            [this, given, saveMark](Session &session, const ImportCounts &counts) {
                                saveMark(session, counts);
                                if (!given->changedPapers.isEmpty())
                                    announce([this, changed = given->changedPapers.values()] {
                                        Q_EMIT readerStateChanged(changed);
                                    });
                                if (given->changedTables.contains(u"search_change"_s))
                                    announce([this] { Q_EMIT savedSearchesChanged(); });
                                if (given->changedTables.contains(u"test_change"_s))
                                    announce([this] { Q_EMIT testsChanged(); });
                            }});
}

QFuture<Result<ImportCounts>> Store::importDay(const ImportedDay &imported)
{
    const auto day = std::make_shared<ImportedDay>(imported);
    return saveInParts(
        *m_database,
        {.count = day->papers.size(),
         .begin = [day](Session &session) -> BulkWork::SaveOne {
             return [day, import = std::make_shared<DayImport>(session, *day)](qsizetype at) {
                 return import->save(day->papers.at(at));
             };
         },
         .conclude =
             [this, day](Session &, const ImportCounts &counts) {
                 if (counts.taken > 0)
                     announce([this, date = day->day] { Q_EMIT announcementSaved(date); });
             }});
}

QFuture<Result<bool>> Store::importRevision(const Revision &revision, bool isCurrent)
{
    return m_database->run([this, revision, isCurrent](const QSqlDatabase &connection) {
        Result<bool> added = inTransaction(connection, [&](Session &session) {
            return keepRevision(session, revision, isCurrent);
        });
        if (added.value_or(false))
            announce([this] { Q_EMIT criteriaChanged(); });
        return added;
    });
}

QFuture<Result<bool>> Store::mergeRevision(const Revision &revision, const QString &parentHash,
                                           bool isCurrent)
{
    return m_database->run([=, this](const QSqlDatabase &connection) {
        Result<bool> changed = inTransaction(connection, [&](Session &session) {
            return firstlight::mergeRevision(session, revision, parentHash, isCurrent);
        });
        if (changed.value_or(false))
            announce([this] { Q_EMIT criteriaChanged(); });
        return changed;
    });
}

QFuture<Result<bool>> Store::importFeedHealth(QDate day, const FeedHealth &health)
{
    return write(*m_database, [day, health](Session &session) {
        const bool isKnown =
            session
                .value(u"SELECT 1 FROM feed_health WHERE day = ? AND category = ?"_s,
                       {day.toString(Qt::ISODate), health.category})
                .isValid();
        if (!isKnown)
            firstlight::saveFeedHealth(session, day, {health});
        return !isKnown;
    });
}

QFuture<Result<LibraryPage>> Store::libraryPage(qint64 afterKey, int limit, LibraryShare share)
{
    return read(*m_database, [afterKey, limit, share](Session &session) {
        return firstlight::libraryPage(session, afterKey, limit, share);
    });
}

QFuture<Result<LibraryRows>> Store::libraryRows(const QString &table, const QVariantList &after,
                                                int limit)
{
    return read(*m_database, [=](Session &session) {
        return firstlight::libraryRows(session, table, after, limit);
    });
}

QFuture<Result<void>> Store::setMachineName(const QString &name)
{
    return m_database->run([name](const QSqlDatabase &connection) -> Result<void> {
        const auto known = reading(connection, [](Session &session) {
            return session.value(u"SELECT name FROM machine"_s).toString();
        });
        if (known == name) // no need to wait for whoever writes
            return {};
        return inTransaction(connection, [&](Session &session) {
            session.run(u"INSERT OR REPLACE INTO machine (only, name) VALUES (1, ?)"_s,
                        {notNull(name)});
        });
    });
}

} // namespace firstlight
