// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "cli/await.h"
#include "services.h"
#include "support/builders.h"
#include "support/fakeworld.h"
#include "support/tempstore.h"

#include <QLockFile>
#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);

QStringList ids(int count)
{
    QStringList result;
    for (int number = 0; number < count; ++number)
        result.append(u"2509.%1"_s.arg(20000 + number));
    return result;
}

} // namespace

class TestDayRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void needsCriteria();
    void ranksLocallyWithoutAModel();
    void scoresEveryPaperOnce();
    void nothingIsPaidTwice();
    void continuesAKilledRunWithoutAskingAgain();
    void readsAnswersThatAKilledRunKept();
    void oneFailedFeedDoesNotCostTheOther();
    void emptyFeedIsNeverADayWithoutPapers();
    void weekendIsQuiet();
    void keepsToADayThatFeedsHold();
    void refusedKeyLeavesTheLocalRanking();
    void stopsAtTheCap();
    void forecastSendsNothing();
    void secondRunLeaves();
    void cancelKeepsWhatIsThere();
    void smallRevisionsCostNothing();

private:
    Result<RunReport> run(const RunRequest &request)
    {
        return await(m_services->dayRun().start(request));
    }
    RunRequest withModel() const
    {
        RunRequest request;
        request.withModel = true;
        request.endpoint = {.base = m_world->url(u"/v1"_s), .model = u"gpt-5"_s, .key = u"k"_s};
        return request;
    }
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<Services> m_services;
};

void TestDayRun::open()
{
    m_services.reset();
    m_services = *Services::open(Profile::in(m_folder->path()), Clock(testNow()));
}

void TestDayRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<FakeWorld>();
    m_world->listed = {{"cs.LG", ids(20)}, {"cs.AI", ids(24).mid(16)}};
    Settings settings(Profile::in(m_folder->path()).settingsFile);
    QVERIFY(settings.setText(u"arxiv.feed-url"_s, m_world->url().toString()));
    QVERIFY(settings.setText(u"arxiv.pace-seconds"_s, u"0"_s));
    QVERIFY(settings.setText(u"people.url"_s, m_world->url().toString()));
    open();
    QVERIFY(m_services->store()
                .saveRevision(u"1. Pruning\n   - Relevant: Sparsity, pruning."_s, {})
                .result());
}

void TestDayRun::cleanup()
{
    m_services.reset();
    m_world.reset();
    m_folder.reset();
}

void TestDayRun::needsCriteria()
{
    QTemporaryDir empty;
    auto services = *Services::open(Profile::in(empty.path()), Clock(testNow()));
    const auto report = await(services->dayRun().start({}));
    QVERIFY(!report);
    QVERIFY(report.error().kind == Error::Kind::NotFound);
    QCOMPARE(m_world->feedRequests(), 0);
}

void TestDayRun::ranksLocallyWithoutAModel()
{
    QSignalSpy finished(&m_services->dayRun(), &DayRun::finished);
    const auto report = run({});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->day, day);
    QCOMPARE(report->announced, 24);
    QCOMPARE(report->scanned, 24);
    QCOMPARE(report->scored, 24);
    QCOMPARE(report->unscored, 0);
    QCOMPARE(m_world->feedRequests(), 2);
    QCOMPARE(m_world->modelRequests(), 0);
    QCOMPARE(m_world->server().mostAtOnce(), 1);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_services->dayRun().isRunning());
}

void TestDayRun::scoresEveryPaperOnce()
{
    const auto report = run(withModel());
    QVERIFY(report);
    QCOMPARE(report->scored, 24);
    QCOMPARE(report->picked, 6); // numbers that end in 1 or 2
    QCOMPARE(report->requests, 3);
    QVERIFY(report->usd && *report->usd > 0);
    QStringList sent = m_world->idsSent();
    sent.sort();
    QCOMPARE(sent, ids(24));
}

void TestDayRun::nothingIsPaidTwice()
{
    QVERIFY(run(withModel()));
    const auto again = run(withModel());
    QVERIFY(again);
    QCOMPARE(again->requests, 0);
    QCOMPARE(again->reused, 24);
    QCOMPARE(again->scored, 0);
    QCOMPARE(again->usd.value_or(0), 0.0);
    QCOMPARE(m_world->modelRequests(), 3);
    const auto local = run({}); // what the model said is shown all the same
    QVERIFY(local);
    QCOMPARE(local->picksToRead, 6);
}

