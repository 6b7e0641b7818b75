// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "llm/modelscorer.h"
#include "support/builders.h"
#include "support/fakeserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

#include <chrono>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString key = u"sk-test-0123456789abcdef"_s;

QList<Paper> papers(int count)
{
    QList<Paper> result;
    for (int n = 1; n <= count; ++n)
        result.append(test::paper(u"2509.%1"_s.arg(n, 5, 10, QChar(u'0'))));
    return result;
}

// Keeps everything in memory, and in which order it came.
class MemoryJournal final : public Journal
{
public:
    QFuture<Result<qint64>> sent(const RequestRecord &request) override
    {
        if (breaksAt == "sent"_L1)
            return ready(Result<qint64>(failure(Error::Kind::Storage, u"disk full"_s)));
        records.append(request);
        records.last().id = records.size();
        steps.append(u"sent"_s);
        return ready(Result<qint64>(records.size()));
    }

    QFuture<Result<void>> received(const RequestRecord &request) override
    {
        if (breaksAt == "received"_L1)
            return ready(Result<void>(failure(Error::Kind::Storage, u"disk full"_s)));
        records[request.id - 1] = request;
        steps.append(u"received"_s);
        return ready(Result<void>());
    }

    QFuture<Result<void>> parsed(qint64 request, const QList<Score> &found) override
    {
        records[request - 1].state = RequestRecord::State::Parsed;
        scores += found;
        steps.append(u"parsed"_s);
        return ready(Result<void>());
    }

    QFuture<Result<void>> failed(qint64 request, const QString &detail) override
    {
        records[request - 1].state = RequestRecord::State::Failed;
        records[request - 1].detail = detail;
        steps.append(u"failed"_s);
        return ready(Result<void>());
    }

    QStringList details() const
    {
        QStringList result;
        for (const RequestRecord &record : records)
            if (record.state == RequestRecord::State::Failed)
                result.append(record.detail);
        return result;
    }

    QString breaksAt;
    QList<RequestRecord> records;
    QList<Score> scores;
    QStringList steps;
};

// The ids of the papers in a request, in order.
QStringList idsOf(const SeenRequest &request)
{
    static const QRegularExpression line(u"^p\\d+ ArXiv ID: (\\S+)$"_s,
                                         QRegularExpression::MultilineOption);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QStringList ids;
    auto found = line.globalMatch(body["messages"_L1][1]["content"_L1].toString());
    while (found.hasNext())
        ids.append(found.next().captured(1));
    return ids;
}

// A model's verdicts on the papers: relevance is the id's last digit but one, or so.
QString verdictsOn(const QStringList &ids)
{
    QString text;
    for (const QString &id : ids)
        text += u"{\"ARXIVID\":\"%1\",\"COMMENT\":\"c\",\"RELEVANCE\":%2,\"NOVELTY\":7}\n"_s.arg(id).arg(
            1 + id.right(1).toInt());
    return text;
}

Answer completion(const QString &content, const QString &finishReason = u"stop"_s, qint64 tokensIn = 3000)
{
    const QJsonObject choice{{u"message"_s, QJsonObject{{u"content"_s, content}}},
                             {u"finish_reason"_s, finishReason}};
    QJsonObject envelope{{u"choices"_s, QJsonArray{choice}}};
    if (tokensIn > 0)
        envelope.insert(u"usage"_s, QJsonObject{{u"prompt_tokens"_s, tokensIn},
                                                {u"completion_tokens"_s, 100},
                                                {u"total_tokens"_s, tokensIn + 100}});
    return {.body = QJsonDocument(envelope).toJson(), .contentType = "application/json"};
}

Answer completionOf(const SeenRequest &request)
{
    return completion(verdictsOn(idsOf(request)));
}

Answer refusal(int status, const QString &message, const QString &code = {}, const QString &param = {})
{
    const QJsonObject error{{u"message"_s, message}, {u"code"_s, code}, {u"param"_s, param}};
    return {.status = status, .body = QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson()};
}

