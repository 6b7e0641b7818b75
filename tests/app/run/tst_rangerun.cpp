// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakemorning.h"

#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2025, 9, 24);
const QDate last(2025, 9, 30);
constexpr int papersOfDay = 16;
constexpr int days = 4;

} // namespace

class TestRangeRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsTheStoredDaysOfTheRange();
    void forecastIsWhatIsSent();
    void cancelledRangeGoesOn();
    void oneBudgetForAllDays();
    void ranksLocallyForNothing();
    void mistakes();

private:
    RangeRequest request() const
    {
        RangeRequest request{.from = first, .to = last};
        request.each.withModel = true;
        request.each.endpoint = m_morning->endpoint();
        return request;
    }
    Result<RangeReport> start(const RangeRequest &request)
    {
        return await(m_morning->services->rangeRun().start(request));
    }

    std::unique_ptr<FakeMorning> m_morning;
};

void TestRangeRun::init()
{
    m_morning = std::make_unique<FakeMorning>();
    m_morning->open();
    const QStringList ids = FakeMorning::ids(papersOfDay * (days + 1));
    for (int at = 0; at <= days; ++at) {
        QList<Paper> papers;
        for (const QString &id : ids.mid(at * papersOfDay, papersOfDay))
            papers.append(paper(id));
        QVERIFY(m_morning->save(last.addDays(-2 * at), papers)); // the last of them is outside
    }
    QVERIFY(m_morning->store().saveRevision(u"1. Pruning"_s, {}).result());
}

void TestRangeRun::cleanup()
{
    m_morning.reset();
}

void TestRangeRun::runsTheStoredDaysOfTheRange()
{
    QSignalSpy finished(&m_morning->services->rangeRun(), &RangeRun::dayFinished);
    const auto report = start(request());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->days.size(), days);
    QCOMPARE(finished.size(), days);
    QCOMPARE(report->days.first().day, last);
    QCOMPARE(report->days.last().day, first);
    QCOMPARE(report->scored, days * papersOfDay);
    QCOMPARE(report->left, 0);
    QVERIFY(!report->stoppedBy);
    QVERIFY(report->usd && *report->usd > 0);
    QCOMPARE(m_morning->world.feedRequests(), 0);
    const auto again = start(request());
    QCOMPARE(again->requests, 0);
    QCOMPARE(again->reused, days * papersOfDay);
}

void TestRangeRun::forecastIsWhatIsSent()
{
    const auto forecast = await(m_morning->services->rangeRun().forecast(request()));
    QVERIFY2(forecast, forecast ? "" : qPrintable(forecast.error().detail));
    QCOMPARE(m_morning->world.modelRequests(), 0);
    QCOMPARE(forecast->newPapers, days * papersOfDay);
    const auto report = start(request());
    QCOMPARE(report->requests, forecast->requests);
    QVERIFY(*report->usd <= *forecast->usdWorst);
    QVERIFY(*forecast->usdLow <= *forecast->usdExpected);
}

void TestRangeRun::cancelledRangeGoesOn()
{
    RangeRun &range = m_morning->services->rangeRun();
    const auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(&range, &RangeRun::progressed, this, [&range, once](int done, int) {
        if (done != 2)
            return;
        disconnect(*once);
        range.cancel();
    });
    const auto report = start(request());
    QVERIFY(report && report->stoppedBy);
    QVERIFY(report->stoppedBy->kind == Error::Kind::Cancelled);
    QCOMPARE(report->days.size(), 2);
    QCOMPARE(report->left, days - 2);
    const auto rest = start(request());
    QVERIFY(rest && !rest->stoppedBy);
    QCOMPARE(rest->reused, 2 * papersOfDay);
    QCOMPARE(rest->scored, (days - 2) * papersOfDay);
}

void TestRangeRun::oneBudgetForAllDays()
{
    RangeRequest capped = request();
    capped.each.capUsd = 0.06; // each request costs 0.009, and 0.04 at worst
    const auto report = start(capped);
    QVERIFY(report && report->stoppedBy);
    QVERIFY(report->stoppedBy->kind == Error::Kind::Budget);
    QVERIFY(report->scored > 0);
    QVERIFY(*report->usd + report->perhapsUsd <= *capped.each.capUsd);
}

void TestRangeRun::ranksLocallyForNothing()
{
    RangeRequest local{.from = first, .to = last};
    const auto report = start(local);
    QVERIFY(report && !report->stoppedBy);
    QCOMPARE(report->days.size(), days);
    QCOMPARE(report->requests, 0);
    QCOMPARE(m_morning->world.modelRequests(), 0);
}

void TestRangeRun::mistakes()
{
    RangeRequest wrong = request();
    std::swap(wrong.from, wrong.to);
    QVERIFY(start(wrong).error().kind == Error::Kind::Usage);
    wrong = request();
    wrong.from = last.addDays(10);
    wrong.to = last.addDays(20);
    QVERIFY(start(wrong).error().kind == Error::Kind::NotFound);
    wrong = request();
    wrong.each.endpoint = {};
    QVERIFY(start(wrong).error().kind == Error::Kind::Usage);
    const auto running = m_morning->services->rangeRun().start(request());
    QVERIFY(start(request()).error().kind == Error::Kind::Busy);
    QVERIFY(await(running));
}

QTEST_GUILESS_MAIN(TestRangeRun)
#include "tst_rangerun.moc"
