// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a run that rank and score what is in the library.
#include "criteria/criteriamarkdown.h"
#include "paper/worddifference.h"
#include "run/dayrunstate.h"
#include "run/jobpreparation.h"
#include "run/rankingmaterial.h"
#include "run/reading.h"

#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

bool hasScore(const Pick &pick)
{
    return pick.score && pick.score->version == pick.paper.version &&
           pick.score->state != Score::State::Failed;
}

bool wasScoredInEarlierVersion(const Pick &pick)
{
    return pick.score && pick.score->version < pick.paper.version &&
           pick.score->state == Score::State::Scored;
}

// Those that are no longer what was judged.
QList<Paper> changedMuch(const QList<Paper> &papers, const QList<Paper> &judged)
{
    constexpr double smallChange = 0.1; // of the words
    QHash<ArxivId, QString> judgedAbstracts;
    for (const Paper &paper : judged)
        judgedAbstracts.insert(paper.id, paper.abstract);
    QList<Paper> changed;
    for (const Paper &paper : papers) {
        const auto before = judgedAbstracts.constFind(paper.id);
        if (before == judgedAbstracts.constEnd() ||
            changedShare(*before, paper.abstract) > smallChange)
            changed.append(paper);
    }
    return changed;
}

} // namespace

QFuture<Result<void>> DayRun::rankLocally()
{
    const auto total = static_cast<int>(m_going->scanned.size());
    Q_EMIT progressed(RunStep::Ranking, 0, total, {});
    return chain(this, rankingMaterial(this, m_parts.store, m_parts.settings, m_going->day,
                                       m_going->scanned))
        .then([this](const RankingMaterial &material) {
            return QtConcurrent::run([material, revision = m_going->revision,
                                      now = m_parts.clock.now()]() -> Result<QList<Score>> {
                return estimate(*material.index, criteriaFromMarkdown(revision.text),
                                material.parts(revision.hash, now));
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
                          .then([this, answer] {
                              return m_parts.store.papersByReference(answer.papers);
                          })
                          .then([this, answer](const QList<Paper> &papers) {
                              const ReadAnswer read = readKept(answer, papers, m_parts.clock.now());
                              countKept(answer, read);
                              return m_parts.store.recordParsed(answer.id, read);
                          })
                          .future();
            }
            return all;
        })
        .future();
}

// Another day's are saved, too, but are no news of this one.
void DayRun::countKept(const RequestRecord &answer, const ReadAnswer &read)
{
    if (read.purpose != Purpose::Abstracts || answer.criteriaHash != m_going->revision.hash)
        return;
    m_going->report.scored += static_cast<int>(
        std::count_if(read.scores.begin(), read.scores.end(), [this](const Score &score) {
            return std::any_of(m_going->scanned.begin(), m_going->scanned.end(),
                               [&score](const Paper &paper) { return paper.id == score.paper; });
        }));
}

// What the reader does not see is not paid for, nor what hardly changed since it was scored.
QFuture<Result<QList<Paper>>> DayRun::papersToScore(const QList<Pick> &papers)
{
    QList<Paper> wanted;
    QList<Paper> revised;
    QList<ArxivReference> judged;
    int scored = 0;
    for (const Pick &pick : papers) {
        const bool isAskedForAgain = !m_going->request.only.isEmpty() && pick.score &&
                                     pick.score->state == Score::State::Refused;
        if (hasScore(pick) && !isAskedForAgain) {
            ++scored;
        } else if (wasScoredInEarlierVersion(pick) && !m_going->request.rescoresRevisions) {
            revised.append(pick.paper);
            judged.append({pick.paper.id, pick.score->version});
        } else if (!pick.hiddenBelowHIndex) {
            wanted.append(pick.paper);
        }
    }
    m_going->report.reused = scored - m_going->report.scored;
    return chain(this, m_parts.store.papersByReference(judged))
        .then([revised](const QList<Paper> &earlier) {
            return QtConcurrent::run([revised, earlier]() -> Result<QList<Paper>> {
                return changedMuch(revised, earlier);
            });
        })
        .then([this, wanted, revised](const QList<Paper> &changed) {
            m_going->report.reused += static_cast<int>(revised.size() - changed.size());
            return ready(Result<QList<Paper>>(wanted + changed));
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
                   .price = m_parts.prices.priceOf(request.endpoint),
                   .capUsd = request.capUsd};
    return chain(this, m_parts.store.picks(dayQuery(m_going->scorer())))
        .then([this](const QList<Pick> &papers) { return chosenPapers(papers); })
        .then([this](const QList<Pick> &papers) {
            m_going->alwaysRead.clear();
            for (const Pick &pick : papers) {
                if (pick.isAuthorMatch() || pick.reader.starred || pick.reader.rescued)
                    m_going->alwaysRead.insert(pick.paper.id);
            }
            m_going->nearCutoff = papersForOpinion(papers, 2);
            return papersToScore(papers);
        })
        .then([this, job](const QList<Paper> &papers) {
            return chain(this, m_parts.store.spentInMonth(m_parts.clock.now()))
                .then([this, job, papers](double spent) {
                    ScoringJob capped = withStandingCap(job, m_parts.settings, spent);
                    capped.papers = papers;
                    return ready(Result<ScoringJob>(capped));
                })
                .future();
        })
        .future();
}

// Those that the prefilter lets through, or those that the reader named.
QFuture<Result<QList<Pick>>> DayRun::chosenPapers(const QList<Pick> &papers)
{
    const QList<ArxivId> &only = m_going->request.only;
    if (only.isEmpty())
        return prefilter(papers);
    Q_ASSERT(!m_going->isForecast);
    QList<Pick> named = papers;
    named.removeIf([&only](const Pick &pick) { return !only.contains(pick.paper.id); });
    return chain(this, m_parts.store.rescueFromTitles(only, m_going->revision.hash))
        .then([named](int) { return ready(Result<QList<Pick>>(named)); })
        .future();
}

QFuture<Result<void>> DayRun::scoreWithModel()
{
    if (!m_going->request.withModel || m_going->scanned.isEmpty())
        return done();
    if (isCancelled())
        return endedBy(Error::Kind::Cancelled, {});
    if (m_parts.prices.priceOf(m_going->request.endpoint))
        m_going->report.usd = 0;
    constexpr int daysOfRawAnswers = 30;
    const QDateTime oldest = m_parts.clock.now().addDays(-daysOfRawAnswers);
    return chain(this, m_parts.store.dropBodiesBefore(oldest))
        .then([this] { return readKeptAnswers(); })
        .then([this] { return rereadFailures(); })
        .then([this] { return planScoring(); })
        .then([this](const ScoringJob &plan) { return passTitles(plan); })
        .then([this](const ScoringJob &plan) {
            return chain(this, runStage(plan))
                .then([this, plan](const ScoringReport &) { return askAgain(plan, 2); })
                .future();
        })
        .future();
}

// What a decision left without a score is not unscored.
void DayRun::countStates(const QList<Pick> &papers)
{
    m_going->report.failed = 0;
    m_going->report.unscored = 0;
    const QList<ArxivId> &only = m_going->request.only;
    for (const Pick &pick : papers) {
        if (!only.isEmpty() && !only.contains(pick.paper.id))
            continue;
        const bool isSpared = pick.hiddenBelowHIndex || m_going->leftOut.contains(pick.paper.id) ||
                              m_going->dropped.contains(pick.paper.id);
        if (pick.score && !pick.score->relevance)
            ++m_going->report.failed;
        else if (!pick.score && !isSpared)
            ++m_going->report.unscored;
    }
}

QFuture<Result<RunReport>> DayRun::conclude()
{
    return chain(this, m_parts.store.picks(dayQuery(m_going->scorer())))
        .then([this](const QList<Pick> &papers) {
            RunReport &report = m_going->report;
            const Cutoffs cutoffs = cutoffsOf(m_parts.settings);
            report.picked = static_cast<int>(pickedFrom(papers, cutoffs).size());
            countStates(papers);
            report.hiddenByHIndex = hiddenByHIndex(papers, cutoffs);
            return m_parts.store.picks(dayQuery({}));
        })
        .then([this](const QList<Pick> &papers) {
            m_going->report.picksToRead =
                static_cast<int>(pickedFrom(papers, cutoffsOf(m_parts.settings)).size());
            return estimateMissedPicks();
        })
        .then([this] { return m_parts.store.days(scanScopeOf(m_parts.settings)); })
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

} // namespace firstlight
