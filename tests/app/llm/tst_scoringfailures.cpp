// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorerbench.h"

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<firstlight::test::Answer>)

class ScoringFailuresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesPassingTroubles_data()
    {
        QTest::addColumn<QList<Answer>>("troubles");
        QTest::addColumn<int>("requests"); // for 16 papers
        QTest::addColumn<int>("unanswered");
        const Answer whole = completion(u"x"_s);
        const QString declined = u"I'm sorry, but I can't help with that."_s;

        QTest::newRow("overload") << QList<Answer>{{.status = 529},
                                                   {.status = 500},
                                                   {.status = 503}}
                                  << 5 << 0;
        QTest::newRow("limit") << QList<Answer>{{.status = 429, .headers = {"retry-after-ms: 5"}}}
                               << 3 << 0;
        QTest::newRow("cut connection")
            << QList<Answer>{{.body = whole.body, .cutAfter = 30}} << 3 << 1;
        QTest::newRow("cut envelope") << QList<Answer>{{.body = whole.body.left(30)}} << 3 << 1;
        QTest::newRow("error in a 200")
            << QList<Answer>{{.body = R"({"error":{"message":"busy","code":503}})"}} << 3 << 1;
        QTest::newRow("empty answer") << QList<Answer>{completion({})} << 4 << 0;
        QTest::newRow("prose") << QList<Answer>{completion(u"Sure, here you are."_s)} << 4 << 0;
        QTest::newRow("refusal of a batch") << QList<Answer>{completion(declined)} << 4 << 0;
        QTest::newRow("a refusal that is said to pass")
            << QList<Answer>{{.status = 404, .headers = {"x-should-retry: true"}}} << 3 << 0;
        QTest::newRow("context") << QList<Answer>{refusal(400, u"m"_s,
                                                          u"context_length_exceeded"_s)}
                                 << 5 << 0; // what was too long once is not tried again
        QTest::newRow("cut prompt")
            << QList<Answer>{completion(verdictsOn({u"2509.00001"_s}), u"stop"_s, 40)} << 5 << 0;
        QTest::newRow("filter") << QList<Answer>{refusal(400, u"m"_s, u"content_filter"_s)} << 4
                                << 0;
        QTest::newRow("field") << QList<Answer>{refusal(400, u"m"_s, u"c"_s,
                                                        u"max_completion_tokens"_s)}
                               << 3 << 0;
        QTest::newRow("two fields")
            << QList<Answer>{refusal(400, u"m"_s, u"c"_s, u"response_format"_s),
                             refusal(400, u"m"_s, u"c"_s, u"max_completion_tokens"_s)}
            << 4 << 0;
    }

    void survivesPassingTroubles()
    {
        QFETCH(QList<Answer>, troubles);
        QFETCH(int, requests);
        QFETCH(int, unanswered);
        Bench bench(firstly(troubles));
        const auto report = bench.run(bench.job(16));
        QVERIFY(report);
        QVERIFY(!report->stoppedBy);
        QCOMPARE(report->scored, 16);
        QCOMPARE(report->requests, requests);
        QCOMPARE(bench.scored(), 16);
        QCOMPARE(bench.server.seen().size(), requests);
        QCOMPARE(bench.journal.details().filter(perhapsBilled()).size(), unanswered);
        QCOMPARE(report->usdIsEstimate, unanswered > 0);
    }

    void sendsTheFormThatWasLearnt()
    {
        Bench bench(firstly({refusal(400, u"m"_s, u"c"_s, u"max_tokens"_s)}));
        const auto withOldName = [&bench] {
            qsizetype count = 0;
            for (const SeenRequest &request : bench.server.seen())
                count += request.body.contains("\"max_tokens\"") ? 1 : 0;
            return count;
        };
        QVERIFY(bench.run(bench.job(24)));
        QCOMPARE(withOldName(), 1);

        // The next job knows it, unless the reader wants another effort.
        bench.server.forget();
        ScoringJob next = bench.job(8);
        next.criteriaText = u"Waves."_s;
        QVERIFY(bench.run(next));
        QCOMPARE(bench.server.seen().size(), 1);
        QCOMPARE(withOldName(), 0);
        next.endpoint.effort = u"high"_s;
        QVERIFY(bench.run(next));
        QCOMPARE(withOldName(), 1);
    }

    void waitsUntilTheAllowanceHasRoom()
    {
        Bench bench([isFirst = true](const SeenRequest &request) mutable {
            Answer answer = completionOf(request);
            if (std::exchange(isFirst, false))
                answer.headers = {"x-ratelimit-remaining-requests: 0",
                                  "x-ratelimit-reset-requests: 300ms"};
            return answer;
        });
        const auto report = bench.run(bench.job(24));
        QVERIFY(report && !report->stoppedBy);
        QCOMPARE(report->scored, 24);
        const QList<SeenRequest> &seen = bench.server.seen();
        QCOMPARE(seen.size(), 3);
        const qint64 pause = seen[1].atMs - seen[0].atMs;
        QVERIFY2(pause >= 280, qPrintable(QString::number(pause))); // the timer is a coarse one
    }

    void aFullCheapTierEndsNoRun()
    {
        const Answer full = refusal(429, u"Resource unavailable"_s, u"resource_unavailable"_s);
        Bench bench(firstly({full, full}));
        ScoringJob job = bench.job(8);
        job.endpoint.tier = Tier::Flex;
        const auto report = bench.run(job);
        QVERIFY(report && !report->stoppedBy);
        QCOMPARE(report->scored, 8);
        QCOMPARE(report->requests, 3);
    }

    void stopsWhereAnotherTryIsVain_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("requests");

        QTest::newRow("key") << refusal(401, u"Incorrect API key provided: "_s + key,
                                        u"invalid_api_key"_s)
                             << int(Error::Kind::Unauthorized) << 1;
        QTest::newRow("credit") << refusal(429, u"m"_s, u"insufficient_quota"_s)
                                << int(Error::Kind::Quota) << 1;
        QTest::newRow("model") << refusal(404, u"no such model"_s) << int(Error::Kind::Refused)
                               << 1;
        QTest::newRow("redirect") << Answer{.status = 307,
                                            .headers = {"Location: http://127.0.0.2:9/v1"}}
                                  << int(Error::Kind::Refused) << 1;
        QTest::newRow("down") << Answer{.status = 500} << int(Error::Kind::Network) << 5;
        QTest::newRow("down, and it says so")
            << Answer{.status = 500, .headers = {"x-should-retry: false"}}
            << int(Error::Kind::Network) << 1;
        QTest::newRow("credit, whatever it says")
            << Answer{.status = 402, .headers = {"x-should-retry: true"}} << int(Error::Kind::Quota)
            << 1;
        QTest::newRow("a long wait") << Answer{.status = 429, .headers = {"Retry-After: 3600"}}
                                     << int(Error::Kind::RateLimited) << 1;
        QTest::newRow("criteria too long")
            << refusal(400, u"m"_s, u"context_length_exceeded"_s) << int(Error::Kind::TooLong) << 4;
        QTest::newRow("field in any form")
            << refusal(400, u"m"_s, u"c"_s, u"max_tokens"_s) << int(Error::Kind::Refused) << 2;
    }

    void stopsWhereAnotherTryIsVain()
    {
        QFETCH(Answer, answer);
        Bench bench([answer](const SeenRequest &) { return answer; });
        const auto report = bench.run(bench.job(24));
        QVERIFY(report);
        QVERIFY(report->stoppedBy);
        QTEST(int(report->stoppedBy->kind), "kind");
        QVERIFY(!report->stoppedBy->detail.contains(key));
        QTEST(report->requests, "requests");
        QCOMPARE(report->unscored, 24);
        QVERIFY(bench.journal.scores.isEmpty());
    }

    // Unless it is the first, for then the service counts as down.
    void oneBadRequestDoesNotHoldUpTheRest()
    {
        QStringList bad;
        Bench bench([&bad](const SeenRequest &request) {
            const QStringList ids = idsOf(request);
            if (bad.isEmpty() && !ids.contains(u"2509.00001"_s))
                return Bench::right();
            if (bad.isEmpty())
                bad = ids;
            return ids == bad ? Answer{.status = 500} : Bench::right();
        });
        ScoringJob job = bench.job(40);
        job.concurrency = 1;
        const auto report = bench.run(job);
        QVERIFY(report);
        QCOMPARE(report->scored, 32);
        QCOMPARE(report->unscored, 8);
        QVERIFY(!report->stoppedBy);
        QCOMPARE(report->setAside->kind, Error::Kind::Network);
    }

    void whatAModelNeverJudgesFailsAfterThreeRounds()
    {
        Bench bench([](const SeenRequest &request) {
            QStringList ids = idsOf(request);
            ids.removeAll(u"2509.00003"_s);
            return completion(verdictsOn(ids));
        });
        const auto report = bench.run(bench.job(8));
        QVERIFY(report && !report->stoppedBy);
        QCOMPARE(report->scored, 7);
        QCOMPARE(report->failed, 1);
        QCOMPARE(report->requests, 3);
        QCOMPARE(bench.scored(Score::State::Failed), 1);
        const Score &last = bench.journal.scores.last();
        QCOMPARE(last.paper.toString(), u"2509.00003"_s);
        QVERIFY(!last.relevance && !last.novelty);
    }

    void whatAModelDeclinesIsRefusedAlone()
    {
        Bench bench([](const SeenRequest &request) {
            const QStringList ids = idsOf(request);
            return ids.contains(u"2509.00003"_s)
                       ? completion(u"I'm sorry, I cannot help with that."_s)
                       : completion(verdictsOn(ids));
        });
        const auto report = bench.run(bench.job(8));
        QVERIFY(report);
        QCOMPARE(report->scored, 7);
        QCOMPARE(bench.scored(Score::State::Refused), 1);
        QCOMPARE(report->requests, 7); // 8, 4+4, 2+2, 1+1
    }

    void aCutAnswerKeepsWhatIsFinished()
    {
        Bench bench([](const SeenRequest &request) {
            const QStringList ids = idsOf(request);
            if (ids.size() <= 2)
                return Bench::right();
            const QString text = verdictsOn(ids);
            return completion(text.left(text.size() * 2 / 3), u"length"_s);
        });
        const auto report = bench.run(bench.job(8));
        QVERIFY(report);
        QCOMPARE(report->scored, 8);
        QCOMPARE(bench.journal.scores.size(), 8);
        QCOMPARE(report->requests, 3); // 8 (5 kept), 2, 1
    }

    void requestsWithoutAnAnswerCountAgainstTheCap()
    {
        Bench bench(
            [](const SeenRequest &) { return Answer{.body = "{\"choices\":", .cutAfter = 5}; });
        ScoringJob job = bench.job(8);
        job.capUsd = worstUsd(job) * 2.5;
        const auto report = bench.run(job);
        QVERIFY(report);
        QCOMPARE(report->stoppedBy->kind, Error::Kind::Budget);
        QCOMPARE(report->requests, 3); // the last with the allowance that was left
        QVERIFY(report->usdIsEstimate);
        QVERIFY(report->perhapsUsd <= *job.capUsd);
    }

    void aJournalThatCannotBeWrittenEndsTheJob_data()
    {
        QTest::addColumn<QString>("breaksAt");
        QTest::addColumn<int>("requests");
        QTest::newRow("before sending") << u"sent"_s << 0;
        QTest::newRow("after the answer") << u"received"_s << 1;
    }

    void aJournalThatCannotBeWrittenEndsTheJob()
    {
        QFETCH(QString, breaksAt);
        Bench bench(firstly({}));
        bench.journal.breaksAt = breaksAt;
        const auto report = bench.run(bench.job(24));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Storage);
        QTEST(int(bench.server.seen().size()), "requests");
    }
};

QTEST_GUILESS_MAIN(ScoringFailuresTest)
#include "tst_scoringfailures.moc"
