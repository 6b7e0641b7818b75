// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/trial.h"

#include "criteria/criteriamarkdown.h"
#include "run/jobpreparation.h"
#include "run/reading.h"
#include "run/runlock.h"
#include "run/trialstate.h"

namespace firstlight {

using namespace Qt::StringLiterals;

Trial::Trial(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.modelScorer, &ModelScorer::progressed, this,
            [this](int scored, int, const std::optional<double> &usd) {
                if (m_going)
                    Q_EMIT progressed(m_going->done + scored, m_going->total, usd);
            });
}

Trial::~Trial() = default;

QFuture<Result<TrialReport>> Trial::start(const TrialRequest &request)
{
    if (auto begun = begin(request); !begun)
        return ready(Result<TrialReport>(tl::unexpect, begun.error()));
    auto lock = takeRunLock(m_parts.lockFile);
    if (!lock) {
        m_going.reset();
        return ready(Result<TrialReport>(tl::unexpect, lock.error()));
    }
    m_going->lock = *std::move(lock);
    return ending(
        chain(this, prepare())
            .then([this] { return scoreUnder(m_going->request.draft, m_going->draftHash); })
            .then([this] { return scoreUnder(m_going->current.text, m_going->current.hash); })
            .then([this] { return conclude(); })
            .future());
}

void Trial::cancel()
{
    if (!m_going)
        return;
    m_going->isCancelled = true;
    m_parts.modelScorer.cancel();
}

Result<void> Trial::begin(const TrialRequest &request)
{
    if (m_going)
        return failure(Error::Kind::Busy, u"a trial is going on in this window"_s);
    if (request.endpoint.base.isEmpty() || request.endpoint.model.isEmpty())
        return failure(Error::Kind::Usage,
                       u"no model is configured: set llm.endpoint and llm.model"_s);
    if (request.draft.trimmed().isEmpty())
        return failure(Error::Kind::Usage, u"the draft holds no criteria"_s);
    m_going = std::make_unique<Going>();
    m_going->request = request;
    m_going->draftHash = criteriaHash(request.draft);
    if (m_parts.prices.priceOf(request.endpoint))
        m_going->counts.usd = 0;
    return {};
}

template <class T>
QFuture<Result<T>> Trial::ending(const QFuture<Result<T>> &future)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    deliver(future, this, [this, promise](const Result<T> &outcome) {
        m_going.reset();
        promise->addResult(outcome);
        promise->finish();
    });
    return promise->future();
}

template QFuture<Result<TrialForecast>> Trial::ending(const QFuture<Result<TrialForecast>> &future);

PickQuery Trial::queryOf(const QString &criteriaHash, const QString &scorer) const
{
    PickQuery query = readingQuery(m_parts.settings, m_going->current);
    query.criteriaHash = criteriaHash;
    query.scorer = scorer;
    return query;
}

QFuture<Result<void>> Trial::prepare()
{
    return chain(this, m_parts.store.currentRevision())
        .then([this](const std::optional<Revision> &revision) {
            if (!revision)
                return ready(Result<QList<Pick>>(
                    failure(Error::Kind::NotFound, u"there are no criteria yet"_s)));
            m_going->current = *revision;
            PickQuery query = queryOf(revision->hash, {});
            query.day = m_going->request.day;
            return m_parts.store.picks(query);
        })
        .then([this](const QList<Pick> &papers) { return drawSample(papers); })
        .then([this] { return m_parts.store.spentInMonth(m_parts.clock.now()); })
        .then([this](double spent) {
            m_going->spentThisMonth = spent;
            return ready(Result<void>());
        })
        .future();
}

// What trials of this draft said of a paper under the current criteria (after what they said under
// the draft) moves it to no other stratum: one that is repeated, or goes on, draws the same papers.
QFuture<Result<void>> Trial::drawSample(const QList<Pick> &papers)
{
    const QDate day = m_going->request.day;
    if (papers.isEmpty())
        return ready(Result<void>(
            failure(Error::Kind::NotFound, u"no papers of "_s + day.toString(Qt::ISODate))));
    const auto tried = std::make_shared<QHash<ArxivId, QDateTime>>();
    PickQuery underDraft = queryOf(m_going->draftHash, m_going->scorer().toString());
    underDraft.day = day;
    PickQuery estimates = queryOf(m_going->current.hash, Scorer().toString());
    estimates.day = day;
    return chain(this, m_parts.store.picks(underDraft))
        .then([this, tried, estimates](const QList<Pick> &picks) {
            for (const Pick &pick : picks) {
                if (pick.score)
                    tried->insert(pick.paper.id, pick.score->madeAt);
            }
            m_going->scoredUnderDraft = static_cast<int>(tried->size());
            return m_parts.store.picks(estimates);
        })
        .then([this, tried, papers](const QList<Pick> &estimated) {
            QHash<ArxivId, std::optional<Score>> earlier;
            for (const Pick &pick : estimated)
                earlier.insert(pick.paper.id, pick.score);
            QList<Pick> untried = papers;
            for (Pick &pick : untried) {
                const auto at = tried->constFind(pick.paper.id);
                if (at != tried->cend() && pick.score && pick.score->madeAt >= *at)
                    pick.score = earlier.value(pick.paper.id);
            }
            const QString seed =
                m_going->request.day.toString(Qt::ISODate) + m_going->draftHash + u"trial"_s;
            m_going->sample = trialSample(untried, cutoffsOf(m_parts.settings), seed);
            m_going->total = 2 * static_cast<int>(m_going->sample.papers.size());
            return ready(m_going->sample.papers.isEmpty()
                             ? Result<void>(failure(Error::Kind::NotFound, u"no papers"_s))
                             : Result<void>());
        })
        .future();
}

