// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "criteria/revision.h"
#include "paper/answer.h"
#include "paper/audit.h"
#include "paper/disagreement.h"
#include "paper/lifetest.h"
#include "paper/pastscore.h"
#include "paper/pick.h"
#include "paper/pickcolumns.h"
#include "paper/prefiltered.h"
#include "paper/readerchange.h"
#include "paper/scanscope.h"
#include "paper/spending.h"
#include "people/authorship.h"
#include "store/dailycopy.h"
#include "store/imports.h"
#include "store/pickquery.h"
#include "store/rankingwindow.h"
#include "store/runrecord.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace firstlight {

class Database;
class Session;
struct WeightedSearch;

// The whole public face of storage. Every call runs on the database's thread, in the order of the
// calls; futures end with a value or Kind::Storage. Signals come in the thread that made the store.
class Store final : public QObject
{
    Q_OBJECT

public:
    // Opens or makes the database: quick integrity check and backup before a migration and, unless
    // it is to be made later, once a day (seven kept); migrations. Kind::Storage with the reason:
    // damaged, from a newer Firstlight, not writable, disk full.
    static Result<std::unique_ptr<Store>> open(const QString &file, Clock clock,
                                               DailyCopy daily = DailyCopy::First);
    ~Store() override; // after all calls have been carried out

    // Announcements. Saving one again, or a part of it, adds nothing twice. Papers keep their
    // newest version's text; older abstracts go to paper_version. Emits announcementSaved.
    QFuture<Result<void>> saveAnnouncement(const Announcement &announcement);
    QFuture<Result<void>> saveFeedHealth(QDate day, const QList<FeedHealth> &health);
    QFuture<Result<QList<FeedHealth>>> feedHealth(QDate day);
    QFuture<Result<QList<DayHealth>>> feedHealthBetween(QDate from, QDate to); // both included
    // What was announced before the day, by category; for all that are asked for.
    QFuture<Result<QHash<QString, EarlierListings>>> earlierListings(QDate day,
                                                                     const QStringList &categories);

    // Harvests under way, one a category.
    QFuture<Result<std::optional<HarvestState>>> harvestState(const QString &category);
    QFuture<Result<void>> saveHarvestPage(const QString &category, const HarvestState &state,
                                          const QList<HarvestedPaper> &papers);
    QFuture<Result<QList<HarvestedPaper>>> harvestedPapers(const QString &category);
    // On which day each of them was announced in the category as new or cross-listed, if known.
    QFuture<Result<QHash<ArxivId, QDate>>> knownDaysOfHarvest(const QString &category);
    QFuture<Result<void>> endHarvest(const QString &category);
    QFuture<Result<QList<DaySummary>>> days(const ScanScope &scope); // newest first
    QFuture<Result<QList<Pick>>> picks(const PickQuery &query);      // by id; see pickedFrom
    QFuture<Result<QList<Paper>>> papers(QDate day, const ScanScope &scope); // by id
    // The same papers as numbers, however many. Read in parts, so that others come in between;
    // cancelling the future ends it.
    QFuture<Result<PickColumns>> columns(const PickQuery &query);
    // Rows of a list, in the order asked; unknown keys are left out. Of the query: day, month,
    // types, wholeLibrary, scores, people.
    QFuture<Result<QList<Pick>>> picksByKey(const QList<qint64> &keys, const PickQuery &query);
    // The newest papers that a query finds. A later call ends this one with Kind::Cancelled.
    QFuture<Result<FoundPapers>> searchNewest(const PickQuery &query, int limit,
                                              const SearchPosition &behind = {});
    // Those that hold the words best first. Kind::TooLong: so many are found that ranking would
    // take long.
    QFuture<Result<QList<qint64>>> searchRanked(const PickQuery &query, int limit);
    // How many papers a query finds, counted up to most.
    QFuture<Result<int>> countFound(const PickQuery &query, int most);
    // For the local ranker. Read in parts, so that others come in between.
    QFuture<Result<QList<WindowPaper>>> rankingWindow(const RankingWindow &window);
    QFuture<Result<void>> saveTerms(const QList<CountedTerms> &papers);
    QFuture<Result<QList<Paper>>> papersByReference(const QList<ArxivReference> &references);
    // Papers with what lists show of them, in the order asked; those that were never announced
    // under the day they came, those that are not in the library left out. Of the query: scores,
    // people.
    QFuture<Result<QList<Pick>>> picksOf(const QList<ArxivId> &papers, const PickQuery &query);

