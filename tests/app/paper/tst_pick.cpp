// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pick.h"
#include "support/builders.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

constexpr Cutoffs cutoffs{8, 7};

Pick authorMatch(const QString &id)
{
    Pick pick = test::pick(id);
    pick.followedAuthors = {{u"Ada Writer"_s}};
    return pick;
}

Pick estimatedPick(const QString &id, int relevance, double strength)
{
    Pick pick = test::scoredPick(id, relevance, 0);
    pick.score->state = Score::State::Estimated;
    pick.score->scorer = {};
    pick.score->strength = strength;
    return pick;
}

QStringList idsInOrder(QList<Pick> picks, PickOrder order = PickOrder::Sum)
{
    std::sort(picks.begin(), picks.end(),
              [order](const Pick &a, const Pick &b) { return comesBefore(a, b, order); });
    QStringList ids;
    for (const Pick &pick : picks)
        ids.append(pick.paper.id.toString());
    return ids;
}

Pick randomPick(QRandomGenerator &random)
{
    const auto id = u"2510.%1"_s.arg(1 + random.bounded(40), 5, 10, QChar(u'0'));
    Pick pick = test::scoredPick(id, random.bounded(11), random.bounded(11));
    if (random.bounded(3) == 0)
        pick.score->strength = random.bounded(4) == 0 ? std::numeric_limits<double>::quiet_NaN()
                                                      : random.bounded(3) - 1.0;
    if (random.bounded(5) == 0)
        pick.score.reset();
    if (random.bounded(5) == 0)
        pick.followedAuthors = {{u"Ada Writer"_s}};
    pick.day = random.bounded(6) == 0 ? QDate() : QDate(2025, 10, 1 + random.bounded(3));
    return pick;
}

} // namespace

class TestPick final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bands_data();
    void bands();
    void authorMatchIsAlwaysIn();
    void perhapsIsNoPick();
    void hiddenByHIndexIsNoPick();
    void unscoredIsItsOwnBand();
    void noveltyCountsOnlyWhereThereIsOne();
    void sumOrder();
    void estimatesFallByRelevanceThenStrength();
    void authorMatchesComeFirst();
    void missingComesLast_data();
    void missingComesLast();
    void newestDayFirst();
    void isAStrictWeakOrder_data();
    void isAStrictWeakOrder();
    void pickedFromKeepsThePicksInOrder();
    void stateInWords();
};

void TestPick::bands_data()
{
    QTest::addColumn<int>("relevance");
    QTest::addColumn<int>("novelty");
    QTest::addColumn<Band>("band");
    QTest::addColumn<bool>("isPickedThen");
    QTest::newRow("clear of both") << 9 << 8 << Band::In << true;
    QTest::newRow("on both") << 8 << 7 << Band::Maybe << true;
    QTest::newRow("on relevance") << 8 << 10 << Band::Maybe << true;
    QTest::newRow("on novelty") << 10 << 7 << Band::Maybe << true;
    QTest::newRow("one short of relevance") << 7 << 9 << Band::Maybe << false;
    QTest::newRow("one short of novelty") << 9 << 6 << Band::Maybe << false;
    QTest::newRow("one short of both") << 7 << 6 << Band::Maybe << false;
    QTest::newRow("two short of relevance") << 6 << 10 << Band::Out << false;
    QTest::newRow("two short of novelty") << 10 << 5 << Band::Out << false;
}

void TestPick::bands()
{
    QFETCH(const int, relevance);
    QFETCH(const int, novelty);
    QFETCH(const Band, band);
    QFETCH(const bool, isPickedThen);
    const Pick pick = test::scoredPick(u"2510.00001"_s, relevance, novelty);
    QCOMPARE(bandOf(pick, cutoffs), band);
    QCOMPARE(isPicked(pick, cutoffs), isPickedThen);
}

