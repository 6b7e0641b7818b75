// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pick.h"
#include "scorebackgrounds.h"
#include "support/fakemorning.h"

#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 9, 30);

} // namespace

class TestScoreBackgrounds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_morning.reset(); }
    void onlyModelsReasonsHaveOne();
    void criteriaAndTheLocalScoreAreFound();
    void earlierCriteriaAreLookedUp();
    void whatIsKnownIsNotAskedAgain();
    void answersFromBeforeScoresChangedAreDropped();

private:
    // Scored by a model and by the local ranker under the revision.
    Pick judged(const QString &id, const Revision &revision)
    {
        Pick pick = scoredPick(id, 9, 8);
        pick.score->criteriaHash = revision.hash;
        pick.score->criterion = 1;
        Score local = *pick.score;
        local.scorer = {};
        local.state = Score::State::Estimated;
        local.comment = u"Pruning: lottery"_s;
        if (!m_morning->store().saveScores(0, {*pick.score, local}).result())
            qFatal("the scores cannot be saved");
        return pick;
    }
    Revision saved(const QString &criteria)
    {
        return *m_morning->store().saveRevision(criteria, {}).result();
    }

    std::unique_ptr<FakeMorning> m_morning;
};

void TestScoreBackgrounds::init()
{
    m_morning = std::make_unique<FakeMorning>();
    m_morning->open();
    QVERIFY(
        m_morning->save(day, {paper(FakeMorning::ids(2).at(0)), paper(FakeMorning::ids(2).at(1))}));
}

void TestScoreBackgrounds::onlyModelsReasonsHaveOne()
{
    Pick pick = scoredPick(u"2509.20000"_s, 9, 8);
    QVERIFY(!hasReasons(pick));
    pick.score->evidence = u"lottery"_s;
    QVERIFY(hasReasons(pick));
    pick.score->scorer = {};
    QVERIFY(!hasReasons(pick));
    pick.score.reset();
    QVERIFY(!hasReasons(pick));
}

void TestScoreBackgrounds::criteriaAndTheLocalScoreAreFound()
{
    const Revision revision = saved(u"1. Pruning\n   - Relevant: lottery tickets"_s);
    const Pick pick = judged(u"2509.20000"_s, revision);
    ScoreBackgrounds backgrounds(m_morning->store());
    backgrounds.setCurrent(revision);
    const QSignalSpy found(&backgrounds, &ScoreBackgrounds::found);
    QVERIFY(!backgrounds.of(pick));
    backgrounds.find(pick);
    QTRY_COMPARE(found.size(), 1);
    const ScoreBackground *known = backgrounds.of(pick);
    QVERIFY(known);
    QCOMPARE(known->criteria.topics.constFirst().name, u"Pruning"_s);
    QCOMPARE(known->local.value().comment, u"Pruning: lottery"_s);
    Pick other = pick;
    other.score->criteriaHash = u"of other criteria"_s;
    QVERIFY(!backgrounds.of(other));
}

void TestScoreBackgrounds::earlierCriteriaAreLookedUp()
{
    const Revision earlier = saved(u"1. Pruning\n   - Relevant: lottery tickets"_s);
    const Pick pick = judged(u"2509.20000"_s, earlier);
    ScoreBackgrounds backgrounds(m_morning->store());
    backgrounds.setCurrent(saved(u"1. Optimizers\n   - Relevant: Adam"_s));
    backgrounds.find(pick);
    QTRY_VERIFY(backgrounds.of(pick));
    QCOMPARE(backgrounds.of(pick)->criteria.topics.constFirst().name, u"Pruning"_s);
}

void TestScoreBackgrounds::whatIsKnownIsNotAskedAgain()
{
    const Revision revision = saved(u"1. Pruning\n   - Relevant: lottery tickets"_s);
    const Pick pick = judged(u"2509.20000"_s, revision);
    ScoreBackgrounds backgrounds(m_morning->store());
    const QSignalSpy found(&backgrounds, &ScoreBackgrounds::found);
    backgrounds.find(pick);
    backgrounds.find(pick);
    QTRY_VERIFY(backgrounds.of(pick));
    backgrounds.find(pick);
    backgrounds.find(judged(u"2509.20001"_s, revision));
    QTRY_COMPARE(found.size(), 2); // one of each: what is asked is answered in turn
}

void TestScoreBackgrounds::answersFromBeforeScoresChangedAreDropped()
{
    const Revision revision = saved(u"1. Pruning\n   - Relevant: lottery tickets"_s);
    const Pick pick = judged(u"2509.20000"_s, revision);
    ScoreBackgrounds backgrounds(m_morning->store());
    const QSignalSpy found(&backgrounds, &ScoreBackgrounds::found);
    backgrounds.find(pick);
    backgrounds.forget();
    backgrounds.find(pick);
    QTRY_VERIFY(backgrounds.of(pick));
    QCOMPARE(found.size(), 1);
}

QTEST_MAIN(TestScoreBackgrounds)
#include "tst_scorebackgrounds.moc"
