// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/request.h"
#include "paper/score.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestScore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scorerReadsBack_data();
    void scorerReadsBack();
    void statesReadBack();
    void onlyOneToTenIsAScore();
    void usageAddsUp();
};

void TestScore::scorerReadsBack_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("stored");
    QTest::newRow("local") << u""_s << u"local"_s;
    QTest::newRow("model") << u"gpt-5"_s << u"llm:gpt-5"_s;
    QTest::newRow("model with colons") << u"llama3:8b"_s << u"llm:llama3:8b"_s;
    QTest::newRow("model called local") << u"local"_s << u"llm:local"_s;
}

void TestScore::scorerReadsBack()
{
    QFETCH(const QString, model);
    QFETCH(const QString, stored);
    const Scorer scorer{model};
    QCOMPARE(scorer.toString(), stored);
    QVERIFY(Scorer::fromString(stored) == scorer);
}

void TestScore::statesReadBack()
{
    using State = Score::State;
    for (const State state : {State::Estimated, State::Scored, State::Refused, State::Failed})
        QVERIFY(scoreStateFromString(toString(state)) == state);
    QCOMPARE(toString(State::Refused), u"refused"_s);
    QVERIFY(!scoreStateFromString(u"unscored"));
}

void TestScore::onlyOneToTenIsAScore()
{
    QVERIFY(!isScoreValue(0));
    QVERIFY(isScoreValue(1));
    QVERIFY(isScoreValue(10));
    QVERIFY(!isScoreValue(11));
}

void TestScore::usageAddsUp()
{
    Usage total{.in = 10, .cached = 4, .written = 1, .out = 3, .reasoning = 1};
    total += {.in = 5, .cached = 5, .out = 2, .reasoning = 2, .isEstimate = true};
    QVERIFY((total == Usage{15, 9, 1, 5, 3, true}));
    total += Usage{};
    QVERIFY(total.isEstimate);
}

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