void TestPick::authorMatchIsAlwaysIn()
{
    Pick pick = authorMatch(u"2510.00001"_s);
    QVERIFY(isPicked(pick, cutoffs));
    QCOMPARE(bandOf(pick, cutoffs), Band::In);
    pick.score = test::scoredPick(u"2510.00001"_s, 1, 1).score;
    QVERIFY(isPicked(pick, cutoffs));
    QCOMPARE(bandOf(pick, cutoffs), Band::In);
}

void TestPick::perhapsIsNoPick()
{
    Pick pick = test::scoredPick(u"2510.00002"_s, 2, 2);
    pick.followedAuthors = {{u"A. Writer"_s, FollowedAuthor::Reason::Initials}};
    QVERIFY(!isPicked(pick, cutoffs));
    QCOMPARE(bandOf(pick, cutoffs), Band::Maybe);
    QVERIFY(!comesBefore(pick, test::scoredPick(u"2510.00001"_s, 3, 2)));
    pick.score.reset();
    QCOMPARE(bandOf(pick, cutoffs), Band::Maybe);
    pick.score = test::scoredPick(u"2510.00002"_s, 10, 10).score;
    QCOMPARE(bandOf(pick, cutoffs), Band::In);
}

void TestPick::hiddenByHIndexIsNoPick()
{
    Pick good = test::scoredPick(u"2510.00001"_s, 9, 9);
    good.hiddenBelowHIndex = 5;
    Pick poor = test::scoredPick(u"2510.00002"_s, 2, 2);
    poor.hiddenBelowHIndex = 5;
    QVERIFY(!isPicked(good, cutoffs));
    QVERIFY(pickedFrom({good, poor}, cutoffs).isEmpty());
    QCOMPARE(hiddenByHIndex({good, poor, test::scoredPick(u"2510.00003"_s, 9, 9)}, cutoffs), 1);
}

void TestPick::unscoredIsItsOwnBand()
{
    const Pick unscored = test::pick(u"2510.00001"_s);
    QCOMPARE(bandOf(unscored, cutoffs), Band::Unscored);
    QVERIFY(!isPicked(unscored, cutoffs));
    Pick refused = test::scoredPick(u"2510.00001"_s, 0, 0);
    refused.score->state = Score::State::Refused;
    QCOMPARE(bandOf(refused, {1, 1}), Band::Unscored);
    QVERIFY(!isPicked(refused, {1, 1}));
}

void TestPick::noveltyCountsOnlyWhereThereIsOne()
{
    QCOMPARE(bandOf(estimatedPick(u"2510.00001"_s, 9, 1), {8, 10}), Band::In);
    QCOMPARE(bandOf(estimatedPick(u"2510.00001"_s, 8, 1), {8, 10}), Band::Maybe);
    QVERIFY(isPicked(estimatedPick(u"2510.00001"_s, 8, 1), {8, 10}));
    QVERIFY(!isPicked(estimatedPick(u"2510.00001"_s, 7, 1), {8, 10}));
}

void TestPick::sumOrder()
{
    QCOMPARE(idsInOrder(
                 {test::scoredPick(u"2510.00004"_s, 8, 9), test::scoredPick(u"2510.00003"_s, 9, 8),
                  test::scoredPick(u"2510.00002"_s, 9, 8), test::scoredPick(u"2510.00001"_s, 10, 6),
                  test::scoredPick(u"2510.00005"_s, 9, 9)}),
             (QStringList{u"2510.00005"_s, u"2510.00002"_s, u"2510.00003"_s, u"2510.00004"_s,
                          u"2510.00001"_s}));
}

void TestPick::estimatesFallByRelevanceThenStrength()
{
    QCOMPARE(
        idsInOrder({estimatedPick(u"2510.00001"_s, 7, 9), estimatedPick(u"2510.00002"_s, 8, 1),
                    estimatedPick(u"2510.00003"_s, 8, 2), estimatedPick(u"2510.00004"_s, 8, 1)}),
        (QStringList{u"2510.00003"_s, u"2510.00002"_s, u"2510.00004"_s, u"2510.00001"_s}));
}

