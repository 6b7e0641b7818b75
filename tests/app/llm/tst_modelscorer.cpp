// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorerbench.h"

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

class ModelScorerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresEveryPaper()
    {
        Bench bench(firstly({}));
        QSignalSpy progress(&bench.scorer, &ModelScorer::progressed);
        const auto report = bench.run(bench.job(30));
        QVERIFY(report);
        QVERIFY(!report->stoppedBy);
        QCOMPARE(report->scored, 30);
        QCOMPARE(report->failed + report->unscored, 0);
        QCOMPARE(report->requests, 4);
        QCOMPARE(report->usage.in, 4 * 3000);
        QCOMPARE(report->usage.out, 400);
        QVERIFY(!report->usdIsEstimate);
        QCOMPARE(qRound64(*report->usd * 1e8), 4 * (3000 * 25 + 100 * 200));
        QCOMPARE(progress.size(), 4);
        QCOMPARE(progress.last()[0].toInt(), 30);

        QCOMPARE(bench.journal.scores.size(), 30);
        for (const Score &score : bench.journal.scores) {
            QCOMPARE(score.relevance, std::optional(1 + score.paper.toString().right(1).toInt()));
            QCOMPARE(score.criteriaHash, u"hash"_s);
            QCOMPARE(score.scorer.model, u"gpt-5-mini"_s);
        }
    }

    void nothingToScoreSendsNothing()
    {
        Bench bench(firstly({}));
        const auto report = bench.run(bench.job(0));
        QVERIFY(report && !report->stoppedBy);
        QVERIFY(bench.server.seen().isEmpty());
    }

    void journalsBeforeAndAfter()
    {
        Bench bench(firstly({}));
        ScoringJob job = bench.job(8);
        QVERIFY(bench.run(job));
        QCOMPARE(bench.journal.steps, QStringList({u"sent"_s, u"received"_s, u"parsed"_s}));
        const RequestRecord &record = bench.journal.records.first();
        QCOMPARE(record.run, 7);
        QCOMPARE(record.papers.size(), 8);
        QVERIFY(record.body.contains("choices"));
        QCOMPARE(record.usage.in, 3000);
        QVERIFY(*record.usd > 0);
        QVERIFY(*record.worstUsd > *record.usd);
        QVERIFY(!record.priceDate.isEmpty());
    }

    void savesEveryAnswerBeforeTheNextIsRead()
    {
        Bench bench(firstly({}));
        ScoringJob job = bench.job(64);
        job.concurrency = 8;
        QVERIFY(bench.run(job));
        QStringList answers = bench.journal.steps;
        answers.removeAll(u"sent"_s);
        QCOMPARE(answers.size(), 16);
        for (int at = 0; at < answers.size(); at += 2) {
            QCOMPARE(answers[at], u"received"_s);
            QCOMPARE(answers[at + 1], u"parsed"_s);
        }
    }

    void theFirstGoesAloneThenAtMostSoMany()
    {
        int open = 0;
        QList<int> openAt;
        Bench bench([&](const SeenRequest &request) {
            openAt.append(++open);
            Answer answer = completionOf(request);
            answer.delayMs = 20;
            QTimer::singleShot(20, [&open] { --open; });
            return answer;
        });
        ScoringJob job = bench.job(80);
        job.concurrency = 2;
        QVERIFY(bench.run(job));
        QCOMPARE(openAt.size(), 10);
        QCOMPARE(openAt[0], 1);
        QCOMPARE(*std::max_element(openAt.begin(), openAt.end()), 2);
        QCOMPARE(bench.server.mostAtOnce(), 2);
    }

    void withoutUsageTheCountIsOurs()
    {
        Bench bench([](const SeenRequest &request) {
            return completion(verdictsOn(idsOf(request)), u"stop"_s, 0);
        });
        const auto report = bench.run(bench.job(8));
        QVERIFY(report);
        QVERIFY(report->usdIsEstimate);
        QVERIFY(report->usage.isEstimate);
        QVERIFY(report->usage.in > 800);
        QVERIFY(*report->usd > 0);
    }

    void keepsBelowTheCap()
    {
        Bench bench(firstly({}));
        ScoringJob job = bench.job(80);
        // Less than one request at its worst: the allowances shrink to what is left, as long as
        // that is enough for an answer.
        job.capUsd = worstUsd(job) / 10 * 0.7;
        const auto report = bench.run(job);
        QVERIFY(report && report->stoppedBy);
        QCOMPARE(report->stoppedBy->kind, Error::Kind::Budget);
        QVERIFY(*report->usd <= *job.capUsd);
        QVERIFY(report->requests > 1);
        QVERIFY(report->requests < 10);
        for (const RequestRecord &record : bench.journal.records)
            QVERIFY(*record.worstUsd <= *job.capUsd);
        QCOMPARE(report->scored + report->unscored, 80);
    }

    void aCapTooSmallForOneRequestSendsNone()
    {
        Bench bench(firstly({}));
        ScoringJob job = bench.job(8);
        job.capUsd = worstUsd(job) * 0.3;
        const auto report = bench.run(job);
        QVERIFY(report);
        QCOMPARE(report->stoppedBy->kind, Error::Kind::Budget);
        QVERIFY(bench.server.seen().isEmpty());
        QVERIFY(bench.journal.records.isEmpty());
    }

    void withoutAPriceNoCapCanBeKept()
    {
        Bench bench(firstly({}));
        ScoringJob job = bench.job(8);
        job.endpoint.model = u"llama3.2"_s;
        job.price.reset();
        job.capUsd = 100;
        const auto capped = bench.run(job);
        QVERIFY(capped);
        QCOMPARE(capped->stoppedBy->kind, Error::Kind::Budget);
        QVERIFY(capped->stoppedBy->detail.contains(u"llama3.2"_s));
        QVERIFY(bench.server.seen().isEmpty());

        job.capUsd.reset();
        const auto free = bench.run(job);
        QVERIFY(free && !free->stoppedBy);
        QCOMPARE(free->scored, 8);
        QVERIFY(!free->usd); // unknown, not nothing
        QVERIFY(!bench.journal.records.first().usd);
    }

    void cancelDropsWhatIsInFlight()
    {
        Bench bench([](const SeenRequest &) { return Answer{.hang = true}; });
        const auto future = bench.scorer.score(bench.job(40));
        QTRY_COMPARE(bench.server.seen().size(), 1);
        QCOMPARE(bench.scorer.score(bench.job(1)).result().error().kind, Error::Kind::Busy);
        bench.scorer.cancel();
        QTRY_VERIFY(future.isFinished());
        const auto report = future.result();
        QVERIFY(report);
        QCOMPARE(report->stoppedBy->kind, Error::Kind::Cancelled);
        QCOMPARE(report->unscored, 40);
        QCOMPARE(bench.journal.records.size(), 1);
        QVERIFY(bench.journal.details().first().startsWith(perhapsBilled()));
        QCOMPARE(bench.server.seen().size(), 1);
    }

    void cancelKeepsWhatIsSaved()
    {
        Bench bench(firstly({}));
        connect(&bench.scorer, &ModelScorer::progressed, &bench.scorer, &ModelScorer::cancel);
        const auto report = bench.run(bench.job(80));
        QVERIFY(report);
        QCOMPARE(report->stoppedBy->kind, Error::Kind::Cancelled);
        QCOMPARE(report->scored, int(bench.journal.scores.size()));
        QVERIFY(report->scored >= 8);
        QCOMPARE(report->scored + report->unscored, 80);
        // And another job can follow.
        bench.scorer.disconnect();
        QCOMPARE(bench.run(bench.job(8))->scored, 8);
    }

    void theScorerMayDieWithAJobUnderWay()
    {
        FakeServer server([](const SeenRequest &) { return Answer{.hang = true}; });
        Http http;
        MemoryJournal journal;
        QFuture<Result<ScoringReport>> future;
        {
            ModelScorer scorer(http, journal, Clock());
            future = scorer.score(
                {.endpoint = {.base = server.url(), .model = u"m"_s}, .papers = papers(1)});
            QTRY_COMPARE(server.seen().size(), 1);
        }
        QVERIFY(future.isCanceled());
    }

    void theKeyIsSentAndNeverWrittenDown()
    {
        QTest::failOnWarning(QRegularExpression(QRegularExpression::escape(key)));
        Bench bench(
            firstly({refusal(500, u"failed for "_s + key), completion(u"Your key is "_s + key)}));
        const auto report = bench.run(bench.job(8));
        QVERIFY(report);
        QCOMPARE(report->scored, 8);
        for (const SeenRequest &request : bench.server.seen()) {
            QCOMPARE(request.headers.value("authorization"), "Bearer " + key.toUtf8());
            QVERIFY(!request.body.contains(key.toUtf8()));
        }
        for (const RequestRecord &record : bench.journal.records) {
            QVERIFY(!record.body.contains(key.toUtf8()));
            QVERIFY(!record.detail.contains(key));
        }
    }
};

QTEST_GUILESS_MAIN(ModelScorerTest)
#include "tst_modelscorer.moc"
