// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/announcementtable.h"
#include "store/criteriatable.h"
#include "store/databasework.h"
#include "store/papertable.h"
#include "store/peopletable.h"
#include "store/picktable.h"
#include "store/runtable.h"
#include "store/scoretable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

Store::Store(std::unique_ptr<Database> database, Clock clock)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
{}

Store::~Store()
{
    // First, and not by the order of members: what it still carries out emits this object's
    // signals.
    m_database.reset();
}

namespace {

// Few enough that a read never waits long behind a part.
constexpr qsizetype papersPerPart = 100;

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &file, Clock clock, DailyCopy daily)
{
    auto database = Database::open(file, clock.now(), daily);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<Store>(new Store(*std::move(database), std::move(clock)));
}

struct Store::AnnouncementSave
{
    Announcement announcement;
    qsizetype next = 0;
    QPromise<Result<void>> promise;
};

QFuture<Result<void>> Store::saveAnnouncement(const Announcement &announcement)
{
    auto save = std::make_shared<AnnouncementSave>();
    save->announcement = announcement;
    save->promise.start();
    saveNextPart(*m_database, save);
    return save->promise.future();
}

void Store::saveNextPart(Database &database, const std::shared_ptr<AnnouncementSave> &save)
{
    database.run([this, &database, save](const QSqlDatabase &connection) {
        const Announcement &whole = save->announcement;
        const auto part = whole.papers.mid(save->next, papersPerPart);
        save->next += part.size();
        const bool isLast = save->next >= whole.papers.size();
        // The health comes last: it says that the day is complete.
        const Result<void> saved = inTransaction(connection, [&](Session &session) {
            saveAnnounced(session, whole.day, whole.source, part);
            if (isLast)
                firstlight::saveFeedHealth(session, whole.day, whole.health);
        });
        if (saved && !isLast) {
            saveNextPart(database, save);
            return false;
        }
        if (saved)
            announce([this, day = whole.day] { Q_EMIT announcementSaved(day); });
        save->promise.addResult(saved);
        save->promise.finish();
        return true;
    });
}

QFuture<Result<QList<DaySummary>>> Store::days(const ScanScope &scope)
{
    return read(*m_database, [scope](Session &session) { return daySummaries(session, scope); });
}

QFuture<Result<QList<Pick>>> Store::picks(const PickQuery &query)
{
    return read(*m_database, [query](Session &session) {
        QList<Pick> found = firstlight::picks(session, query);
        markPeople(session, query, &found);
        return found;
    });
}

QFuture<Result<QList<Paper>>> Store::papers(QDate day, const ScanScope &scope)
{
    return read(*m_database,
                [day, scope](Session &session) { return papersOfDay(session, day, scope); });
}

QFuture<Result<QList<Paper>>> Store::papersByReference(const QList<ArxivReference> &references)
{
    return readInParts<Paper>(*m_database, references, papersPerPart,
                              firstlight::papersByReference);
}

QFuture<Result<QList<ArxivId>>> Store::papersToLookUp(QDate day, const QList<AnnounceType> &types)
{
    return read(*m_database, [day, types, now = m_clock.now()](Session &session) {
        return firstlight::papersToLookUp(session, day, types, now);
    });
}

QFuture<Result<void>> Store::savePaperAuthors(const QList<PaperAuthors> &papers)
{
    return write(*m_database, [papers, now = m_clock.now()](Session &session) {
        firstlight::savePaperAuthors(session, papers, now);
    });
}

QFuture<Result<Revision>> Store::changeCriteria(std::function<Revision(Session &)> change)
{
    return m_database->run([this, change = std::move(change)](const QSqlDatabase &connection) {
        Result<Revision> changed = inTransaction(connection, change);
        if (changed)
            announce([this] { Q_EMIT criteriaChanged(); });
        return changed;
    });
}

QFuture<Result<Revision>> Store::saveRevision(const QString &text, const QString &label,
                                              std::optional<int> parent)
{
    return changeCriteria([text, label, parent, now = m_clock.now()](Session &session) {
        return firstlight::saveRevision(session, text, label, parent, now);
    });
}

QFuture<Result<Revision>> Store::labelRevision(int number, const QString &label)
{
    return changeCriteria([number, label, now = m_clock.now()](Session &session) {
        return firstlight::labelRevision(session, number, label, now);
    });
}

QFuture<Result<Revision>> Store::useRevision(int number)
{
    return changeCriteria(
        [number](Session &session) { return firstlight::useRevision(session, number); });
}

QFuture<Result<QList<Revision>>> Store::revisions()
{
    return read(*m_database, [](Session &session) { return firstlight::revisions(session); });
}

QFuture<Result<std::optional<Revision>>> Store::currentRevision()
{
    return read(*m_database, [](Session &session) { return firstlight::currentRevision(session); });
}

QFuture<Result<std::optional<Revision>>> Store::judgingRevision(QDate day)
{
    return read(*m_database,
                [day](Session &session) { return firstlight::judgingRevision(session, day); });
}

QFuture<Result<void>> Store::saveScores(qint64 run, const QList<Score> &scores)
{
    return m_database->run([this, run, scores](const QSqlDatabase &connection) {
        Result<void> saved = inTransaction(
            connection, [&](Session &session) { firstlight::saveScores(session, run, scores); });
        if (saved)
            announceScores(scores);
        return saved;
    });
}

void Store::announceScores(const QList<Score> &scores)
{
    QList<ArxivId> papers;
    for (const Score &score : scores)
        papers.append(score.paper);
    announce([this, papers] { Q_EMIT scoresSaved(papers); });
}

QFuture<Result<qint64>> Store::beginRun(const RunRecord &run)
{
    return write(*m_database, [run](Session &session) { return insertRun(session, run); });
}

QFuture<Result<void>> Store::updateRun(const RunRecord &run)
{
    return write(*m_database, [run](Session &session) { firstlight::updateRun(session, run); });
}

QFuture<Result<QList<RunRecord>>> Store::recentRuns(int limit)
{
    return read(*m_database,
                [limit](Session &session) { return firstlight::recentRuns(session, limit); });
}

} // namespace firstlight
