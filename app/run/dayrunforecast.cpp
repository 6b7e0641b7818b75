// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run would ask the model, and for how much.
#include "llm/scoringplan.h"
#include "run/dayrunstate.h"
#include "run/jobpreparation.h"
#include "run/titlesplit.h"

#include <QtConcurrent>

namespace firstlight {

namespace {

// Of a day's papers, those within one of a cut-off: a guess on the dear side.
constexpr double shareNearACutOff = 0.2;

// Which papers will be near a cut-off is not known yet: any sample costs as much.
QList<Paper> sample(const QList<Paper> &papers)
{
    return papers.mid(0, qRound64(double(papers.size()) * shareNearACutOff));
}

} // namespace

// The jobs of the stages to come: what titles drop is not known before, so that all that is not
// dropped yet counts as read.
QFuture<Result<QList<ScoringJob>>> DayRun::stagesOf(const ScoringJob &plan)
{
    return chain(this, m_parts.store.titleVerdicts(m_going->day, plan.criteriaHash,
                                                   Scorer{plan.endpoint.model}))
        .then([this, plan](const QList<TitleVerdict> &earlier) {
            ScoringJob titles = plan;
            ScoringJob abstracts = plan;
            titles.purpose = Purpose::Titles;
            titles.papers.clear();
            if (wantsTitlePass()) {
                const TitleSplit split = splitByTitles(plan.papers, earlier, m_going->alwaysRead);
                titles.papers = split.unjudged;
                abstracts.papers.removeIf(
                    [&split](const Paper &paper) { return split.dropped.contains(paper.id); });
            }
            ScoringJob again = abstracts;
            again.purpose = Purpose::SecondOpinion;
            again.papers = m_going->nearCutoff + sample(abstracts.papers);
            QList<ScoringJob> stages{titles, abstracts};
            for (int opinion = 2; opinion < 2 + m_parts.settings.secondOpinions(); ++opinion) {
                again.opinion = opinion;
                stages.append(again);
            }
            return ready(Result<QList<ScoringJob>>(stages));
        })
        .future();
}

QFuture<Result<Forecast>> DayRun::forecastOf(const ScoringJob &plan)
{
    struct Known
    {
        QList<ScoringJob> jobs;
        qsizetype papers = 0;
    };
    auto known = std::make_shared<Known>();
    return chain(this, answeredBefore(this, m_parts.store, plan))
        .then([this, known, plan](const QSet<ArxivId> &answered) {
            ScoringJob rest = plan;
            known->papers = rest.papers.removeIf(
                [&answered](const Paper &paper) { return answered.contains(paper.id); });
            return stagesOf(rest);
        })
        .then([this, known](const QList<ScoringJob> &stages) {
            QFuture<Result<void>> all = done();
            for (const ScoringJob &stage : stages) {
                all =
                    chain(this, all)
                        .then([this, stage] { return withExperience(this, m_parts.store, stage); })
                        .then([known](const ScoringJob &job) {
                            known->jobs.append(job);
                            return done();
                        })
                        .future();
            }
            return all;
        })
        .then([known, now = m_parts.clock.now()] {
            return QtConcurrent::run([known, now]() -> Result<Forecast> {
                QList<PlannedStage> stages;
                for (const ScoringJob &job : known->jobs)
                    stages.append(planned(job, now));
                Forecast result = firstlight::forecast(stages);
                result.againPapers =
                    known->jobs.size() > 2 ? static_cast<int>(known->jobs.at(2).papers.size()) : 0;
                result.newPapers = static_cast<int>(known->jobs.at(1).papers.size());
                result.knownPapers = static_cast<int>(known->papers);
                return result;
            });
        })
        .future();
}

} // namespace firstlight
