// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "services.h"
#include "support/builders.h"
#include "support/fakeworld.h"
#include "support/tempstore.h"

#include <QTest>

#include <algorithm>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);
constexpr int papersOfDay = 60;
constexpr int sentOfDay = 24; // 40 %
constexpr int auditedOfDay = 1;

QStringList ids()
{
    QStringList result;
    for (int number = 0; number < papersOfDay; ++number)
        result.append(u"2509.%1"_s.arg(20000 + number));
    return result;
}

} // namespace

class TestDayRunPrefilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstDaysSendMore();
    void sendsTheBestAndAnAudit();
    void leftOutPapersKeepTheirEstimates();
    void killedRunSendsTheSameAndNothingTwice();
    void authorMatchesAndStarsAreAlwaysSent();
    void allSendsTheRest();
    void largerShareSendsTheDifference();
    void recallDecidesInPlaceOfTheShare();
    void forecastCountsWhatWouldBeSent();
    void auditTellsOfMissedPicks();

private:
    Result<RunReport> run(const RunRequest &request)
    {
        return await(m_services->dayRun().start(request));
    }
    Result<RunReport> run() { return run(withModel()); }
    RunRequest withModel() const
    {
        RunRequest request;
        request.withModel = true;
        request.endpoint = {.base = m_world->url(u"/v1"_s), .model = u"gpt-5"_s, .key = u"k"_s};
        return request;
    }
    void open();
    void judgeEarlierDays(int count);
    QStringList sent() const; // sorted
    QSet<ArxivId> leftOut();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<Services> m_services;
    QString m_hash;
};

void TestDayRunPrefilter::open()
{
    m_services.reset();
    m_services = *Services::open(Profile::in(m_folder->path()), Clock(testNow()));
}

void TestDayRunPrefilter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<FakeWorld>();
    m_world->listed = {{"cs.LG", ids()}};
    Settings settings(Profile::in(m_folder->path()).settingsFile);
    QVERIFY(settings.setText(u"categories"_s, u"cs.LG"_s));
    QVERIFY(settings.setText(u"arxiv.feed-url"_s, m_world->url().toString()));
    QVERIFY(settings.setText(u"arxiv.pace-seconds"_s, u"0"_s));
    QVERIFY(settings.setText(u"people.url"_s, m_world->url().toString()));
    QVERIFY(settings.setText(u"llm.prefilter-share"_s, u"0.4"_s));
    open();
    for (const QString &best : ids().last(10))
        m_world->extraWords.insert(best, "Lottery tickets.");
    const auto revision =
        m_services->store()
            .saveRevision(u"1. Pruning\n   - Relevant: Sparsity, lottery tickets."_s, {})
            .result();
    QVERIFY(revision);
    m_hash = revision->hash;
}

void TestDayRunPrefilter::cleanup()
{
    m_services.reset();
    m_world.reset();
    m_folder.reset();
}

void TestDayRunPrefilter::judgeEarlierDays(int count)
{
    for (int before = 1; before <= count; ++before) {
        RunRecord earlier{.day = day.addDays(-before),
                          .scorer = u"llm:gpt-5"_s,
                          .categories = u"cs.LG"_s,
                          .startedAt = testNow().addDays(-before)};
        earlier.id = *m_services->store().beginRun(earlier).result();
        earlier.state = RunRecord::State::Finished;
        earlier.scored = papersOfDay;
        QVERIFY(m_services->store().updateRun(earlier).result());
    }
}

QStringList TestDayRunPrefilter::sent() const
{
    QStringList sent = m_world->idsSent();
    sent.sort();
    return sent;
}

QSet<ArxivId> TestDayRunPrefilter::leftOut()
{
    return *m_services->store().leftOut(day, day, m_hash).result();
}

void TestDayRunPrefilter::firstDaysSendMore()
{
    judgeEarlierDays(2);
    QVERIFY(m_services->settings().setText(u"llm.prefilter-share"_s, u"0.25"_s));
    const auto report = run();
    QVERIFY(report);
    QCOMPARE(report->sent, 36);
    QCOMPARE(report->audited, 1);
    QCOMPARE(report->leftOut, 23);
}