// One scorer against one service whose first answers are given by hand; the rest are right.
struct Bench
{
    explicit Bench(FakeServer::Handler first)
        : server([this, first](const SeenRequest &request) {
            const Answer answer = first(request);
            return answer.status == 0 ? completionOf(request) : answer;
        })
        , scorer(http, journal, Clock(QDateTime(QDate(2025, 10, 1), QTime(5, 0), Qt::UTC)))
    {
        scorer.setBackoffBase(1ms);
    }

    // What the handler returns for "answer rightly".
    static Answer right() { return {.status = 0}; }

    ScoringJob job(int count) const
    {
        return {.run = 7,
                .endpoint = {.base = server.url(u"/v1"_s), .model = u"gpt-5-mini"_s, .key = key},
                .criteriaText = u"Tides."_s,
                .criteriaHash = u"hash"_s,
                .papers = papers(count)};
    }

    Result<ScoringReport> run(const ScoringJob &job)
    {
        QFutureWatcher<Result<ScoringReport>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(scorer.score(job));
        if (!finished.wait(20'000))
            return failure(Error::Kind::Network, u"the job did not end"_s);
        return watcher.result();
    }

    int scored(Score::State state = Score::State::Scored) const
    {
        return int(std::count_if(journal.scores.begin(), journal.scores.end(),
                                 [state](const Score &score) { return score.state == state; }));
    }

    Http http;
    MemoryJournal journal;
    FakeServer server;
    ModelScorer scorer;
};

// The answer to the first requests, in order; then right ones.
FakeServer::Handler firstly(QList<Answer> answers)
{
    return [answers](const SeenRequest &) mutable {
        return answers.isEmpty() ? Bench::right() : answers.takeFirst();
    };
}

} // namespace

Q_DECLARE_METATYPE(QList<firstlight::test::Answer>)

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

    void survivesPassingTroubles_data()
    {
        QTest::addColumn<QList<Answer>>("troubles");
        QTest::addColumn<int>("requests"); // for 16 papers
        QTest::addColumn<int>("unanswered");
        const Answer whole = completion(u"x"_s);
        const QString declined = u"I'm sorry, but I can't help with that."_s;

        QTest::newRow("overload") << QList<Answer>{{.status = 529}, {.status = 500}, {.status = 503}} << 5 << 0;
        QTest::newRow("limit") << QList<Answer>{{.status = 429, .headers = {"retry-after-ms: 5"}}} << 3 << 0;
        QTest::newRow("cut connection") << QList<Answer>{{.body = whole.body, .cutAfter = 30}} << 3 << 1;
        QTest::newRow("cut envelope") << QList<Answer>{{.body = whole.body.left(30)}} << 3 << 1;
        QTest::newRow("error in a 200")
            << QList<Answer>{{.body = "{\"error\":{\"message\":\"busy\",\"code\":503}}"}} << 3 << 1;
        QTest::newRow("empty answer") << QList<Answer>{completion({})} << 4 << 0;
        QTest::newRow("prose") << QList<Answer>{completion(u"Sure, here you are."_s)} << 4 << 0;
        QTest::newRow("refusal of a batch") << QList<Answer>{completion(declined)} << 4 << 0;
        QTest::newRow("context") << QList<Answer>{refusal(400, u"m"_s, u"context_length_exceeded"_s)} << 4 << 0;
        QTest::newRow("cut prompt")
            << QList<Answer>{completion(verdictsOn({u"2509.00001"_s}), u"stop"_s, 40)} << 5 << 0;
        QTest::newRow("filter") << QList<Answer>{refusal(400, u"m"_s, u"content_filter"_s)} << 4 << 0;
        QTest::newRow("field") << QList<Answer>{refusal(400, u"m"_s, u"c"_s, u"max_completion_tokens"_s)} << 3 << 0;
        QTest::newRow("two fields") << QList<Answer>{refusal(400, u"m"_s, u"c"_s, u"response_format"_s),
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
        Bench bench(firstly({refusal(400, u"m"_s, u"c"_s, u"max_completion_tokens"_s)}));
        QVERIFY(bench.run(bench.job(24)));
        int withOldName = 0;
        for (const SeenRequest &request : bench.server.seen())
            withOldName += request.body.contains("\"max_completion_tokens\"");
        QCOMPARE(withOldName, 1);
    }

    void stopsWhereAnotherTryIsVain_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("requests");

        QTest::newRow("key") << refusal(401, u"Incorrect API key provided: "_s + key, u"invalid_api_key"_s)
                             << int(Error::Kind::Unauthorized) << 1;
        QTest::newRow("credit") << refusal(429, u"m"_s, u"insufficient_quota"_s) << int(Error::Kind::Quota) << 1;
        QTest::newRow("model") << refusal(404, u"no such model"_s) << int(Error::Kind::Refused) << 1;
        QTest::newRow("redirect") << Answer{.status = 307, .headers = {"Location: http://127.0.0.2:9/v1"}}
                                  << int(Error::Kind::Refused) << 1;
        QTest::newRow("down") << Answer{.status = 500} << int(Error::Kind::Network) << 5;
        QTest::newRow("a long wait") << Answer{.status = 429, .headers = {"Retry-After: 3600"}}
                                     << int(Error::Kind::RateLimited) << 1;
        QTest::newRow("criteria too long") << refusal(400, u"m"_s, u"context_length_exceeded"_s)
                                           << int(Error::Kind::TooLong) << 4;
        QTest::newRow("field in any form") << refusal(400, u"m"_s, u"c"_s, u"max_tokens"_s)
                                           << int(Error::Kind::Refused) << 2;
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
        QCOMPARE(report->stoppedBy->kind, Error::Kind::Network);
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
            return ids.contains(u"2509.00003"_s) ? completion(u"I'm sorry, I cannot help with that."_s)
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
        // Room for one request at its worst and a few at their real price, which is far lower.
        job.capUsd = *forecast(job).usdWorst / 10 * 1.2;
        const auto report = bench.run(job);
        QVERIFY(report && report->stoppedBy);
        QCOMPARE(report->stoppedBy->kind, Error::Kind::Budget);
        QVERIFY(*report->usd <= *job.capUsd);
        QVERIFY(report->requests > 1);
        QVERIFY(report->requests < 10);
        QCOMPARE(report->scored + report->unscored, 80);
    }