void TestPick::authorMatchesComeFirst()
{
    for (const PickOrder order :
         {PickOrder::Sum, PickOrder::Relevance, PickOrder::Novelty, PickOrder::Date})
        QCOMPARE(
            idsInOrder({test::scoredPick(u"2510.00001"_s, 10, 10), authorMatch(u"2510.00009"_s)},
                       order),
            (QStringList{u"2510.00009"_s, u"2510.00001"_s}));
}

void TestPick::missingComesLast_data()
{
    QTest::addColumn<PickOrder>("order");
    QTest::newRow("sum") << PickOrder::Sum;
    QTest::newRow("relevance") << PickOrder::Relevance;
    QTest::newRow("novelty") << PickOrder::Novelty;
    QTest::newRow("date") << PickOrder::Date;
}

void TestPick::missingComesLast()
{
    QFETCH(const PickOrder, order);
    QCOMPARE(idsInOrder({test::pick(u"2510.00001"_s), estimatedPick(u"2510.00002"_s, 1, -5),
                         test::scoredPick(u"2510.00003"_s, 1, 1)},
                        order),
             (QStringList{u"2510.00003"_s, u"2510.00002"_s, u"2510.00001"_s}));
}

void TestPick::newestDayFirst()
{
    Pick older = test::scoredPick(u"2509.00001"_s, 10, 10);
    older.day = QDate(2025, 9, 30);
    QCOMPARE(idsInOrder({older, test::scoredPick(u"2510.00002"_s, 2, 2),
                         test::scoredPick(u"2510.00003"_s, 3, 1)},
                        PickOrder::Date),
             (QStringList{u"2510.00003"_s, u"2510.00002"_s, u"2509.00001"_s}));
}

void TestPick::isAStrictWeakOrder_data()
{
    missingComesLast_data();
}

void TestPick::isAStrictWeakOrder()
{
    QFETCH(const PickOrder, order);
    QRandomGenerator random(7);
    for (int round = 0; round < 5'000; ++round) {
        const Pick a = randomPick(random);
        const Pick b = randomPick(random);
        const Pick c = randomPick(random);
        const bool ab = comesBefore(a, b, order);
        const bool ba = comesBefore(b, a, order);
        const bool bc = comesBefore(b, c, order);
        const bool cb = comesBefore(c, b, order);
        const bool ac = comesBefore(a, c, order);
        QVERIFY(!comesBefore(a, a, order));
        QVERIFY(!(ab && ba));
        QVERIFY(!(ab && bc) || ac);
        QVERIFY(ab || ba || bc || cb || !(ac || comesBefore(c, a, order)));
        QVERIFY(ab || ba || a.paper.id == b.paper.id);
    }
}

void TestPick::pickedFromKeepsThePicksInOrder()
{
    const QList<Pick> picked =
        pickedFrom({test::scoredPick(u"2510.00001"_s, 8, 7),
                    test::scoredPick(u"2510.00002"_s, 7, 10), test::pick(u"2510.00003"_s),
                    test::scoredPick(u"2510.00004"_s, 9, 9), authorMatch(u"2510.00005"_s)},
                   cutoffs);
    QCOMPARE(idsInOrder(picked), (QStringList{u"2510.00005"_s, u"2510.00004"_s, u"2510.00001"_s}));
    QCOMPARE(picked.first().paper.id.toString(), u"2510.00005"_s);
}

void TestPick::stateInWords()
{
    QCOMPARE(stateText(test::pick(u"2510.00001"_s)), u"unscored"_s);
    QCOMPARE(stateText(test::scoredPick(u"2510.00001"_s, 8, 8)), u"scored"_s);
    QCOMPARE(stateText(estimatedPick(u"2510.00001"_s, 8, 1)), u"estimated"_s);
}

QTEST_GUILESS_MAIN(TestPick)
#include "tst_pick.moc"
