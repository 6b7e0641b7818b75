// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"
#include "run/reading.h"
#include "support/fakemorning.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 9, 30);
constexpr int papersOfDay = 60;
const QString criteria = u"1. Pruning\n   - Relevant: Sparsity, lottery tickets."_s;
const QString draft = u"1. Pruning\n   - Relevant: Sparsity, lottery tickets, distillation."_s;

} // namespace

class TestTrial final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void scoresASampleUnderBothCriteria();
    void nothingIsPaidTwice();
    void sameSampleThoughEstimatesGiveWay();
    void savingTheDraftKeepsItsScores();
    void knownScoresAreNotAskedFor();
    void forecastIsWhatIsSent();
    void capStopsItAndTheScoresStay();
    void cancelledTrialGoesOn();
    void leavesRunsAndDaysAsTheyAre();
    void mistakes();

private:
    TrialRequest request() const
    {
        return {.draft = draft, .day = day, .endpoint = m_morning->endpoint()};
    }
    Result<TrialReport> start(const TrialRequest &request)
    {
        return await(m_morning->services->trial().start(request));
    }
    Result<TrialReport> start() { return start(request()); }
    int scoresUnder(const QString &hash)
    {
        PickQuery query{.day = day, .criteriaHash = hash, .scorer = u"llm"_s};
        int scored = 0;
        const auto picks = m_morning->store().picks(query).result();
        for (const Pick &pick : *picks)
            scored += pick.score ? 1 : 0;
        return scored;
    }

    std::unique_ptr<FakeMorning> m_morning;
    QString m_hash;
};

void TestTrial::init()
{
    m_morning = std::make_unique<FakeMorning>();
    m_morning->open();
    QList<Paper> papers;
    for (const QString &id : FakeMorning::ids(papersOfDay))
        papers.append(paper(id));
    QVERIFY(m_morning->save(day, papers));
    m_hash = m_morning->store().saveRevision(criteria, {}).result()->hash;
}

void TestTrial::cleanup()
{
    m_morning.reset();
}

void TestTrial::scoresASampleUnderBothCriteria()
{
    QVERIFY(m_morning->store().setStarred({*ArxivId::fromString(u"2509.20005")}, true).result());
    const auto report = start();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->papers.size(), 24);
    QCOMPARE(report->population, papersOfDay);
    QCOMPARE(report->scored, 48);
    QCOMPARE(report->requests, 6);
    QCOMPARE(m_morning->world.modelRequests(), 6);
    QCOMPARE(report->draftHash, criteriaHash(draft));
    QCOMPARE(scoresUnder(m_hash), 24);
    QCOMPARE(scoresUnder(criteriaHash(draft)), 24);
    QCOMPARE(report->count(Movement::Unmoved), 24);
    QVERIFY(report->papers.first().stratum == TrialStratum::Starred);
    QVERIFY(report->passingAfter && report->passingBefore == report->passingAfter);
    QVERIFY(report->usd && *report->usd > 0);
    QVERIFY(report->outlook && report->outlook->day.usdExpected);
    QCOMPARE(report->outlook->papersADay, double(papersOfDay));
    QVERIFY(*report->outlook->usdMonth > *report->outlook->usdWeek * 4);
    QVERIFY(!report->stoppedBy);
}

void TestTrial::nothingIsPaidTwice()
{
    const auto first = start();
    QVERIFY(first);
    const auto again = start();
    QVERIFY(again);
    QCOMPARE(again->requests, 0);
    QCOMPARE(again->scored, 0);
    QCOMPARE(again->reused, 48);
    QCOMPARE(again->usd, std::optional(0.0));
    QCOMPARE(again->papers.size(), first->papers.size());
    for (qsizetype at = 0; at < first->papers.size(); ++at)
        QCOMPARE(again->papers.at(at).pick.paper.id, first->papers.at(at).pick.paper.id);
}

void TestTrial::sameSampleThoughEstimatesGiveWay()
{
    QList<Score> estimates;
    for (const QString &id : FakeMorning::ids(papersOfDay)) {
        Score score{.paper = *ArxivId::fromString(id), .criteriaHash = m_hash};
        score.state = Score::State::Estimated;
        score.relevance = estimates.size() % 2 == 0 ? 8 : 2; // at the cut-off, or far from it
        score.madeAt = testNow();
        estimates.append(score);
    }
    QVERIFY(m_morning->store().saveScores(0, estimates).result());
    const auto first = start();
    QVERIFY(first);
    const auto boundary = [](const TrialReport &report) {
        return std::count_if(
            report.papers.cbegin(), report.papers.cend(),
            [](const TriedPaper &tried) { return tried.stratum == TrialStratum::Boundary; });
    };
    QVERIFY(boundary(*first) > 0);
    const auto again = start();
    QVERIFY(again);
    QCOMPARE(again->requests, 0);
    QCOMPARE(again->reused, 48);
    QCOMPARE(boundary(*again), boundary(*first));
}