void TestDayRun::continuesAKilledRunWithoutAskingAgain()
{
    QVERIFY(run({}));
    // As a run that was killed after its announcement was saved leaves it.
    QVERIFY(m_services->store()
                .beginRun({.day = day,
                           .scorer = u"local"_s,
                           .categories = u"cs.LG,cs.AI"_s,
                           .startedAt = testNow()})
                .result());
    open();
    const int before = m_world->feedRequests();
    const auto report = run({});
    QVERIFY(report);
    QCOMPARE(report->day, day);
    QCOMPARE(report->scanned, 24);
    QCOMPARE(m_world->feedRequests(), before);
}

void TestDayRun::readsAnswersThatAKilledRunKept()
{
    QVERIFY(run({}));
    const QString hash = (*m_services->store().currentRevision().result())->hash;
    RequestRecord request{.scorer = {u"gpt-5"_s}, .criteriaHash = hash};
    request.papers = {*ArxivReference::fromString(u"2509.20000v1"),
                      *ArxivReference::fromString(u"2509.20001v1")};
    request.sentAt = testNow();
    request.id = *m_services->store().recordSent(request).result();
    request.body =
        R"({"choices":[{"message":{"content":"{\"p01\":{\"comment\":\"a\",\"check\":\"000\",)"
        R"(\"relevance\":9,\"novelty\":9},\"p02\":{\"comment\":\"b\",\"check\":\"001\",\"relevance\":2,)"
        R"(\"novelty\":3}}"},"finish_reason":"stop"}],"usage":{"prompt_tokens":10,"completion_tokens":5}})";
    QVERIFY(m_services->store().recordReceived(request).result());
    open();
    const auto report = run(withModel());
    QVERIFY(report);
    QCOMPARE(report->unscored, 0);
    QVERIFY(!m_world->idsSent().contains(u"2509.20000"_s));
    QVERIFY(!m_world->idsSent().contains(u"2509.20001"_s));
    QCOMPARE(m_world->idsSent().size(), 22);
}

void TestDayRun::oneFailedFeedDoesNotCostTheOther()
{
    QVERIFY(m_services->settings().setText(u"categories"_s, u"cs.LG,cs.CL"_s));
    m_world->feedFaults = {{.status = 0}, {.status = 404, .body = "no such feed"}};
    const auto report = run(withModel());
    QVERIFY(report);
    QCOMPARE(report->scanned, 20);
    QCOMPARE(report->scored, 20); // by the model, too
    QVERIFY(report->stoppedBy);
    const auto health = m_services->store().feedHealth(day).result();
    QCOMPARE(health->size(), 2);
    QVERIFY(health->first().state == FeedHealth::State::Failed);
    QVERIFY(health->first().nextTry > testNow());
    // Only it is asked again, and what was there is not lost.
    m_world->listed.insert("cs.CL", {u"2509.30001"_s});
    const int before = m_world->feedRequests();
    QCOMPARE(run({})->scanned, 21);
    QCOMPARE(m_world->feedRequests(), before + 1);
    // Now the day is whole, and no feed is asked.
    QCOMPARE(run({})->scanned, 21);
    QCOMPARE(m_world->feedRequests(), before + 1);
}

void TestDayRun::emptyFeedIsNeverADayWithoutPapers()
{
    m_world->listed.clear();
    const auto report = run({});
    QVERIFY(!report);
    QVERIFY(report.error().kind == Error::Kind::NotYet);
    QVERIFY(m_services->store().days({AnnounceType::New}).result()->isEmpty());
    QVERIFY(m_services->store().feedHealth(day).result()->first().state ==
            FeedHealth::State::Waiting);
    m_world->listed = {{"cs.LG", ids(3)}, {"cs.AI", {}}};
    QCOMPARE(run({})->scanned, 3);
}

void TestDayRun::weekendIsQuiet()
{
    m_world->listed.clear();
    m_world->day = "Sat, 04 Oct 2025 00:00:00 -0400";
    const auto report = run({});
    QVERIFY(report);
    QCOMPARE(report->scanned, 0);
    QVERIFY(m_services->store().feedHealth(QDate(2025, 10, 4)).result()->first().state ==
            FeedHealth::State::Quiet);
}

void TestDayRun::keepsToADayThatFeedsHold()
{
    RunRequest other;
    other.day = day.addDays(-9);
    const auto missing = run(other);
    QVERIFY(!missing);
    QVERIFY(missing.error().kind == Error::Kind::NotFound);
    QVERIFY(run({}));
    const int before = m_world->feedRequests();
    RunRequest stored;
    stored.day = day;
    QCOMPARE(run(stored)->scanned, 24);
    QCOMPARE(m_world->feedRequests(), before); // a stored day is not fetched again
}

