// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a trial would send, and what its draft would cost afterwards.
#include "llm/scoringplan.h"
#include "run/dayrun.h"
#include "run/jobpreparation.h"
#include "run/reading.h"
#include "run/trialstate.h"

#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

namespace {

constexpr qsizetype daysOfExperience = 20;
constexpr int daysOfAWeek = 5;
constexpr int daysOfAMonth = 21;

double papersADay(const QList<DaySummary> &newestFirst)
{
    const QList<DaySummary> lately = newestFirst.mid(0, daysOfExperience);
    double papers = 0;
    for (const DaySummary &day : lately)
        papers += day.scanned;
    return lately.isEmpty() ? 0 : papers / double(lately.size());
}

} // namespace

QFuture<Result<TrialForecast>> Trial::forecast(const TrialRequest &request)
{
    if (auto begun = begin(request); !begun)
        return ready(Result<TrialForecast>(tl::unexpect, begun.error()));
    return ending(
        chain(this, prepare())
            .then([this] { return forecastUnder(m_going->request.draft, m_going->draftHash); })
            .then([this] { return forecastUnder(m_going->current.text, m_going->current.hash); })
            .then([this] { return outlook(); })
            .then([this](const Outlook &outlook) {
                Forecast sample = firstlight::forecast(m_going->stages);
                sample.newPapers = m_going->newPapers;
                sample.knownPapers = m_going->knownPapers;
                return ready(Result<TrialForecast>(TrialForecast{sample, outlook}));
            })
            .future());
}

QFuture<Result<void>> Trial::forecastUnder(const QString &criteriaText, const QString &criteriaHash)
{
    auto job = std::make_shared<ScoringJob>();
    return chain(this, planned(criteriaText, criteriaHash))
        .then([this, job](const ScoringJob &plan) {
            *job = plan;
            return answeredBefore(this, m_parts.store, plan);
        })
        .then([this, job](const QSet<ArxivId> &answered) {
            job->papers.removeIf(
                [&answered](const Paper &paper) { return answered.contains(paper.id); });
            m_going->newPapers += static_cast<int>(job->papers.size());
            m_going->knownPapers +=
                static_cast<int>(m_going->sample.papers.size() - job->papers.size());
            return QtConcurrent::run([job, now = m_parts.clock.now()]() -> Result<PlannedStage> {
                return firstlight::planned(*job, now);
            });
        })
        .then([this](const PlannedStage &stage) {
            m_going->stages.append(stage);
            return ready(Result<void>());
        })
        .future();
}

// The day as a run under the draft would read it; usual days cost as much a paper.
QFuture<Result<Outlook>> Trial::outlook()
{
    RunRequest request{.day = m_going->request.day, .withModel = true};
    request.endpoint = m_going->request.endpoint;
    request.criteria = Revision{.hash = m_going->draftHash, .text = m_going->request.draft};
    auto outlook = std::make_shared<Outlook>();
    return chain(this, m_parts.dayRun.forecastStored(request))
        .then([this, outlook](const Forecast &day) {
            outlook->day = day;
            return m_parts.store.days(scanScopeOf(m_parts.settings));
        })
        .then([this, outlook](const QList<DaySummary> &days) {
            outlook->papersADay = papersADay(days);
            const int unscored =
                std::max(1, m_going->sample.population() - m_going->scoredUnderDraft);
            if (const auto usd = outlook->day.usdExpected) {
                const double usualDay = *usd / unscored * outlook->papersADay;
                outlook->usdWeek = usualDay * daysOfAWeek;
                outlook->usdMonth = usualDay * daysOfAMonth;
            }
            return ready(Result<Outlook>(*outlook));
        })
        .future();
}

} // namespace firstlight
