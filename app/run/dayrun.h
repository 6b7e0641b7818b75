// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/announcementcalendar.h"
#include "arxiv/arxivclient.h"
#include "llm/modelscorer.h"
#include "llm/pricebook.h"
#include "ranker/prefilter.h"
#include "run/authorlookup.h"
#include "run/pull.h"
#include "settings/settings.h"
#include "store/store.h"

#include <QObject>

#include <memory>

namespace firstlight {

struct RunRequest
{
    std::optional<QDate> day; // empty: the current announcement
    bool withModel = false;
    Endpoint endpoint;              // with the key; for withModel
    std::optional<double> capUsd;   // beside the settings' caps
    bool rescoresRevisions = false; // papers that changed a little since they were scored, too
    bool sendsAll = false;          // whatever the settings of prefilter and title pass say
    // Not empty: the model is asked about these papers of the day alone, whatever was decided on
    // them before.
    QList<ArxivId> only;
    // In place of the current ones; they need not be saved: scores are kept under their hash.
    std::optional<Revision> criteria;
    bool isStored = false; // the day is taken as it is in the library; nothing is fetched
};

// What one stage of a run asked the model.
struct StageReport
{
    Purpose purpose = Purpose::Abstracts;
    int papers = 0;  // that it was to judge
    int judged = 0;  // by this run
    int reused = 0;  // by an earlier answer to the same question
    int dropped = 0; // of Titles: left unread, by this run's answers
    int failed = 0;
    int requests = 0;
    Usage usage;
    std::optional<double> usd; // empty: the model's price is unknown
    bool usdIsEstimate = false;
};

struct RunReport
{
    QDate day;
    int announced = 0;
    int scanned = 0;
    int picked = 0;         // by the scorer of this run
    int picksToRead = 0;    // as they are shown: by a model's score where there is one
    int scored = 0;         // by this run
    int reused = 0;         // had a score already
    int failed = 0;         // asked three times in vain, or declined by the model; also earlier
    int unscored = 0;       // without those left out, dropped by title or hidden by h-index
    int dropped = 0;        // by their titles, now or earlier, and not rescued
    int hiddenByHIndex = 0; // that would be picks
    // By the prefilter: chosen for the model, without those audited; drawn from the rest to be
    // checked; never sent. All 0 without a model.
    int sent = 0;
    int audited = 0;
    int leftOut = 0;
    std::optional<MissedPicks> missedPicks; // among those left out; empty: none, or none audited
    int requests = 0;                       // to the model
    Usage usage;
    std::optional<double> usd;
    bool usdIsEstimate = false;
    double perhapsUsd = 0;          // at worst, of requests without an answer
    QList<StageReport> stages;      // in the order in which they were run; none without a model
    std::optional<Error> stoppedBy; // set: done in part
    // Set: names alone decided who is followed; the next run asks again.
    std::optional<Error> lookupStoppedBy;
};

enum class RunStep { Pulling, Saving, Ranking, LookingUp, ReadingTitles, Scoring, AskingAgain };

// One day's run from top to bottom: pull the announcement, save it, rank locally, look up its
// authors where that is wanted, score with the model; each step is saved before the next. A run
// killed anywhere is continued by the next: what is stored is not fetched, and what is scored is
// not sent, again.
class DayRun final : public QObject
{
    Q_OBJECT

public:
    // All references must outlive the run.
    struct Parts
    {
        Store &store;
        Settings &settings;
        ArxivClient &arxiv;
        ModelScorer &modelScorer;
        AuthorLookup &authorLookup;
        const AnnouncementCalendar &calendar;
        const PriceBook &prices;
        QString lockFile; // keeps a second run of the same profile out (Kind::Busy)
        Clock clock;
    };
    explicit DayRun(Parts parts, QObject *parent = nullptr);
    ~DayRun() override;

    // One at a time (Kind::Busy). Other errors: NotFound (no criteria; the asked day is neither
    // stored nor announced now; the feeds are empty or hold an earlier announcement), those of
    // arxiv/, Storage.
    QFuture<Result<RunReport>> start(const RunRequest &request);
    // What start would send to the model. Pulls, saves and ranks the announcement.
    QFuture<Result<Forecast>> forecast(const RunRequest &request);
    // The same for a day that is in the library, without asking anybody or writing anything.
    QFuture<Result<Forecast>> forecastStored(const RunRequest &request);
    void cancel(); // the report or error says Cancelled
    bool isRunning() const { return m_going != nullptr; }

Q_SIGNALS:
    // done of total in this step; total 0: not known. note is untranslated and may be empty.
    void progressed(firstlight::RunStep step, int done, int total, const QString &note);
    void finished(const firstlight::RunReport &report);
    void failed(const firstlight::Error &error);

private:
    struct Going;

    Result<void> begin(const RunRequest &request);
    QFuture<Result<void>> prepare();
    QFuture<Result<void>> readCriteria();
    QFuture<Result<void>> findStored();
    QFuture<Result<void>> record();
    QFuture<Result<void>> pullIfMissing();
    QFuture<Result<void>> judgePulled(const PullOutcome &pulled);
    QFuture<Result<void>> savePulled(const Announcement &judged);
    void completeHealth(Announcement &announcement) const;
    QFuture<Result<void>> goOnWithStored(const Announcement &announcement);
    QFuture<Result<void>> endWithoutPapers(const Announcement &announcement);
    QFuture<Result<void>> readPapers();
    QFuture<Result<void>> rankLocally();
    QFuture<Result<void>> lookUpAuthors();
    QFuture<Result<void>> readKeptAnswers();
    QFuture<Result<QList<Pick>>> prefilter(const QList<Pick> &papers);
    QFuture<Result<PrefilteredDay>> decide(const QList<PrefilterCandidate> &papers);
    QFuture<Result<void>> estimateMissedPicks();
    QFuture<Result<QList<Paper>>> papersToScore(const QList<Pick> &papers);
    QFuture<Result<ScoringJob>> planScoring();
    QFuture<Result<void>> scoreWithModel();
    PickQuery dayQuery(const QString &scorer) const;
    QFuture<Result<QList<Pick>>> chosenPapers(const QList<Pick> &papers);
    QFuture<Result<void>> rereadFailures();
    QFuture<Result<ScoringJob>> passTitles(const ScoringJob &plan);
    QFuture<Result<ScoringJob>> askTitles(const ScoringJob &plan,
                                          const QList<TitleVerdict> &earlier);
    QFuture<Result<void>> askAgain(const ScoringJob &plan, int opinion);
    QFuture<Result<QList<ScoringJob>>> stagesOf(const ScoringJob &plan);
    QFuture<Result<Forecast>> forecastOf(const ScoringJob &plan);
    bool wantsTitlePass() const;
    QFuture<Result<ScoringReport>> runStage(const ScoringJob &job);
    QFuture<Result<ScoringReport>> cancelledStage();
    void addStage(const ScoringJob &job, const ScoringReport &scoring);
    void countStates(const QList<Pick> &papers);
    QFuture<Result<RunReport>> conclude();
    template <class T>
    QFuture<Result<T>> ending(const QFuture<Result<T>> &future);
    void end(const std::optional<Error> &error);
    void countKept(const RequestRecord &answer, const ReadAnswer &read);
    QList<Paper> papersForOpinion(const QList<Pick> &papers, int opinion) const;
    bool isCancelled() const;

    Parts m_parts;
    std::unique_ptr<Going> m_going; // what the run knows so far
};

} // namespace firstlight
