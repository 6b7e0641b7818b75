// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/dayrun.h"

#include "base/async.h"
#include "base/log.h"
#include "llm/prices.h"
#include "ranker/ranker.h"
#include "run/reading.h"
#include "criteria/criteriamarkdown.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Papers of earlier days that tell the ranker which words are common.
constexpr int backgroundPapers = 2000;

bool isComplete(const QList<FeedHealth> &health, const QStringList &categories)
{
    return std::all_of(categories.begin(), categories.end(), [&health](const QString &category) {
        return std::any_of(health.begin(), health.end(), [&category](const FeedHealth &entry) {
            return entry.category == category
                   && (entry.state == FeedHealth::State::Fresh || entry.state == FeedHealth::State::Quiet);
        });
    });
}

bool needsScore(const Pick &pick)
{
    return !pick.score || pick.score->version != pick.paper.version
           || pick.score->state == Score::State::Failed;
}

template <class T = void>
QFuture<Result<T>> endedBy(Error::Kind kind, const QString &detail)
{
    return ready(Result<T>(tl::unexpect, Error{kind, detail}));
}

QFuture<Result<void>> done()
{
    return ready(Result<void>());
}

} // namespace

struct DayRun::Going
{
    explicit Going(const QString &lockFile)
        : lock(lockFile)
    {}

    QLockFile lock;
    RunRequest request;
    Revision revision;
    RunRecord record;
    QDate day; // null until it is known
    QList<Paper> scanned;
    RunReport report;
    std::unique_ptr<Pull> pull;
    bool isCancelled = false;

    QString scorer() const { return request.withModel ? Scorer{request.endpoint.model}.toString() : u"local"_s; }
};

DayRun::DayRun(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.modelScorer, &ModelScorer::progressed, this,
            [this](int scored, int papers, const std::optional<double> &usd) {
                const QString cost = usd ? u"$%1"_s.arg(*usd, 0, 'f', 4) : QString();
                Q_EMIT progressed(RunStep::Scoring, scored, papers, cost);
            });
}

DayRun::~DayRun() = default;

QFuture<Result<RunReport>> DayRun::start(const RunRequest &request)
{
    if (auto begun = begin(request); !begun)
        return ready(Result<RunReport>(tl::unexpect, begun.error()));
    return ending(chain(this, prepare())
                      .then([this] { return rankLocally(); })
                      .then([this] { return scoreWithModel(); })
                      .then([this] { return conclude(); })
                      .future());
}

QFuture<Result<ScoringForecast>> DayRun::forecast(const RunRequest &request)
{
    if (auto begun = begin(request); !begun)
        return ready(Result<ScoringForecast>(tl::unexpect, begun.error()));
    return ending(chain(this, prepare())
                      .then([this] { return planScoring(); })
                      .then([](const ScoringJob &job) {
                          return ready(Result<ScoringForecast>(firstlight::forecast(job)));
                      })
                      .future());
}

QFuture<Result<void>> DayRun::prepare()
{
    return chain(this, readCriteria())
        .then([this] { return findStored(); })
        .then([this] { return record(); })
        .then([this] { return pullIfMissing(); })
        .then([this] { return readPapers(); })
        .future();
}

Result<void> DayRun::begin(const RunRequest &request)
{
    if (m_going)
        return failure(Error::Kind::Busy, u"a run is going on in this window"_s);
    if (request.withModel && (request.endpoint.base.isEmpty() || request.endpoint.model.isEmpty()))
        return failure(Error::Kind::Usage, u"no model is configured: set llm.endpoint and llm.model"_s);
    QDir().mkpath(QFileInfo(m_parts.lockFile).path());
    auto going = std::make_unique<Going>(m_parts.lockFile);
    // The lock of a killed run is recognised by its process, not by its age.
    going->lock.setStaleLockTime(0);
    if (!going->lock.tryLock()) {
        qint64 process = 0;
        QString host;
        QString program;
        if (going->lock.error() != QLockFile::LockFailedError)
            return failure(Error::Kind::Storage, u"cannot write "_s + m_parts.lockFile);
        going->lock.getLockInfo(&process, &host, &program);
        return failure(Error::Kind::Busy, u"process %1 is getting papers for this profile"_s.arg(process));
    }
    going->request = request;
    m_going = std::move(going);
    return {};
}