void TestDayRunPrefilter::sendsTheBestAndAnAudit()
{
    judgeEarlierDays(7);
    const auto report = run();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->sent, sentOfDay);
    QCOMPARE(report->audited, auditedOfDay);
    QCOMPARE(report->leftOut, papersOfDay - sentOfDay - auditedOfDay);
    QCOMPARE(report->scored, sentOfDay + auditedOfDay);
    QCOMPARE(report->unscored, 0);
    QCOMPARE(report->scanned, papersOfDay);
    const QStringList asked = sent();
    QCOMPARE(asked.size(), sentOfDay + auditedOfDay);
    // The ten with the wanted words, then, the others being alike, the first.
    for (const QString &best : ids().last(10) + ids().first(sentOfDay - 10))
        QVERIFY2(asked.contains(best), qPrintable(best));
    QVERIFY(report->missedPicks);
    QCOMPARE(report->missedPicks->checks, auditedOfDay);
}

void TestDayRunPrefilter::leftOutPapersKeepTheirEstimates()
{
    judgeEarlierDays(7);
    QVERIFY(run());
    const QSet<ArxivId> spared = leftOut();
    QCOMPARE(spared.size(), papersOfDay - sentOfDay - auditedOfDay);
    const auto shown = m_services->store().picks({.day = day, .criteriaHash = m_hash}).result();
    QCOMPARE(shown->size(), papersOfDay);
    for (const Pick &pick : *shown) {
        const bool isEstimate = spared.contains(pick.paper.id);
        QVERIFY(pick.score && pick.score->relevance);
        QVERIFY(pick.score->state == (isEstimate ? Score::State::Estimated : Score::State::Scored));
        QCOMPARE(stateText(pick), isEstimate ? u"estimated"_s : u"scored"_s);
    }
}

void TestDayRunPrefilter::killedRunSendsTheSameAndNothingTwice()
{
    judgeEarlierDays(7);
    m_world->modelFaults = {{.status = 0}, {.hang = true}, {.hang = true}};
    DayRun &dayRun = m_services->dayRun();
    connect(&dayRun, &DayRun::progressed, this, [&dayRun](RunStep step, int done) {
        if (step == RunStep::Scoring && done > 0)
            dayRun.cancel();
    });
    const auto killed = run();
    QVERIFY(killed && killed->stoppedBy);
    QCOMPARE(killed->scored, 8);
    const auto decided = m_services->store().prefiltered(day, m_hash).result();
    QCOMPARE(decided->papers.size(), papersOfDay);
    m_world->modelFaults.clear();
    const QStringList before = m_world->idsSent().first(8); // the others had no answer
    m_world->server().forget();
    open();
    // Days judged since then would let the rule send less, or otherwise; the day is decided.
    judgeEarlierDays(9);
    const auto rest = run();
    QVERIFY(rest && !rest->stoppedBy);
    QCOMPARE(rest->reused, 8);
    QCOMPARE(rest->scored, sentOfDay + auditedOfDay - 8);
    const QStringList after = m_world->idsSent();
    QStringList wanted;
    for (const Prefiltered &paper : decided->papers) {
        if (paper.choice != PrefilterChoice::LeftOut)
            wanted.append(paper.paper.toString());
    }
    QStringList both = before + after;
    both.sort();
    QCOMPARE(both, wanted);
    // And a third asks nothing.
    m_world->server().forget();
    QCOMPARE(run()->reused, sentOfDay + auditedOfDay);
    QCOMPARE(m_world->modelRequests(), 0);
}

void TestDayRunPrefilter::authorMatchesAndStarsAreAlwaysSent()
{
    judgeEarlierDays(7);
    QVERIFY(run());
    const QList<ArxivId> spared = leftOut().values();
    m_world->server().forget();
    QVERIFY(m_services->store().setStarred({spared.first()}, true).result());
    const auto starred = run();
    QVERIFY(starred);
    QCOMPARE(sent(), QStringList{spared.first().toString()});
    QCOMPARE(starred->leftOut, spared.size() - 1);
    m_world->server().forget();
    QVERIFY(m_services->settings().setText(u"people.follow"_s, u"Ada Writer"_s)); // of every paper
    const auto followed = run();
    QVERIFY(followed);
    QCOMPARE(followed->leftOut, 0);
    QCOMPARE(m_world->idsSent().size(), spared.size() - 1);
}

