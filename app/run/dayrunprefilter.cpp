// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The step of a run that spares the model what the local ranker puts low.
#include "ranker/prefilter.h"
#include "run/dayrunstate.h"
#include "run/reading.h"

#include <QtConcurrent>

namespace firstlight {

namespace {

constexpr int daysOfExperience = 30;

// Those that the reader sees, with their local estimates.
QList<PrefilterCandidate> candidates(const QList<Pick> &papers, const QList<Pick> &ranked)
{
    QHash<ArxivId, std::optional<double>> strengths;
    for (const Pick &pick : ranked)
        strengths.insert(pick.paper.id, pick.score ? pick.score->strength : std::nullopt);
    QList<PrefilterCandidate> found;
    for (const Pick &pick : papers) {
        if (pick.hiddenBelowHIndex)
            continue;
        found.append(
            {.paper = pick.paper.id,
             .strength = strengths.value(pick.paper.id),
             .isAlwaysSent = pick.isAuthorMatch() || pick.reader.starred || pick.reader.rescued,
             .isJudged = pick.score && pick.score->state != Score::State::Failed});
    }
    return found;
}

} // namespace

QFuture<Result<PrefilteredDay>> DayRun::decide(const QList<PrefilterCandidate> &papers)
{
    struct Known
    {
        PrefilteredDay earlier;
        int judgedDays = 0;
    };
    auto known = std::make_shared<Known>();
    const QDate day = m_going->day;
    const QString hash = m_going->revision.hash;
    const PrefilterRule rule =
        m_going->request.sendsAll ? PrefilterRule{} : prefilterRuleOf(m_parts.settings);
    return chain(this, m_parts.store.prefiltered(day, hash))
        .then([this, known, day](const PrefilteredDay &earlier) {
            known->earlier = earlier;
            return m_parts.store.judgedDays(day);
        })
        .then([this, known, day, hash](int judgedDays) {
            known->judgedDays = judgedDays;
            return m_parts.store.judgedPlaces(day.addDays(-daysOfExperience), day.addDays(-1), hash,
                                              cutoffsOf(m_parts.settings));
        })
        .then([known, papers, rule, day, hash](const QList<JudgedPlace> &judged) {
            return QtConcurrent::run([=]() -> Result<PrefilteredDay> {
                const QString seed = day.toString(Qt::ISODate) + hash;
                const auto fresh =
                    prefiltered(papers, rule, known->judgedDays, PickCurve(judged), seed);
                return PrefilteredDay{day, hash, rule.toString(),
                                      continuedFrom(known->earlier, fresh, rule, papers)};
            });
        })
        .future();
}

// The papers without those left out. What is decided is kept before anything is sent, so that the
// run that follows a killed one decides the same.
QFuture<Result<QList<Pick>>> DayRun::prefilter(const QList<Pick> &papers)
{
    return chain(this, m_parts.store.picks(dayQuery(Scorer{}.toString())))
        .then([this, papers](const QList<Pick> &ranked) {
            return decide(candidates(papers, ranked));
        })
        .then([this](const PrefilteredDay &decided) {
            RunReport &report = m_going->report;
            for (const Prefiltered &paper : decided.papers) {
                const bool isLeftOut = paper.choice == PrefilterChoice::LeftOut;
                const bool isAudited = paper.choice == PrefilterChoice::Audited;
                ++(isLeftOut ? report.leftOut : isAudited ? report.audited : report.sent);
                if (isLeftOut)
                    m_going->leftOut.insert(paper.paper);
            }
            return m_going->isForecast ? done() : m_parts.store.savePrefiltered(decided);
        })
        .then([this, papers] {
            QList<Pick> rest = papers;
            rest.removeIf(
                [this](const Pick &pick) { return m_going->leftOut.contains(pick.paper.id); });
            return ready(Result<QList<Pick>>(rest));
        })
        .future();
}

QFuture<Result<void>> DayRun::estimateMissedPicks()
{
    const QDate day = m_going->day;
    if (m_going->leftOut.isEmpty())
        return done();
    return chain(this,
                 m_parts.store.judgedPlaces(day.addDays(-daysOfExperience), day,
                                            m_going->revision.hash, cutoffsOf(m_parts.settings)))
        .then([this, day](const QList<JudgedPlace> &judged) {
            RunReport &report = m_going->report;
            report.missedPicks = estimatedMissedPicks(judged, day, report.leftOut);
            return done();
        })
        .future();
}

} // namespace firstlight