QFuture<Result<void>> DayRun::readCriteria()
{
    return chain(this, m_parts.store.currentRevision())
        .then([this](const std::optional<Revision> &revision) {
            if (!revision)
                return endedBy(Error::Kind::NotFound, u"there are no criteria yet"_s);
            m_going->revision = *revision;
            return done();
        })
        .future();
}

// A day that is in the library as a whole is not fetched again when it is asked for by name, or when a run
// of it was killed today.
QFuture<Result<void>> DayRun::findStored()
{
    return chain(this, m_parts.store.recentRuns(1))
        .then([this](const QList<RunRecord> &runs) {
            const QString categories = m_parts.settings.categories().join(u',');
            const bool wasKilled
                = !runs.isEmpty() && runs.first().state == RunRecord::State::Running
                  && runs.first().categories == categories
                  && Clock(runs.first().startedAt).newYorkDate() == m_parts.clock.newYorkDate();
            const QDate killed = wasKilled ? runs.first().day : QDate();
            m_going->day = m_going->request.day.value_or(killed);
            return m_parts.store.feedHealth(m_going->day);
        })
        .then([this](const QList<FeedHealth> &health) {
            if (!isComplete(health, m_parts.settings.categories()))
                m_going->day = {};
            return done();
        })
        .future();
}

QFuture<Result<void>> DayRun::record()
{
    m_going->record = {.day = m_going->day,
                       .scorer = m_going->scorer(),
                       .criteriaHash = m_going->revision.hash,
                       .categories = m_parts.settings.categories().join(u','),
                       .startedAt = m_parts.clock.now()};
    return chain(this, m_parts.store.beginRun(m_going->record))
        .then([this](qint64 id) {
            m_going->record.id = id;
            return done();
        })
        .future();
}

QFuture<Result<void>> DayRun::pullIfMissing()
{
    if (isCancelled())
        return endedBy(Error::Kind::Cancelled, {});
    if (m_going->day.isValid())
        return done();
    const auto types = announceTypesOf(m_parts.settings);
    m_going->pull = std::make_unique<Pull>(m_parts.arxiv, m_parts.settings.feedUrl(),
                                           m_parts.settings.categories(),
                                           QSet<AnnounceType>(types.begin(), types.end()),
                                           m_parts.clock.now());
    connect(m_going->pull.get(), &Pull::progressed, this,
            [this](int step, int total, const QString &category) {
                Q_EMIT progressed(RunStep::Pulling, step, total, category);
            });
    return chain(this, m_going->pull->start())
        .then([this](const PullOutcome &pulled) { return savePulled(pulled); })
        .future();
}

QFuture<Result<void>> DayRun::savePulled(const PullOutcome &pulled)
{
    Announcement announcement = pulled.announcement;
    const QDate day = announcement.day;
    if (m_going->request.day && *m_going->request.day != day)
        return endedBy(Error::Kind::NotFound,
                      u"%1 is not in the library, and arXiv's feeds hold %2"_s.arg(
                          m_going->request.day->toString(Qt::ISODate), day.toString(Qt::ISODate)));
    if (announcement.papers.isEmpty()) {
        const bool isWeekend = day.dayOfWeek() > Qt::Friday;
        for (FeedHealth &entry : announcement.health) {
            if (entry.state == FeedHealth::State::Quiet && !isWeekend)
                entry.state = FeedHealth::State::Waiting;
        }
        if (!isWeekend && !pulled.partlyFailedBy) {
            return chain(this, m_parts.store.saveFeedHealth(day, announcement.health))
                .then([day] {
                    return endedBy(Error::Kind::NotFound,
                                  u"arXiv's feeds of %1 are empty"_s.arg(day.toString(Qt::ISODate)));
                })
                .future();
        }
    }
    m_going->day = day;
    m_going->record.day = day;
    m_going->report.stoppedBy = pulled.partlyFailedBy;
    Q_EMIT progressed(RunStep::Saving, 0, static_cast<int>(announcement.papers.size()), {});
    return chain(this, m_parts.store.saveAnnouncement(announcement))
        .then([this] { return m_parts.store.updateRun(m_going->record); })
        .future();
}

