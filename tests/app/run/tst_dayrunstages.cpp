// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "services.h"
#include "support/builders.h"
#include "support/fakeworld.h"
#include "support/tempstore.h"

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

class TestDayRunStages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<FakeWorld>();
        m_world->listed = {{"cs.LG", ids(24)}};
        Settings settings(Profile::in(m_folder->path()).settingsFile);
        QVERIFY(settings.setText(u"categories"_s, u"cs.LG"_s));
        QVERIFY(settings.setText(u"arxiv.feed-url"_s, m_world->url().toString()));
        QVERIFY(settings.setText(u"arxiv.pace-seconds"_s, u"0"_s));
        QVERIFY(settings.setText(u"people.url"_s, u""_s));
        m_services = *Services::open(Profile::in(m_folder->path()), Clock(testNow()));
        QVERIFY(m_services->store()
                    .saveRevision(u"1. Pruning\n   - Relevant: Sparsity."_s, {})
                    .result());
    }

    void cleanup()
    {
        m_services.reset();
        m_world.reset();
    }

    void titlesSpareAbstracts()
    {
        set(u"llm.title-pass"_s, u"on"_s);
        m_world->titlesToDrop = ids(24).mid(13, 7);
        const auto report = run();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(m_world->titlesSent().size(), 24);
        QCOMPARE(m_world->idsSent().size(), 17);
        QCOMPARE(report->dropped, 7);
        QCOMPARE(report->scored, 17);
        QCOMPARE(report->unscored, 0);
        QCOMPARE(report->stages.size(), 2);
        QVERIFY(report->stages[0].purpose == Purpose::Titles);
        QCOMPARE(report->stages[0].dropped, 7);
        QCOMPARE(report->requests, report->stages[0].requests + report->stages[1].requests);
        QCOMPARE(*report->usd, *report->stages[0].usd + *report->stages[1].usd);

        int spared = 0;
        for (const Pick &pick : dayPicks())
            spared += pick.spared == Spared::DroppedByTitle ? 1 : 0;
        QCOMPARE(spared, 7);

        // Asked once, remembered, and paid for no more.
        const auto again = run();
        QCOMPARE(again->requests, 0);
        QCOMPARE(*again->usd, 0.0);
        QCOMPARE(again->dropped, 7);
    }

    void aCancelBetweenStagesKeepsTheirSum()
    {
        set(u"llm.title-pass"_s, u"on"_s);
        DayRun &dayRun = m_services->dayRun();
        connect(&dayRun, &DayRun::progressed, &dayRun, [&dayRun](RunStep step, int done) {
            if (step == RunStep::Scoring && done == 0)
                dayRun.cancel();
        });
        const auto report = run();
        QVERIFY(report && report->stoppedBy);
        QVERIFY(report->stoppedBy->kind == Error::Kind::Cancelled);
        QCOMPARE(report->stages.size(), 1);
        QVERIFY(report->usd && *report->usd == *report->stages[0].usd);
        QVERIFY(m_world->idsSent().isEmpty());
    }

    void whatATitleDropsCanBeRescued()
    {
        set(u"llm.title-pass"_s, u"on"_s);
        m_world->titlesToDrop = ids(24).mid(13, 7);
        QVERIFY(run());
        RunRequest one = withModel();
        one.only = {*ArxivId::fromString(u"2509.20014")};
        const auto rescued = run(one);
        QVERIFY(rescued);
        QCOMPARE(rescued->scored, 1);
        QCOMPARE(rescued->requests, 1);
        QCOMPARE(run()->dropped, 6);
        RunRequest all = withModel();
        all.sendsAll = true;
        QCOMPARE(run(all)->scored, 6);
        QStringList sent = m_world->idsSent();
        sent.sort();
        QCOMPARE(sent, ids(24));
    }

    void starredPapersAndThoseByFollowedAuthorsAreReadWhateverTheirTitles()
    {
        set(u"llm.title-pass"_s, u"on"_s);
        set(u"people.follow"_s, u"Ada Writer"_s);
        m_world->titlesToDrop = ids(24);
        const auto report = run();
        QVERIFY(report);
        QVERIFY(m_world->titlesSent().isEmpty());
        QCOMPARE(report->scored, 24);
    }

    void titlesThatCannotBeReadDropNothing()
    {
        set(u"llm.title-pass"_s, u"on"_s);
        m_world->titlesToDrop = ids(24);
        const Answer nonsense{.body = "{\"choices\":[{\"message\":{\"content\":\"Sorry?\"},"
                                      "\"finish_reason\":\"stop\"}]}"};
        // One, its halves and their halves.
        m_world->modelFaults = QList<Answer>(7, nonsense);
        const auto report = run();
        QVERIFY(report);
        QCOMPARE(report->dropped, 0);
        QCOMPARE(report->scored, 24);
    }

    void papersNearACutOffAreAskedAboutAgain()
    {
        set(u"llm.second-opinions"_s, u"2"_s);
        set(u"cutoff.relevance"_s, u"9"_s);
        set(u"cutoff.novelty"_s, u"8"_s);
        const auto report = run();
        QVERIFY(report);
        QCOMPARE(report->scored, 24);
        QCOMPARE(report->stages.size(), 2); // they agree: no third one is asked for
        QVERIFY(report->stages[1].purpose == Purpose::SecondOpinion);
        QCOMPARE(report->stages[1].papers, 6); // those on the cut-offs
        const QList<Pick> picks = dayPicks();
        for (const Pick &pick : picks)
            QCOMPARE(pick.score->opinions.has_value(), pick.score->relevance == 9);
        // A second run has nothing to ask.
        QCOMPARE(run()->requests, 0);
    }

    void theCapHoldsOverAllStages()
    {
        set(u"llm.second-opinions"_s, u"1"_s);
        set(u"cutoff.relevance"_s, u"4"_s);
        set(u"cutoff.novelty"_s, u"5"_s);
        RunRequest request = withModel();
        request.capUsd = 0.07; // three requests for abstracts, and one of three for opinions
        const auto report = run(request);
        QVERIFY(report && report->stoppedBy);
        QVERIFY(report->stoppedBy->kind == Error::Kind::Budget);
        QCOMPARE(report->unscored, 0);
        QCOMPARE(report->requests, 4);
        QVERIFY(*report->usd + report->perhapsUsd <= 0.07);
    }

    void aBetterParserNeedsNoSecondRequest()
    {
        QVERIFY(run());
        const int before = m_world->modelRequests();
        // As if an earlier version had given two of them up.
        QList<Score> failed;
        for (const QString &id : {u"2509.20001"_s, u"2509.20003"_s}) {
            Score score{.paper = *ArxivId::fromString(id),
                        .criteriaHash = (*m_services->store().currentRevision().result())->hash,
                        .scorer = {u"gpt-5"_s},
                        .state = Score::State::Failed,
                        .madeAt = testNow()};
            failed.append(score);
        }
        QVERIFY(m_services->store().saveScores(0, failed).result());
        const auto report = run();
        QCOMPARE(report->scored, 2);
        QCOMPARE(report->requests, 0);
        QCOMPARE(m_world->modelRequests(), before);
    }

private:
    void set(const QString &key, const QString &value)
    {
        QVERIFY(m_services->settings().setText(key, value));
    }

    RunRequest withModel() const
    {
        RunRequest request;
        request.withModel = true;
        request.endpoint = {.base = m_world->url(u"/v1"_s), .model = u"gpt-5"_s, .key = u"k"_s};
        return request;
    }

    Result<RunReport> run(const RunRequest &request)
    {
        return await(m_services->dayRun().start(request));
    }
    Result<RunReport> run() { return run(withModel()); }

    QList<Pick> dayPicks()
    {
        PickQuery query;
        query.day = day;
        query.criteriaHash = (*m_services->store().currentRevision().result())->hash;
        query.scorer = u"llm"_s;
        return m_services->store().picks(query).result().value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<Services> m_services;
};

QTEST_GUILESS_MAIN(TestDayRunStages)
#include "tst_dayrunstages.moc"