void TestTrial::savingTheDraftKeepsItsScores()
{
    QVERIFY(start());
    const int before = m_morning->world.modelRequests();
    QVERIFY(m_morning->store().saveRevision(draft, {}).result());
    RunRequest run{.day = day, .withModel = true};
    run.endpoint = m_morning->endpoint();
    run.isStored = true;
    const auto report = await(m_morning->services->dayRun().start(run));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->reused, 24);
    QCOMPARE(report->scored, papersOfDay - 24);
    QCOMPARE(m_morning->world.modelRequests() - before, report->requests);
    QCOMPARE(report->requests, 5); // 36 papers
}

void TestTrial::knownScoresAreNotAskedFor()
{
    RunRequest run{.day = day, .withModel = true};
    run.endpoint = m_morning->endpoint();
    run.isStored = true;
    QVERIFY(await(m_morning->services->dayRun().start(run)));
    const auto report = start();
    QVERIFY(report);
    QCOMPARE(report->requests, 3);
    QCOMPARE(report->reused, 24);
}

void TestTrial::forecastIsWhatIsSent()
{
    const auto forecast = await(m_morning->services->trial().forecast(request()));
    QVERIFY2(forecast, forecast ? "" : qPrintable(forecast.error().detail));
    QCOMPARE(m_morning->world.modelRequests(), 0);
    QCOMPARE(forecast->sample.newPapers, 48);
    QCOMPARE(forecast->outlook.day.newPapers, papersOfDay);
    const auto report = start();
    QCOMPARE(report->requests, forecast->sample.requests);
    QVERIFY(*report->usd <= *forecast->sample.usdWorst);
    const auto after = await(m_morning->services->trial().forecast(request()));
    QCOMPARE(after->sample.requests, 0);
    QCOMPARE(after->sample.newPapers, 0);
    QCOMPARE(after->sample.knownPapers, 48);
    QCOMPARE(after->outlook.day.newPapers, papersOfDay - 24);
}

void TestTrial::capStopsItAndTheScoresStay()
{
    TrialRequest capped = request();
    capped.capUsd = 0.06; // half of the requests: each costs 0.009, and 0.04 at worst
    const auto report = start(capped);
    QVERIFY(report && report->stoppedBy);
    QVERIFY(report->stoppedBy->kind == Error::Kind::Budget);
    QVERIFY(report->scored > 0 && report->scored < 48);
    QVERIFY(*report->usd + report->perhapsUsd <= *capped.capUsd);
    QVERIFY(report->count(Movement::Unknown) > 0);
    const int scored = report->scored;
    const auto rest = start();
    QVERIFY(rest && !rest->stoppedBy);
    QCOMPARE(rest->scored, 48 - scored);
    QCOMPARE(rest->reused, scored);
}

void TestTrial::cancelledTrialGoesOn()
{
    Trial &trial = m_morning->services->trial();
    const auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(&trial, &Trial::progressed, this, [&trial, once] {
        disconnect(*once);
        trial.cancel();
    });
    const auto report = start();
    QVERIFY(report && report->stoppedBy);
    QVERIFY(report->stoppedBy->kind == Error::Kind::Cancelled);
    QVERIFY(report->scored >= 8 && report->scored < 48);
    QCOMPARE(scoresUnder(criteriaHash(draft)) + scoresUnder(m_hash), report->scored);
    const auto rest = start();
    QVERIFY(rest && !rest->stoppedBy);
    QCOMPARE(rest->scored + report->scored, 48);
}

void TestTrial::leavesRunsAndDaysAsTheyAre()
{
    QVERIFY(start());
    QVERIFY(m_morning->store().recentRuns(5).result()->isEmpty());
    QCOMPARE(*m_morning->store().judgedDays({}).result(), 0);
    QCOMPARE(m_morning->store().revisions().result()->size(), 1);
    QVERIFY(*m_morning->store().spentInMonth(testNow()).result() > 0);
}

void TestTrial::mistakes()
{
    TrialRequest wrong = request();
    wrong.draft = u" \n"_s;
    QVERIFY(start(wrong).error().kind == Error::Kind::Usage);
    wrong = request();
    wrong.endpoint = {};
    QVERIFY(start(wrong).error().kind == Error::Kind::Usage);
    wrong = request();
    wrong.day = day.addDays(1);
    QVERIFY(start(wrong).error().kind == Error::Kind::NotFound);
    const auto running = m_morning->services->trial().start(request());
    QVERIFY(start().error().kind == Error::Kind::Busy);
    RunRequest run{.day = day, .withModel = true};
    run.endpoint = m_morning->endpoint();
    QVERIFY(await(m_morning->services->dayRun().start(run)).error().kind == Error::Kind::Busy);
    QVERIFY(await(running));
}

QTEST_GUILESS_MAIN(TestTrial)
#include "tst_trial.moc"