    // The library by the words it holds. How many papers hold each of the words, counted up to
    // most.
    QFuture<Result<QList<int>>> holderCounts(const QStringList &words, int most);
    // Papers that hold all words of a search: the latest ofEach of each search, and of these the
    // limit for which the searches that found them weigh most.
    QFuture<Result<QList<TermSource>>> papersHolding(const QList<WeightedSearch> &searches,
                                                     int ofEach, int limit);

    // Authors of papers as Semantic Scholar knows them. To be asked for now: papers of the day and
    // of the week before, listed under one of the types, that nobody asked about; and those it did
    // not know, once a day for a week after the first time.
    QFuture<Result<QList<ArxivId>>> papersToLookUp(QDate day, const QList<AnnounceType> &types);
    QFuture<Result<void>> savePaperAuthors(const QList<PaperAuthors> &papers);
    // Days, both ends included; see daytable.h.
    QFuture<Result<QHash<QDate, int>>> pickCounts(QDate from, QDate to, const PickQuery &query,
                                                  Cutoffs cutoffs);
    QFuture<Result<QDate>> firstFeedDay();
    QFuture<Result<QList<ListedPaper>>> listedInLastWeek();

    // Criteria. Saving the text of an existing revision makes that one current and adds none. A new
    // one's parent is the current one unless another is given. Unknown numbers: Kind::NotFound.
    // Emits criteriaChanged when the current revision, or a label, changes.
    QFuture<Result<Revision>> saveRevision(const QString &text, const QString &label,
                                           std::optional<int> parent = {});
    QFuture<Result<Revision>> useRevision(int number);
    QFuture<Result<Revision>> labelRevision(int number, const QString &label);
    QFuture<Result<QList<Revision>>> revisions(); // ascending
    QFuture<Result<std::optional<Revision>>> currentRevision();
    // Under which revision a model judged papers of a day: the current one if it is among them,
    // else that of the newest judgement. Empty: under none.
    QFuture<Result<std::optional<Revision>>> judgingRevision(QDate day);

    // What criteria are tested against: the papers starred or dismissed last, so many of each, and
    // those pinned; one a paper, by id. Unknown papers: Kind::NotFound. Emit testsChanged.
    QFuture<Result<QList<LifeTest>>> lifeTests(int mostOfEach);
    QFuture<Result<void>> pinTest(const LifeTest &test);
    QFuture<Result<void>> unpinTest(const ArxivId &paper);

    // Scores. A valid score replaces only one of the same paper, version, criteria and scorer.
    // Emits scoresSaved.
    QFuture<Result<void>> saveScores(qint64 run, const QList<Score> &scores);
    // All that was said of a paper, newest first. Nothing of one that is not in the library.
    QFuture<Result<QList<PastScore>>> scoreHistory(const ArxivId &paper);

    // What the prefilter decided, by day and criteria. Saving a day again replaces it.
    QFuture<Result<void>> savePrefiltered(const PrefilteredDay &day);
    QFuture<Result<PrefilteredDay>> prefiltered(QDate day, const QString &criteriaHash);
    // The papers of the days (both included) that no model was asked about.
    QFuture<Result<QSet<ArxivId>>> leftOut(QDate from, QDate to, const QString &criteriaHash);
    // What became of those that were sent. Picks are what a model scored at the cut-offs.
    QFuture<Result<QList<JudgedPlace>>> judgedPlaces(QDate from, QDate to,
                                                     const QString &criteriaHash, Cutoffs cutoffs);
    // Days on which a run scored papers with a model, other than one.
    QFuture<Result<int>> judgedDays(QDate except);
    // Keeps what was drawn of the parts of which nothing was before; what stands then.
    QFuture<Result<AuditDraw>> keepAudit(const AuditDraw &draw);
    QFuture<Result<void>> setAuditChecked(const AuditDraw &draw, bool checked);
    // Of days from one on; by revision and scorer, the latest first, then by part.
    QFuture<Result<QList<AuditTally>>> auditTallies(QDate from);
    // Papers of the days (both included) that both sides have scored. Read in parts.
    QFuture<Result<QList<ComparedPaper>>>
    comparedPapers(QDate from, QDate to, const ScoreSide &first, const ScoreSide &second);