QFuture<Result<void>> DayRun::readPapers()
{
    if (isCancelled())
        return endedBy(Error::Kind::Cancelled, {});
    m_going->report.day = m_going->day;
    return chain(this, m_parts.store.papers(m_going->day, announceTypesOf(m_parts.settings)))
        .then([this](const QList<Paper> &papers) {
            m_going->scanned = papers;
            return done();
        })
        .future();
}

QFuture<Result<void>> DayRun::rankLocally()
{
    const auto total = static_cast<int>(m_going->scanned.size());
    Q_EMIT progressed(RunStep::Ranking, 0, total, {});
    return chain(this, m_parts.store.papersBefore(m_going->day, backgroundPapers))
        .then([this](const QList<Paper> &background) {
            return QtConcurrent::run([papers = m_going->scanned, background, revision = m_going->revision,
                                      now = m_parts.clock.now()]() -> Result<QList<Score>> {
                return estimate(RankingIndex(papers, background), criteriaFromMarkdown(revision.text),
                                revision.hash, now);
            });
        })
        .then([this, total](const QList<Score> &scores) {
            Q_EMIT progressed(RunStep::Ranking, total, total, {});
            if (!m_going->request.withModel)
                m_going->report.scored = total;
            return m_parts.store.saveScores(m_going->record.id, scores);
        })
        .future();
}

// Answers that a killed run received but did not read are worth money: they are read now.
QFuture<Result<void>> DayRun::readKeptAnswers()
{
    return chain(this, m_parts.store.unreadAnswers())
        .then([this](const QList<RequestRecord> &answers) {
            QFuture<Result<void>> all = done();
            for (const RequestRecord &answer : answers) {
                all = chain(this, all)
                          .then([this, answer] { return m_parts.store.papersByReference(answer.papers); })
                          .then([this, answer](const QList<Paper> &papers) {
                              const auto scores = scoresFromAnswer(answer, papers, m_parts.clock.now());
                              m_going->report.scored += static_cast<int>(scores.size());
                              return m_parts.store.recordParsed(answer.id, scores);
                          })
                          .future();
            }
            return all;
        })
        .future();
}

QFuture<Result<ScoringJob>> DayRun::planScoring()
{
    const RunRequest &request = m_going->request;
    ScoringJob job{.run = m_going->record.id,
                   .endpoint = request.endpoint,
                   .criteriaText = m_going->revision.text,
                   .criteriaHash = m_going->revision.hash,
                   .concurrency = m_parts.settings.llmConcurrency(),
                   .capUsd = request.capUsd};
    PickQuery query = readingQuery(m_parts.settings, m_going->revision);
    query.day = m_going->day;
    query.scorer = m_going->scorer();
    return chain(this, m_parts.store.picks(query))
        .then([this, job](const QList<Pick> &papers) {
            ScoringJob planned = job;
            for (const Pick &pick : papers) {
                if (needsScore(pick))
                    planned.papers.append(pick.paper);
            }
            m_going->report.reused
                = static_cast<int>(papers.size() - planned.papers.size()) - m_going->report.scored;
            return ready(Result<ScoringJob>(planned));
        })
        .then([this](const ScoringJob &planned) {
            return chain(this, m_parts.store.spentInMonth(m_parts.clock.now()))
                .then([this, planned](double spent) {
                    ScoringJob capped = planned;
                    capped.capUsd = cap(planned, spent);
                    return ready(Result<ScoringJob>(capped));
                })
                .future();
        })
        .future();
}