QFuture<Result<QHash<ArxivId, Score>>> Trial::modelScores(const QString &criteriaHash)
{
    return chain(this, m_parts.store.picksOf(m_going->papers(),
                                             queryOf(criteriaHash, m_going->scorer().toString())))
        .then([](const QList<Pick> &papers) {
            QHash<ArxivId, Score> scores;
            for (const Pick &pick : papers) {
                if (pick.score && pick.score->version == pick.paper.version)
                    scores.insert(pick.paper.id, *pick.score);
            }
            return ready(Result<QHash<ArxivId, Score>>(scores));
        })
        .future();
}

QFuture<Result<ScoringJob>> Trial::planned(const QString &criteriaText, const QString &criteriaHash)
{
    const TrialRequest &request = m_going->request;
    const ScoringJob job{.endpoint = request.endpoint,
                         .criteriaText = criteriaText,
                         .criteriaHash = criteriaHash,
                         .concurrency = m_parts.settings.llmConcurrency(),
                         .price = m_parts.prices.priceOf(request.endpoint),
                         .capUsd = request.capUsd};
    return chain(this, modelScores(criteriaHash))
        .then([this, job](const QHash<ArxivId, Score> &known) {
            ScoringJob capped = withStandingCap(job, m_parts.settings, m_going->spentThisMonth);
            if (capped.capUsd)
                capped.capUsd = std::max(0.0, *capped.capUsd - m_going->spent);
            for (const SampledPick &sampled : std::as_const(m_going->sample.papers)) {
                const auto score = known.constFind(sampled.pick.paper.id);
                if (score == known.cend() || score->state == Score::State::Failed)
                    capped.papers.append(sampled.pick.paper);
            }
            return withExperience(this, m_parts.store, capped);
        })
        .future();
}

// What was scored before is not asked about; after what stopped the first half, nothing is.
QFuture<Result<void>> Trial::scoreUnder(const QString &criteriaText, const QString &criteriaHash)
{
    if (m_going->isCancelled && !m_going->counts.stoppedBy)
        m_going->counts.stoppedBy = Error{Error::Kind::Cancelled, {}};
    if (m_going->counts.stoppedBy)
        return ready(Result<void>());
    return chain(this, planned(criteriaText, criteriaHash))
        .then([this](const ScoringJob &job) {
            const int known = static_cast<int>(m_going->sample.papers.size() - job.papers.size());
            m_going->counts.reused += known;
            m_going->done += known;
            if (job.papers.isEmpty() || m_going->isCancelled)
                return ready(Result<void>());
            return chain(this, m_parts.modelScorer.score(job))
                .then([this, asked = job.papers.size()](const ScoringReport &scoring) {
                    add(scoring);
                    m_going->done += static_cast<int>(asked);
                    return ready(Result<void>());
                })
                .future();
        })
        .future();
}

void Trial::add(const ScoringReport &scoring)
{
    TrialReport &counts = m_going->counts;
    counts.scored += scoring.scored;
    counts.reused += scoring.reused;
    counts.requests += scoring.requests;
    counts.usage += scoring.usage;
    counts.usd =
        counts.usd && scoring.usd ? std::optional(*counts.usd + *scoring.usd) : std::nullopt;
    counts.usdIsEstimate |= scoring.usdIsEstimate;
    counts.perhapsUsd += scoring.perhapsUsd;
    m_going->spent += scoring.usd.value_or(0) + scoring.perhapsUsd;
    counts.stoppedBy = scoring.stoppedBy ? scoring.stoppedBy : scoring.setAside;
}

QFuture<Result<TrialReport>> Trial::conclude()
{
    auto after = std::make_shared<QHash<ArxivId, Score>>();
    if (m_going->isCancelled && !m_going->counts.stoppedBy)
        m_going->counts.stoppedBy = Error{Error::Kind::Cancelled, {}};
    return chain(this, modelScores(m_going->draftHash))
        .then([this, after](const QHash<ArxivId, Score> &scores) {
            *after = scores;
            return modelScores(m_going->current.hash);
        })
        .then([this, after](const QHash<ArxivId, Score> &before) {
            const TrialReport judged =
                trialReport(m_going->sample, before, *after, cutoffsOf(m_parts.settings));
            TrialReport &report = m_going->counts;
            report.day = m_going->request.day;
            report.currentHash = m_going->current.hash;
            report.draftHash = m_going->draftHash;
            report.papers = judged.papers;
            report.population = judged.population;
            report.passingBefore = judged.passingBefore;
            report.passingAfter = judged.passingAfter;
            return outlook();
        })
        .then([this](const Outlook &outlook) {
            m_going->counts.outlook = outlook;
            return ready(Result<TrialReport>(m_going->counts));
        })
        .future();
}

} // namespace firstlight