void TestDayRun::refusedKeyLeavesTheLocalRanking()
{
    m_world->modelFaults = {
        {.status = 401, .body = R"({"error":{"message":"bad key k","code":"invalid_api_key"}})"}};
    const auto report = run(withModel());
    QVERIFY(report);
    QVERIFY(report->stoppedBy && report->stoppedBy->kind == Error::Kind::Unauthorized);
    QCOMPARE(report->unscored, 24);
    QCOMPARE(m_world->modelRequests(), 1);
    const QString hash = (*m_services->store().currentRevision().result())->hash;
    const auto local = m_services->store().picks({.day = day, .criteriaHash = hash}).result();
    QVERIFY(local->first().score && local->first().score->scorer.isLocal());
}

void TestDayRun::stopsAtTheCap()
{
    RunRequest request = withModel();
    request.capUsd = 0.0001;
    const auto report = run(request);
    QVERIFY(report);
    QVERIFY(report->stoppedBy && report->stoppedBy->kind == Error::Kind::Budget);
    QCOMPARE(m_world->modelRequests(), 0);
    QVERIFY(m_services->settings().setText(u"llm.max-usd-month"_s, u"0.0001"_s));
    const auto monthly = run(withModel());
    QVERIFY(monthly->stoppedBy && monthly->stoppedBy->kind == Error::Kind::Budget);
    QCOMPARE(m_world->modelRequests(), 0);
}

void TestDayRun::forecastSendsNothing()
{
    const auto forecast = await(m_services->dayRun().forecast(withModel()));
    QVERIFY(forecast);
    QCOMPARE(forecast->newPapers, 24);
    QCOMPARE(forecast->requests, 3);
    QVERIFY(*forecast->usdLow <= *forecast->usdExpected &&
            *forecast->usdExpected <= *forecast->usdWorst);
    QCOMPARE(m_world->modelRequests(), 0);
    QVERIFY(!m_services->dayRun().isRunning());
}

void TestDayRun::secondRunLeaves()
{
    QLockFile held(Profile::in(m_folder->path()).runLock());
    QVERIFY(held.tryLock());
    const auto report = run({});
    QVERIFY(!report);
    QVERIFY(report.error().kind == Error::Kind::Busy);
    QCOMPARE(m_world->feedRequests(), 0);
}

void TestDayRun::cancelKeepsWhatIsThere()
{
    m_world->modelFaults = {{.status = 0}, {.hang = true}, {.hang = true}};
    DayRun &dayRun = m_services->dayRun();
    const auto cancelling =
        connect(&dayRun, &DayRun::progressed, this, [&dayRun](RunStep step, int done, int) {
            if (step == RunStep::Scoring && done > 0)
                dayRun.cancel();
        });
    const auto report = run(withModel());
    QVERIFY(report);
    QVERIFY(report->stoppedBy && report->stoppedBy->kind == Error::Kind::Cancelled);
    QCOMPARE(report->scored, 8);
    QCOMPARE(report->unscored, 16);
    disconnect(cancelling);
    m_world->modelFaults.clear();
    const auto rest = run(withModel());
    QCOMPARE(rest->scored, 16);
    QCOMPARE(rest->reused, 8);
}

void TestDayRun::smallRevisionsCostNothing()
{
    QVERIFY(run(withModel()));
    const auto papers = m_services->store().papers(day, {AnnounceType::New}).result();
    Announcement revised = announcement(day, papers->first(2));
    for (AnnouncedPaper &announced : revised.papers)
        announced.paper.version = 2;
    revised.papers[0].paper.abstract = u"Something else altogether, told anew."_s;
    QVERIFY(m_services->store().saveAnnouncement(revised).result());
    m_world->server().forget();
    const auto again = run(withModel());
    QVERIFY(again);
    QCOMPARE(again->reused, 23);
    QCOMPARE(m_world->idsSent(), QStringList{revised.papers[0].paper.id.toString()});
    m_world->server().forget();
    RunRequest all = withModel();
    all.rescoresRevisions = true;
    QVERIFY(run(all));
    QCOMPARE(m_world->idsSent(), QStringList{revised.papers[1].paper.id.toString()});
}

QTEST_GUILESS_MAIN(TestDayRun)
#include "tst_dayrun.moc"
