// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which topic a verdict names and what it quotes: never worth a score.
#include "llm/prompt.h"
#include "llm/replyparser.h"
#include "llm/scoringplan.h"
#include "support/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

QList<Paper> batch()
{
    return {paper(u"2509.10541"_s)};
}

QString row(const QString &more)
{
    return u"{\"p01\":{\"comment\":\"c\",\"check\":\"541\",\"relevance\":9,\"novelty\":8%1}}"_s.arg(
        more);
}

} // namespace

class TestEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoreCountsWhatever_data();
    void scoreCountsWhatever();
    void longQuotesAreCut();
    void scoreBearsIt();
    void schemaAndPromptAskForIt();
    void expectedAnswerHoldsIt();
};

void TestEvidence::scoreCountsWhatever_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<int>("criterion"); // 0: none
    QTest::addColumn<QString>("quote");
    QTest::newRow("both") << u",\"criterion\":2,\"quote\":\"find that it behaves\""_s << 2
                          << u"find that it behaves"_s;
    QTest::newRow("missing") << QString() << 0 << QString();
    QTest::newRow("no topic") << u",\"criterion\":0,\"quote\":\"\""_s << 0 << QString();
    QTest::newRow("as text") << u",\"criterion\":\"3\""_s << 3 << QString();
    QTest::newRow("with a word") << u",\"Criterion\":\"Topic 3: Lamps\""_s << 3 << QString();
    QTest::newRow("with a dot") << u",\"criterion\":\"3.\""_s << 3 << QString();
    QTest::newRow("float") << u",\"criterion\":3.0"_s << 3 << QString();
    QTest::newRow("between two") << u",\"criterion\":2.5"_s << 0 << QString();
    QTest::newRow("negative") << u",\"criterion\":-2"_s << 0 << QString();
    QTest::newRow("huge") << u",\"criterion\":123456789012345678901234567890"_s << 0 << QString();
    QTest::newRow("not a number") << u",\"criterion\":NaN"_s << 0 << QString();
    QTest::newRow("null") << u",\"criterion\":null,\"quote\":null"_s << 0 << QString();
    QTest::newRow("words") << u",\"criterion\":\"the second one\""_s << 0 << QString();
    QTest::newRow("a list") << u",\"criterion\":[1,2],\"quote\":[\"a\"]"_s << 0 << QString();
    QTest::newRow("evidence") << u",\"evidence\":\"it behaves\""_s << 0 << u"it behaves"_s;
    QTest::newRow("two lines") << u",\"quote\":\"it\\nbehaves\""_s << 0 << u"it behaves"_s;
    QTest::newRow("TeX") << u",\"quote\":\"of $\\frac{1}{n}$\""_s << 0 << u"of $\\frac{1}{n}$"_s;
    QTest::newRow("turned around") << u",\"quote\":\"it \u202E behaves\""_s << 0 << u"it behaves"_s;
}

void TestEvidence::scoreCountsWhatever()
{
    QFETCH(QString, more);
    QFETCH(int, criterion);
    QFETCH(QString, quote);
    const ParsedReply reply = parseReply(row(more), batch());
    QCOMPARE(reply.verdicts.size(), 1);
    const Verdict &verdict = reply.verdicts.first();
    QCOMPARE(verdict.relevance, 9);
    QCOMPARE(verdict.novelty, 8);
    QCOMPARE(verdict.criterion.value_or(0), criterion);
    QCOMPARE(verdict.quote, quote);
}

void TestEvidence::longQuotesAreCut()
{
    const QString longQuote = u"word "_s.repeated(500);
    const ParsedReply reply = parseReply(row(u",\"quote\":\"%1\""_s.arg(longQuote)), batch());
    QCOMPARE(reply.verdicts.size(), 1);
    QCOMPARE(reply.verdicts.first().quote.size(), 160);
    QVERIFY(reply.verdicts.first().quote.endsWith(u'…'));
}

void TestEvidence::scoreBearsIt()
{
    Verdict verdict{.paper = paper(u"2509.10541"_s).id, .relevance = 9, .novelty = 8};
    verdict.criterion = 2;
    verdict.quote = u"it behaves"_s;
    const Score score = scoreOf(verdict, paper(u"2509.10541"_s), {u"hash"_s, {u"m"_s}, {}});
    QCOMPARE(score.criterion, std::optional(2));
    QCOMPARE(score.evidence, u"it behaves"_s);
}

void TestEvidence::schemaAndPromptAskForIt()
{
    const QJsonObject paper = answerSchema(1)["$defs"_L1]["paper"_L1].toObject();
    QVERIFY(paper["required"_L1].toArray().contains(u"criterion"_s));
    QVERIFY(paper["required"_L1].toArray().contains(u"quote"_s));
    const QString prompt = systemPrompt(u"1. Tides"_s);
    QVERIFY(prompt.contains("\"criterion\""_L1) && prompt.contains("\"quote\""_L1));
}

// The bound holds it twice over, the forecast more than it without what a model thinks.
void TestEvidence::expectedAnswerHoldsIt()
{
    const ScoringJob job{.endpoint = {.model = u"m"_s},
                         .criteriaText = u"1. Tides"_s,
                         .papers = {paper(u"2509.10541"_s)}};
    const PlannedRequest request = planned(job, QDateTime()).requests.first();
    const QString answer =
        u"{\"p01\":{\"check\":\"541\",\"comment\":\"Matches tides because the moons that pull them "
        "are the subject of the analysis.\",\"criterion\":1,\"novelty\":8,\"quote\":\"we study the "
        "pull of moons\",\"relevance\":9}}"_s;
    const qint64 tokens = estimateTokens(answer);
    QVERIFY(request.expectedOut >= tokens);
    QVERIFY(maxOutputTokens(2) - maxOutputTokens(1) > 2 * tokens);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
