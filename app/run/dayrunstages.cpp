// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run asks the model, stage by stage: titles, abstracts, second opinions.
#include "run/dayrunstate.h"
#include "run/jobpreparation.h"
#include "run/reading.h"
#include "run/titlesplit.h"

#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

namespace {

RunStep stepOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Titles:
        return RunStep::ReadingTitles;
    case Purpose::SecondOpinion:
        return RunStep::AskingAgain;
    case Purpose::Abstracts:
    case Purpose::Suggestions:
    case Purpose::Test:
        break;
    }
    return RunStep::Scoring;
}

QList<ArxivId> failedOf(const QList<Pick> &papers)
{
    QList<ArxivId> failed;
    for (const Pick &pick : papers) {
        if (pick.score && pick.score->state == Score::State::Failed)
            failed.append(pick.paper.id);
    }
    return failed;
}

// What today's parser reads in kept answers about papers that an earlier one gave up.
QList<Score> readAgain(const QList<RequestRecord> &answers, const QList<Paper> &papers,
                       const QList<ArxivId> &failed, const QDateTime &now)
{
    QList<Score> found;
    QSet<ArxivId> missing(failed.begin(), failed.end());
    for (const RequestRecord &answer : answers) {
        const QList<Score> scores = readKept(answer, papers, now).scores;
        for (const Score &score : scores) {
            if (missing.remove(score.paper))
                found.append(score);
        }
    }
    return found;
}

QList<ArxivReference> referencesIn(const QList<RequestRecord> &answers)
{
    QList<ArxivReference> references;
    for (const RequestRecord &answer : answers)
        references += answer.papers;
    return references;
}

// One point on either axis would move it across a cut-off, fewer opinions were heard, and those do
// not agree.
bool wantsOpinion(const Pick &pick, Cutoffs cutoffs, int opinion)
{
    if (!pick.score || pick.score->state != Score::State::Scored || pick.hiddenBelowHIndex ||
        pick.isAuthorMatch() || pick.score->version != pick.paper.version)
        return false;
    const Score &score = *pick.score;
    const int byRelevance = *score.relevance - cutoffs.relevance;
    const int margin =
        std::min(byRelevance, score.novelty ? *score.novelty - cutoffs.novelty : byRelevance);
    const Opinions heard = score.opinions.value_or(Opinions());
    const bool agree = heard.count > 1 && heard.leastRelevance == heard.mostRelevance &&
                       heard.leastNovelty == heard.mostNovelty;
    return heard.count < opinion && !agree && (margin == 0 || margin == -1);
}

} // namespace

PickQuery DayRun::dayQuery(const QString &scorer) const
{
    PickQuery query = readingQuery(m_parts.settings, m_going->revision);
    query.day = m_going->day;
    query.scorer = scorer;
    return query;
}

// A better parser needs no second request.
QFuture<Result<void>> DayRun::rereadFailures()
{
    struct Kept
    {
        QList<ArxivId> failed;
        QList<RequestRecord> answers;
    };
    auto kept = std::make_shared<Kept>();
    return chain(this, m_parts.store.picks(dayQuery(m_going->scorer())))
        .then([this, kept](const QList<Pick> &papers) {
            kept->failed = failedOf(papers);
            return kept->failed.isEmpty()
                       ? ready(Result<QList<RequestRecord>>(QList<RequestRecord>()))
                       : m_parts.store.keptAnswers(kept->failed, m_going->revision.hash,
                                                   Scorer::fromString(m_going->scorer()));
        })
        .then([this, kept](const QList<RequestRecord> &answers) {
            kept->answers = answers;
            return m_parts.store.papersByReference(referencesIn(answers));
        })
        .then([this, kept](const QList<Paper> &papers) {
            return QtConcurrent::run(
                [kept, papers, now = m_parts.clock.now()]() -> Result<QList<Score>> {
                    return readAgain(kept->answers, papers, kept->failed, now);
                });
        })
        .then([this](const QList<Score> &scores) {
            m_going->report.scored += static_cast<int>(scores.size());
            return scores.isEmpty() ? done() : m_parts.store.recordParsed(0, {.scores = scores});
        })
        .future();
}

bool DayRun::wantsTitlePass() const
{
    const RunRequest &request = m_going->request;
    return m_parts.settings.hasTitlePass() && !request.sendsAll && request.only.isEmpty();
}

// The plan without the papers whose titles are beside the criteria.
QFuture<Result<ScoringJob>> DayRun::passTitles(const ScoringJob &plan)
{
    if (!wantsTitlePass())
        return ready(Result<ScoringJob>(plan));
    return chain(this, m_parts.store.titleVerdicts(m_going->day, plan.criteriaHash,
                                                   Scorer{plan.endpoint.model}))
        .then([this, plan](const QList<TitleVerdict> &earlier) { return askTitles(plan, earlier); })
        .future();
}