    void aCapTooSmallForOneRequestSendsNone()
    {
        Bench bench(firstly({}));
        ScoringJob job = bench.job(8);
        job.capUsd = *forecast(job).usdWorst * 0.99;
        const auto report = bench.run(job);
        QVERIFY(report);
        QCOMPARE(report->stoppedBy->kind, Error::Kind::Budget);
        QVERIFY(bench.server.seen().isEmpty());
        QVERIFY(bench.journal.records.isEmpty());
    }

    void requestsWithoutAnAnswerCountAgainstTheCap()
    {
        Bench bench([](const SeenRequest &) { return Answer{.body = "{\"choices\":", .cutAfter = 5}; });
        ScoringJob job = bench.job(8);
        job.capUsd = *forecast(job).usdWorst * 2.5;
        const auto report = bench.run(job);
        QVERIFY(report);
        QCOMPARE(report->stoppedBy->kind, Error::Kind::Budget);
        QCOMPARE(report->requests, 2);
        QVERIFY(report->usdIsEstimate);
    }

    void withoutAPriceNoCapCanBeKept()
    {
        Bench bench(firstly({}));
        ScoringJob job = bench.job(8);
        job.endpoint.model = u"llama3.2"_s;
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

    void theScorerMayDieWithAJobUnderWay()
    {
        FakeServer server([](const SeenRequest &) { return Answer{.hang = true}; });
        Http http;
        MemoryJournal journal;
        QFuture<Result<ScoringReport>> future;
        {
            ModelScorer scorer(http, journal, Clock());
            future = scorer.score({.endpoint = {.base = server.url(), .model = u"m"_s}, .papers = papers(1)});
            QTRY_COMPARE(server.seen().size(), 1);
        }
        QVERIFY(future.isCanceled());
    }

    void theKeyIsSentAndNeverWrittenDown()
    {
        QTest::failOnWarning(QRegularExpression(QRegularExpression::escape(key)));
        Bench bench(firstly({refusal(500, u"failed for "_s + key), completion(u"Your key is "_s + key)}));
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
