// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/scoringplan.h"
#include "support/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

QList<Paper> papers(int count)
{
    QList<Paper> result;
    for (int n = 1; n <= count; ++n)
        result.append(test::paper(u"2509.%1"_s.arg(n, 5, 10, QChar(u'0'))));
    return result;
}

const ScoreFrame frame{.criteriaHash = u"hash"_s,
                       .scorer = {.model = u"model-1"_s},
                       .madeAt = QDateTime(QDate(2025, 10, 1), QTime(5, 0), Qt::UTC)};

// An answer with verdicts on some papers of the ask.
ChatAnswer answerOn(const QList<Paper> &judged, const QString &finishReason = u"stop"_s)
{
    ChatAnswer answer{.finishReason = finishReason};
    for (const Paper &paper : judged)
        answer.content +=
            u"{\"ARXIVID\":\"%1\",\"RELEVANCE\":8,\"NOVELTY\":7,\"COMMENT\":\"c\"}\n"_s.arg(
                paper.id.toString());
    return answer;
}

// Sizes and rounds: "4r2 3r2".
QString outline(const QList<Ask> &asks)
{
    QStringList parts;
    for (const Ask &ask : asks)
        parts.append(u"%1r%2"_s.arg(ask.papers.size()).arg(ask.round));
    return parts.join(u' ');
}

int count(const Outcome &outcome, Score::State state)
{
    return int(std::count_if(outcome.scores.begin(), outcome.scores.end(),
                             [state](const Score &score) { return score.state == state; }));
}

} // namespace

class ScoringPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchesHoldEveryPaperOnce()
    {
        const QList<Paper> all = papers(43);
        QSet<ArxivId> seen;
        const QList<QList<Paper>> batches = scoringBatches(all, u"hash"_s);
        QCOMPARE(batches.size(), 6);
        for (const QList<Paper> &batch : batches) {
            QVERIFY(batch.size() <= 8);
            for (const Paper &paper : batch)
                seen.insert(paper.id);
        }
        QCOMPARE(seen.size(), all.size());
        QVERIFY(scoringBatches({}, u"hash"_s).isEmpty());
    }

    void batchesDependOnCriteriaAndPapersOnly()
    {
        const QList<Paper> all = papers(20);
        QList<Paper> turned = all;
        std::reverse(turned.begin(), turned.end());
        QCOMPARE(scoringBatches(all, u"hash"_s), scoringBatches(turned, u"hash"_s));
        QVERIFY(scoringBatches(all, u"hash"_s) != scoringBatches(all, u"other"_s));
        // Neighbours in the announcement are not neighbours in a batch.
        QVERIFY(scoringBatches(all, u"hash"_s).first() != all.mid(0, 8));
    }

    void largePapersMakeSmallBatches()
    {
        QList<Paper> all = papers(8);
        for (Paper &paper : all)
            paper.abstract = u"论"_s.repeated(3000);
        QCOMPARE(scoringBatches(all, u"hash"_s).first().size(), 3);
    }

    void everyVerdictBecomesAScore()
    {
        Ask ask{.papers = papers(2)};
        ask.papers[1].version = 3;
        const Outcome result = outcome(ask, answerOn(ask.papers), frame);
        QVERIFY(result.next.isEmpty());
        QCOMPARE(result.scores.size(), 2);
        const Score &score = result.scores[1];
        QCOMPARE(score.paper, ask.papers[1].id);
        QCOMPARE(score.version, 3);
        QCOMPARE(score.criteriaHash, u"hash"_s);
        QCOMPARE(score.scorer.model, u"model-1"_s);
        QVERIFY(score.state == Score::State::Scored);
        QCOMPARE(score.relevance, std::optional(8));
        QCOMPARE(score.novelty, std::optional(7));
        QCOMPARE(score.comment, u"c"_s);
        QCOMPARE(score.madeAt, frame.madeAt);
    }

    void whatIsMissingIsAskedAgain_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("round");
        QTest::addColumn<int>("judged");
        QTest::addColumn<QString>("finishReason");
        QTest::addColumn<QString>("next");
        QTest::addColumn<int>("failed");

        QTest::newRow("nothing missing") << 8 << 1 << 8 << u"stop"_s << QString() << 0;
        QTest::newRow("half in a batch half as large") << 8 << 1 << 4 << u"stop"_s << u"4r2"_s << 0;
        QTest::newRow("all in two") << 8 << 1 << 0 << u"stop"_s << u"4r2 4r2"_s << 0;
        QTest::newRow("then alone") << 4 << 2 << 2 << u"stop"_s << u"1r3 1r3"_s << 0;
        QTest::newRow("then not again") << 1 << 3 << 0 << u"stop"_s << QString() << 1;
        QTest::newRow("a single one from the start") << 1 << 1 << 0 << u"stop"_s << u"1r2"_s << 0;
        QTest::newRow("cut: the rest in halves") << 8 << 1 << 5 << u"length"_s << u"2r1 1r1"_s << 0;
        QTest::newRow("cut before the first") << 8 << 1 << 0 << u"length"_s << u"4r1 4r1"_s << 0;
        QTest::newRow("cut, one left") << 2 << 3 << 1 << u"length"_s << u"1r3"_s << 0;
        QTest::newRow("cut, alone") << 1 << 3 << 0 << u"length"_s << QString() << 1;
    }

    void whatIsMissingIsAskedAgain()
    {
        QFETCH(int, size);
        QFETCH(int, round);
        QFETCH(int, judged);
        QFETCH(QString, finishReason);
        QFETCH(int, failed);
        const Ask ask{.papers = papers(size), .round = round};
        const Outcome result =
            outcome(ask, answerOn(ask.papers.mid(0, judged), finishReason), frame);
        QTEST(outline(result.next), "next");
        QCOMPARE(count(result, Score::State::Scored), judged);
        QCOMPARE(count(result, Score::State::Failed), failed);
        for (const Score &score : result.scores)
            QCOMPARE(score.relevance.has_value(), score.state == Score::State::Scored);
    }

    void aRefusalIsNarrowedDownToItsPaper_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<QString>("finishReason");

        QTest::newRow("in words") << u"I'm sorry, but I can't help with that."_s << QString()
                                  << u"stop"_s;
        QTest::newRow("as a field") << QString() << u"No."_s << u"stop"_s;
        QTest::newRow("by a filter") << QString() << QString() << u"content_filter"_s;
    }

    void aRefusalIsNarrowedDownToItsPaper()
    {
        QFETCH(QString, content);
        QFETCH(QString, refusal);
        QFETCH(QString, finishReason);
        const ChatAnswer answer{
            .content = content, .finishReason = finishReason, .refusal = refusal};

        const Outcome many = outcome({.papers = papers(5)}, answer, frame);
        QCOMPARE(outline(many.next), u"3r1 2r1"_s);
        QVERIFY(many.scores.isEmpty());

        const Outcome one = outcome({.papers = papers(1)}, answer, frame);
        QVERIFY(one.next.isEmpty());
        QCOMPARE(count(one, Score::State::Refused), 1);
        QVERIFY(!one.scores.first().relevance);
    }

    void missingUsageIsEstimated()
    {
        const ChatQuestion asked = question({.criteriaText = u"Tides."_s}, papers(2));
        const Usage own = usageOf({.content = u"four words of text"_s}, asked);
        QVERIFY(own.isEstimate);
        QCOMPARE(own.in, estimatedInput(asked));
        QCOMPARE(own.out, 4);
        const Usage reported{.in = 5, .out = 6};
        QCOMPARE(usageOf({.usage = reported}, asked), reported);
    }

    void tellsACutPrompt()
    {
        const ChatQuestion asked = question({.criteriaText = u"Tides."_s}, papers(8));
        const qint64 tokens = estimatedInput(asked);
        QVERIFY(isPromptCut({.in = tokens / 2}, asked));
        QVERIFY(!isPromptCut({.in = tokens * 8 / 10}, asked));
        QVERIFY(!isPromptCut({.in = tokens / 2, .cached = tokens / 2}, asked));
        QVERIFY(!isPromptCut({.in = 0}, asked));
        QVERIFY(!isPromptCut({.in = tokens / 2, .isEstimate = true}, asked));
    }

    void plansTheFirstRound()
    {
        const ScoringJob job{
            .criteriaText = u"Tides."_s, .criteriaHash = u"hash"_s, .papers = papers(20)};
        const PlannedStage stage = planned(job, {});
        QCOMPARE(stage.requests.size(), 3);
        for (const PlannedRequest &request : stage.requests) {
            QVERIFY(request.prefix > 0 && request.prefix < request.in);
            QVERIFY(request.briefOut < request.expectedOut);
            QVERIFY(request.expectedOut < request.maxOut);
        }
        ScoringJob titles = job;
        titles.purpose = Purpose::Titles;
        QCOMPARE(planned(titles, {}).requests.size(), 1);
        QVERIFY(planned(titles, {}).requests.first().in < stage.requests.first().in);
    }

    void readsAKeptAnswer()
    {
        const QList<Paper> known = papers(2);
        const QString content =
            uR"({"p01":{"check":"777","relevance":9,"novelty":8,"comment":""},)"
            uR"("p02":{"check":"002","relevance":4,"novelty":3,"comment":"k"}})"_s;
        const QJsonObject message{{u"content"_s, content}};
        const QJsonObject envelope{
            {u"choices"_s, QJsonArray{QJsonObject{{u"message"_s, message}}}}};
        RequestRecord record{.scorer = frame.scorer, .criteriaHash = u"hash"_s};
        // The first paper is not in the store any more; the second was sent in its second version.
        record.papers = {*ArxivReference::fromString(u"2509.77777v1"),
                         *ArxivReference::fromString(u"2509.00002v2")};
        record.body = QJsonDocument(envelope).toJson();

        const QList<Score> scores = readKept(record, known, frame.madeAt).scores;
        QCOMPARE(scores.size(), 2);
        QCOMPARE(scores[0].paper.toString(), u"2509.77777"_s);
        QCOMPARE(scores[1].paper, known[1].id);
        QCOMPARE(scores[1].version, 2);
        QCOMPARE(scores[1].relevance, std::optional(4));
        QCOMPARE(scores[1].madeAt, frame.madeAt);

        record.body.chop(5);
        QVERIFY(readKept(record, known, frame.madeAt).scores.isEmpty());
    }

    void readsAKeptAnswerAsWhatItWasAskedFor()
    {
        const auto answerWith = [](const QString &content) {
            const QJsonObject choice{{u"message"_s, QJsonObject{{u"content"_s, content}}}};
            return QJsonDocument(QJsonObject{{u"choices"_s, QJsonArray{choice}}}).toJson();
        };
        const QList<Paper> known = papers(2);
        RequestRecord record{.purpose = Purpose::Titles,
                             .papers = {{known[0].id, 1}, {known[1].id, 1}},
                             .body =
                                 answerWith(u"{\"drop\":[\"%1\"]}"_s.arg(known[1].id.toString()))};
        const ReadAnswer titles = readKept(record, known, frame.madeAt);
        QVERIFY(titles.purpose == Purpose::Titles);
        QVERIFY(titles.scores.isEmpty());
        QCOMPARE(titles.titles.size(), 2);
        QVERIFY(!titles.titles[0].isDropped);
        QVERIFY(titles.titles[1].isDropped);

        record.purpose = Purpose::SecondOpinion;
        QVERIFY(readKept(record, known, frame.madeAt).purpose == Purpose::SecondOpinion);
    }
};

QTEST_GUILESS_MAIN(ScoringPlanTest)
#include "tst_scoringplan.moc"