QFuture<Result<ScoringJob>> DayRun::askTitles(const ScoringJob &plan,
                                              const QList<TitleVerdict> &earlier)
{
    const TitleSplit split = splitByTitles(plan.papers, earlier, m_going->alwaysRead);
    m_going->dropped = split.dropped;
    ScoringJob titles = plan;
    titles.purpose = Purpose::Titles;
    titles.papers = split.unjudged;
    return chain(this, runStage(titles))
        .then([this, plan](const ScoringReport &judged) {
            m_going->dropped += judged.dropped;
            m_going->report.dropped = static_cast<int>(m_going->dropped.size());
            ScoringJob rest = plan;
            rest.papers.removeIf(
                [this](const Paper &paper) { return m_going->dropped.contains(paper.id); });
            return ready(Result<ScoringJob>(rest));
        })
        .future();
}

// The most promising first. Whoever names papers asks about no others.
QList<Paper> DayRun::papersForOpinion(const QList<Pick> &papers, int opinion) const
{
    const Cutoffs cutoffs = cutoffsOf(m_parts.settings);
    const QList<ArxivId> &only = m_going->request.only;
    QList<Pick> near = papers;
    near.removeIf([&](const Pick &pick) {
        return !wantsOpinion(pick, cutoffs, opinion) ||
               (!only.isEmpty() && !only.contains(pick.paper.id));
    });
    std::sort(near.begin(), near.end(),
              [](const Pick &a, const Pick &b) { return comesBefore(a, b); });
    QList<Paper> wanted;
    for (const Pick &pick : near)
        wanted.append(pick.paper);
    return wanted;
}

// Scores wobble by one between identical requests, so the papers near a cut-off are asked about
// again, the most promising first, until the opinions are in, they agree, or the money is spent.
QFuture<Result<void>> DayRun::askAgain(const ScoringJob &plan, int opinion)
{
    if (opinion > 1 + m_parts.settings.secondOpinions() || m_going->modelHasStopped)
        return done();
    return chain(this, m_parts.store.picks(dayQuery(m_going->scorer())))
        .then([this, plan, opinion](const QList<Pick> &papers) {
            ScoringJob job = plan;
            job.purpose = Purpose::SecondOpinion;
            job.opinion = opinion;
            job.papers = papersForOpinion(papers, opinion);
            return runStage(job);
        })
        .then([this, plan, opinion](const ScoringReport &) { return askAgain(plan, opinion + 1); })
        .future();
}

QFuture<Result<ScoringReport>> DayRun::cancelledStage()
{
    m_going->modelHasStopped = true;
    m_going->report.stoppedBy = Error{Error::Kind::Cancelled, {}};
    return ready(Result<ScoringReport>(ScoringReport()));
}

// Nothing is asked after what stopped an earlier stage.
QFuture<Result<ScoringReport>> DayRun::runStage(const ScoringJob &job)
{
    if (isCancelled())
        return cancelledStage();
    if (job.papers.isEmpty() || m_going->modelHasStopped)
        return ready(Result<ScoringReport>(ScoringReport()));
    ScoringJob capped = job;
    if (capped.capUsd)
        capped.capUsd = std::max(0.0, *capped.capUsd - m_going->spent);
    m_going->stage = stepOf(job.purpose);
    Q_EMIT progressed(m_going->stage, 0, static_cast<int>(job.papers.size()), {});
    return chain(this, withExperience(this, m_parts.store, capped))
        .then([this](const ScoringJob &known) {
            if (isCancelled())
                return cancelledStage();
            return chain(this, m_parts.modelScorer.score(known))
                .then([this, known](const ScoringReport &scoring) {
                    addStage(known, scoring);
                    return ready(Result<ScoringReport>(scoring));
                })
                .future();
        })
        .future();
}

void DayRun::addStage(const ScoringJob &job, const ScoringReport &scoring)
{
    RunReport &report = m_going->report;
    report.stages.append({.purpose = job.purpose,
                          .papers = static_cast<int>(job.papers.size()),
                          .judged = scoring.scored,
                          .reused = scoring.reused,
                          .dropped = static_cast<int>(scoring.dropped.size()),
                          .failed = scoring.failed,
                          .requests = scoring.requests,
                          .usage = scoring.usage,
                          .usd = scoring.usd,
                          .usdIsEstimate = scoring.usdIsEstimate});
    if (job.purpose == Purpose::Abstracts) {
        report.scored += scoring.scored;
        report.reused += scoring.reused;
    }
    report.requests += scoring.requests;
    report.usage += scoring.usage;
    // One stage whose cost is unknown makes the sum unknown, not smaller.
    const bool isKnown = scoring.usd && (report.usd || report.stages.size() == 1);
    report.usd = isKnown ? std::optional(report.usd.value_or(0) + *scoring.usd) : std::nullopt;
    report.perhapsUsd += scoring.perhapsUsd;
    report.usdIsEstimate |= scoring.usdIsEstimate;
    m_going->spent += scoring.usd.value_or(0) + scoring.perhapsUsd;
    if (scoring.setAside && !report.stoppedBy)
        report.stoppedBy = scoring.setAside;
    if (scoring.stoppedBy) {
        report.stoppedBy = scoring.stoppedBy;
        m_going->modelHasStopped = true;
    }
}

} // namespace firstlight