    // Reader state of papers, in one transaction; logged for undo. Unknown papers: Kind::NotFound,
    // naming them, and nothing is changed. Emits readerStateChanged.
    QFuture<Result<void>> setRead(const QList<ArxivId> &papers, bool read);
    QFuture<Result<void>> setStarred(const QList<ArxivId> &papers, bool starred);
    QFuture<Result<void>> setDismissed(const QList<ArxivId> &papers, bool dismissed);
    QFuture<Result<void>> setToRead(const QList<ArxivId> &papers, bool toRead);
    QFuture<Result<void>> setRescued(const QList<ArxivId> &papers, bool rescued);
    // A tag's blanks are folded; one that differs from a known tag by case only becomes that one.
    // Kind::Usage: it is empty.
    QFuture<Result<void>> addTag(const QList<ArxivId> &papers, const QString &tag);
    QFuture<Result<void>> removeTag(const QList<ArxivId> &papers, const QString &tag);
    QFuture<Result<void>> setNote(const ArxivId &paper, const QString &text);
    // Which of the papers were put into Zotero from here.
    QFuture<Result<QSet<ArxivId>>> savedInZotero(const QList<ArxivId> &papers);
    QFuture<Result<void>> setSavedInZotero(const QList<ArxivId> &papers);
    // Takes back the last such change that is not taken back yet, or makes the last one taken back
    // again, unless a newer one came since.
    QFuture<Result<ReaderChange>> undo();
    QFuture<Result<ReaderChange>> redo();
    QFuture<Result<QList<TagCount>>> tags(); // by name

    // Searches that the reader keeps, in the order they were made. Saving under a known name
    // replaces its query; unknown names: Kind::NotFound; an empty name, or one taken: Kind::Usage.
    // Emit savedSearchesChanged.
    QFuture<Result<QList<SavedSearch>>> savedSearches();
    QFuture<Result<void>> saveSearch(const QString &name, const QString &query);
    QFuture<Result<void>> renameSearch(const QString &name, const QString &newName);
    QFuture<Result<void>> removeSearch(const QString &name);

    // Runs and their requests.
    QFuture<Result<qint64>> beginRun(const RunRecord &run);
    QFuture<Result<void>> updateRun(const RunRecord &run);
    QFuture<Result<QList<RunRecord>>> recentRuns(int limit); // newest first
    QFuture<Result<qint64>> recordSent(const RequestRecord &request);
    QFuture<Result<void>> recordReceived(const RequestRecord &request);
    // request 0: none; the scores are those of answered questions.
    QFuture<Result<void>> recordParsed(qint64 request, const ReadAnswer &answer);
    // One that the service may charge for all the same stays Sent: its reserve goes on counting.
    QFuture<Result<void>> recordFailed(qint64 request, const QString &detail, bool isPerhapsBilled);
    QFuture<Result<QList<RequestRecord>>> unreadAnswers(); // state Received
    // Raw answers to requests for abstracts that asked about any of the papers, newest first.
    QFuture<Result<QList<RequestRecord>>>
    keptAnswers(const QList<ArxivId> &papers, const QString &criteriaHash, const Scorer &scorer);
    // Raw answers that were read are dropped when they are older.
    QFuture<Result<void>> dropBodiesBefore(const QDateTime &moment);
    // Those of the questions (see llm/questionkey.h) that were answered before.
    QFuture<Result<QHash<QString, AnsweredQuestion>>>
    answeredQuestions(const QStringList &questions);
    QFuture<Result<QList<TitleVerdict>>> titleVerdicts(QDate day, const QString &criteriaHash,
                                                       const Scorer &scorer);
    // Papers that were dropped by their titles are read after all; how many of them were.
    QFuture<Result<int>> rescueFromTitles(const QList<ArxivId> &papers,
                                          const QString &criteriaHash);
    // How a model at a host wants its requests, as llm/wireform.h writes it; empty: not known.
    QFuture<Result<QByteArray>> wireForm(const QString &host, const QString &model);
    QFuture<Result<void>> saveWireForm(const QString &host, const QString &model,
                                       const QByteArray &form);
    QFuture<Result<QList<DaySpending>>> spending(QDate day);
    // USD of the calendar month (UTC) of a moment, reserves of unanswered requests included.
    QFuture<Result<double>> spentInMonth(const QDateTime &moment);
    // By day (UTC, both ends included), model and purpose, ascending. Read month by month.
    QFuture<Result<QList<Spending>>> spendingBetween(QDate from, QDate to);
    QFuture<Result<QDate>> firstSpendingDay(); // null: nothing was ever sent
    // Every request that asked about a paper, newest first. Kind::NotFound: not in the library.
    QFuture<Result<QList<PaperRequest>>> journalOf(const ArxivId &paper);
    // What the newest requests to a model at a host for a purpose took of what was expected.
    QFuture<Result<TokenExperience>> tokenExperience(const QString &host, const QString &model,
                                                     Purpose purpose);