void TestDayRunPrefilter::allSendsTheRest()
{
    judgeEarlierDays(7);
    QVERIFY(run());
    RunRequest everything = withModel();
    everything.sendsAll = true;
    const auto rest = run(everything);
    QVERIFY(rest);
    QCOMPARE(rest->reused, sentOfDay + auditedOfDay);
    QCOMPARE(rest->scored, papersOfDay - sentOfDay - auditedOfDay);
    QCOMPARE(rest->leftOut, 0);
    QVERIFY(!rest->missedPicks);
    QCOMPARE(sent(), ids());
    QVERIFY(leftOut().isEmpty());
    // The settings' rule leaves out nothing that is judged.
    const auto again = run();
    QCOMPARE(again->leftOut, 0);
    QCOMPARE(again->reused, papersOfDay);
    QCOMPARE(sent(), ids());
}

void TestDayRunPrefilter::largerShareSendsTheDifference()
{
    judgeEarlierDays(7);
    QVERIFY(run());
    QVERIFY(m_services->settings().setText(u"llm.prefilter-share"_s, u"0.6"_s));
    const auto more = run();
    QVERIFY(more);
    QCOMPARE(more->sent + more->audited + more->leftOut, papersOfDay);
    QVERIFY(more->sent >= 35);
    QCOMPARE(more->reused, sentOfDay + auditedOfDay);
    const QStringList asked = sent();
    QVERIFY(std::adjacent_find(asked.begin(), asked.end()) == asked.end());
    QVERIFY(m_services->settings().setText(u"llm.prefilter-share"_s, u"1"_s));
    QCOMPARE(run()->leftOut, 0);
    QCOMPARE(sent(), ids());
}

void TestDayRunPrefilter::recallDecidesInPlaceOfTheShare()
{
    judgeEarlierDays(7);
    QVERIFY(m_services->settings().setText(u"llm.prefilter-recall"_s, u"0.95"_s));
    const auto report = run();
    QVERIFY(report);
    // By the shipped curve, for want of experience.
    QVERIFY2(report->sent > 40 && report->sent < 55, qPrintable(QString::number(report->sent)));
}

void TestDayRunPrefilter::forecastCountsWhatWouldBeSent()
{
    judgeEarlierDays(7);
    const auto forecast = await(m_services->dayRun().forecast(withModel()));
    QVERIFY(forecast);
    QCOMPARE(forecast->newPapers, sentOfDay + auditedOfDay);
    QCOMPARE(m_world->modelRequests(), 0);
    QVERIFY(m_services->store().prefiltered(day, m_hash).result()->papers.isEmpty());
    QCOMPARE(run()->scored, forecast->newPapers);
    QCOMPARE(await(m_services->dayRun().forecast(withModel()))->newPapers, 0);
}

void TestDayRunPrefilter::auditTellsOfMissedPicks()
{
    judgeEarlierDays(7);
    // An earlier day of which ten were audited in vain.
    Announcement earlier = announcement(day.addDays(-1), {});
    PrefilteredDay decided{day.addDays(-1), m_hash, u"share 0.4"_s, {}};
    QList<Score> scores;
    for (int number = 0; number < 10; ++number) {
        const Paper one = paper(u"2509.1%1"_s.arg(1000 + number));
        earlier.papers.append({one, {{u"cs.LG"_s, AnnounceType::New}}});
        decided.papers.append({one.id, PrefilterChoice::Audited, .9});
        scores.append({.paper = one.id,
                       .criteriaHash = m_hash,
                       .scorer = {u"gpt-5"_s},
                       .relevance = 2,
                       .novelty = 2,
                       .madeAt = testNow()});
    }
    Store &store = m_services->store();
    QVERIFY(store.saveAnnouncement(earlier).result());
    QVERIFY(store.saveScores(0, scores).result());
    QVERIFY(store.savePrefiltered(decided).result());
    const auto report = run();
    QVERIFY(report && report->missedPicks);
    QCOMPARE(report->missedPicks->checks, 11);
    QVERIFY(report->missedPicks->high <= report->leftOut);
    QVERIFY(report->missedPicks->low <= report->missedPicks->expected);
}

QTEST_GUILESS_MAIN(TestDayRunPrefilter)
#include "tst_dayrunprefilter.moc"