// The tightest of the request's cap, the run's and what is left of the month's. The standing caps bind only
// where the model's price is known; an explicit one always.
std::optional<double> DayRun::cap(const ScoringJob &job, double spentThisMonth) const
{
    std::optional<double> tightest = job.capUsd;
    const auto tighten = [&tightest](double amount) {
        tightest = std::min(tightest.value_or(amount), amount);
    };
    const Settings &settings = m_parts.settings;
    if (!priceOf(job.endpoint.model))
        return tightest;
    if (settings.maxUsdPerRun() > 0)
        tighten(settings.maxUsdPerRun());
    if (settings.maxUsdPerMonth() > 0)
        tighten(std::max(0.0, settings.maxUsdPerMonth() - spentThisMonth));
    return tightest;
}

QFuture<Result<void>> DayRun::scoreWithModel()
{
    if (!m_going->request.withModel || m_going->scanned.isEmpty())
        return done();
    if (isCancelled())
        return endedBy(Error::Kind::Cancelled, {});
    return chain(this, readKeptAnswers())
        .then([this] { return planScoring(); })
        .then([this](const ScoringJob &job) {
            Q_EMIT progressed(RunStep::Scoring, 0, static_cast<int>(job.papers.size()), {});
            return m_parts.modelScorer.score(job);
        })
        .then([this](const ScoringReport &scoring) {
            RunReport &report = m_going->report;
            report.scored += scoring.scored;
            report.requests = scoring.requests;
            report.usage = scoring.usage;
            report.usd = scoring.usd;
            report.usdIsEstimate = scoring.usdIsEstimate;
            if (scoring.stoppedBy)
                report.stoppedBy = scoring.stoppedBy;
            return done();
        })
        .future();
}

QFuture<Result<RunReport>> DayRun::conclude()
{
    PickQuery query = readingQuery(m_parts.settings, m_going->revision);
    query.day = m_going->day;
    query.scorer = m_going->scorer();
    return chain(this, m_parts.store.picks(query))
        .then([this](const QList<Pick> &papers) {
            RunReport &report = m_going->report;
            const Cutoffs cutoffs = cutoffsOf(m_parts.settings);
            report.picked = static_cast<int>(pickedFrom(papers, cutoffs).size());
            report.unscored = static_cast<int>(
                std::count_if(papers.begin(), papers.end(),
                              [](const Pick &pick) { return !pick.score || !pick.score->relevance; }));
            return m_parts.store.days(announceTypesOf(m_parts.settings));
        })
        .then([this](const QList<DaySummary> &days) {
            for (const DaySummary &summary : days) {
                if (summary.day == m_going->day) {
                    m_going->report.announced = summary.announced;
                    m_going->report.scanned = summary.scanned;
                }
            }
            return ready(Result<RunReport>(m_going->report));
        })
        .future();
}

template <class T>
QFuture<Result<T>> DayRun::ending(const QFuture<Result<T>> &future)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    deliver(future, this, [this, promise](const Result<T> &outcome) {
        end(outcome ? std::nullopt : std::optional(outcome.error()));
        promise->addResult(outcome);
        promise->finish();
        if constexpr (std::is_same_v<T, RunReport>) {
            if (outcome)
                Q_EMIT finished(*outcome);
        }
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
    return promise->future();
}

void DayRun::end(const std::optional<Error> &error)
{
    const auto going = std::move(m_going);
    if (going->record.id == 0)
        return;
    RunRecord record = going->record;
    const RunReport &report = going->report;
    const auto &stopped = error ? error : report.stoppedBy;
    record.state = error ? RunRecord::State::Failed : RunRecord::State::Finished;
    record.finishedAt = m_parts.clock.now();
    record.scored = report.scored;
    record.reused = report.reused;
    record.unscored = report.unscored;
    record.detail = stopped ? stopped->detail : QString();
    m_parts.store.updateRun(record);
}

void DayRun::cancel()
{
    if (!m_going)
        return;
    m_going->isCancelled = true;
    if (m_going->pull)
        m_going->pull->cancel();
    m_parts.modelScorer.cancel();
}

bool DayRun::isCancelled() const
{
    return m_going->isCancelled;
}

} // namespace firstlight