    // Files. Everything is added beside what is there, in parts short enough for reads in between;
    // papers keep their newest text, scores and marks are never replaced. With the last part of a
    // call the mark is saved, its counts increased by this call's.
    QFuture<Result<std::optional<ImportMark>>> importMark(const ImportSource &source);
    QFuture<Result<void>> forgetImport(const ImportSource &source); // it is done
    QFuture<Result<ImportCounts>> importPapers(const QList<DatedPaper> &papers,
                                               const std::optional<MarkedSource> &marked);
    // The rows are merged; see paper/librarytables.h. Emits readerStateChanged,
    // savedSearchesChanged and testsChanged as if the reader had made the changes here.
    QFuture<Result<ImportCounts>> importLibrary(const QList<LibraryPaper> &papers,
                                                const std::optional<MarkedSource> &marked,
                                                const QList<LibraryRow> &rows = {});
    // Lists them under the day in the followed categories that they carry, else in one of theirs,
    // unless the day lists them already. Emits announcementSaved.
    QFuture<Result<ImportCounts>> importDay(const ImportedDay &imported);
    // Each tells whether it was new. A revision becomes current only where there is none.
    QFuture<Result<bool>> importRevision(const Revision &revision, bool isCurrent);
    // The same of a library that tells which revision (by its hash) it was made from and when it
    // was labelled: the later label stays.
    QFuture<Result<bool>> mergeRevision(const Revision &revision, const QString &parentHash,
                                        bool isCurrent);
    QFuture<Result<bool>> importFeedHealth(QDate day, const FeedHealth &health);
    // Ascending; 0: from the first.
    QFuture<Result<LibraryPage>> libraryPage(qint64 afterKey, int limit,
                                             LibraryShare share = LibraryShare::Whole);
    // Of one of libraryTables(); nothing: from the first.
    QFuture<Result<LibraryRows>> libraryRows(const QString &table, const QVariantList &after,
                                             int limit);
    // What this library calls itself where its notes stand beside those of others.
    QFuture<Result<void>> setMachineName(const QString &name);

    // What the database finds wrong in itself; empty when it is sound. Reads all of it.
    QFuture<Result<QStringList>> flaws();

Q_SIGNALS:
    void announcementSaved(QDate day);
    void scoresSaved(const QList<firstlight::ArxivId> &papers);
    void readerStateChanged(const QList<firstlight::ArxivId> &papers);
    void criteriaChanged();
    void savedSearchesChanged();
    void testsChanged();

private:
    struct AnnouncementSave;

    Store(std::unique_ptr<Database> database, Clock clock);
    void saveNextPart(Database &database, const std::shared_ptr<AnnouncementSave> &save);
    QFuture<Result<void>> changeReaderState(const ReaderChange &change, const QString &note = {});
    QFuture<Result<ReaderChange>> stepThroughChanges(ReaderChange (*step)(Session &,
                                                                          const QDateTime &));
    QFuture<Result<void>> changeTests(std::function<void(Session &)> change);
    QFuture<Result<void>> changeSearches(std::function<void(Session &)> change);
    QFuture<Result<Revision>> changeCriteria(std::function<Revision(Session &)> change);
    void announceScores(const QList<Score> &scores);
    // Calls emitSignal in this object's thread; from any thread.
    template <class Emit>
    void announce(Emit emitSignal)
    {
        QMetaObject::invokeMethod(this, std::move(emitSignal), Qt::QueuedConnection);
    }

    std::unique_ptr<Database> m_database;
    Clock m_clock;
    std::shared_ptr<std::atomic<int>> m_latestSearch = std::make_shared<std::atomic<int>>(0);
};

} // namespace firstlight
