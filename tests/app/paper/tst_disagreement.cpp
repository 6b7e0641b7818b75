// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/disagreement.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Cutoffs cutoffs{8, 7};

Score score(int relevance, int novelty, const QString &model)
{
    Score result = *scoredPick(u"2509.10541"_s, relevance, novelty).score;
    result.scorer.model = model;
    return result;
}

ComparedPaper compared(const QString &id, std::pair<int, int> first, std::pair<int, int> second,
                       const QString &firstModel = u"a"_s)
{
    return {.paper = paper(id),
            .day = QDate(2025, 10, 1),
            .first = score(first.first, first.second, firstModel),
            .second = score(second.first, second.second, u"b"_s)};
}

QStringList idsOf(const QList<Disagreement> &found)
{
    QStringList ids;
    for (const Disagreement &one : found)
        ids.append(one.compared.paper.id.toString());
    return ids;
}

} // namespace

class TestDisagreement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acrossTheCutoffsComesFirst();
    void agreementIsLeftOut();
    void localNoveltyDecidesNothing();
    void aPaperOfTwoDaysCountsOnce();
};

void TestDisagreement::acrossTheCutoffsComesFirst()
{
    const auto found = strongestDisagreements(
        {compared(u"2509.00001"_s, {1, 1}, {7, 6}), compared(u"2509.00002"_s, {7, 7}, {8, 7}),
         compared(u"2509.00003"_s, {9, 8}, {2, 2}), compared(u"2509.00004"_s, {8, 7}, {10, 10})},
        cutoffs, 10);
    QCOMPARE(idsOf(found),
             (QStringList{u"2509.00003"_s, u"2509.00002"_s, u"2509.00001"_s, u"2509.00004"_s}));
    QCOMPARE(found.first().byRelevance, -7);
    QCOMPARE(found.first().byNovelty, -6);
    QVERIFY(found.at(1).isAcrossCutoffs && !found.at(2).isAcrossCutoffs);
}

void TestDisagreement::agreementIsLeftOut()
{
    QVERIFY(
        strongestDisagreements({compared(u"2509.00001"_s, {8, 7}, {8, 7})}, cutoffs, 10).isEmpty());
    QCOMPARE(strongestDisagreements({compared(u"2509.00001"_s, {1, 1}, {5, 5}),
                                     compared(u"2509.00002"_s, {1, 1}, {4, 4})},
                                    cutoffs, 1)
                 .size(),
             1);
    QVERIFY(
        strongestDisagreements({compared(u"2509.00001"_s, {0, 0}, {5, 5})}, cutoffs, 10).isEmpty());
}

void TestDisagreement::localNoveltyDecidesNothing()
{
    const auto found =
        strongestDisagreements({compared(u"2509.00001"_s, {9, 3}, {8, 7}, QString())}, cutoffs, 10);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().isAcrossCutoffs);
    const auto without =
        strongestDisagreements({compared(u"2509.00001"_s, {9, 0}, {8, 7})}, cutoffs, 10);
    QCOMPARE(without.first().byNovelty, 0);
    QCOMPARE(without.first().distance(), 1);
}

void TestDisagreement::aPaperOfTwoDaysCountsOnce()
{
    ComparedPaper later = compared(u"2509.00001"_s, {1, 1}, {5, 5});
    later.day = QDate(2025, 10, 2);
    const auto found =
        strongestDisagreements({compared(u"2509.00001"_s, {1, 1}, {5, 5}), later}, cutoffs, 10);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().compared.day, later.day);
}

QTEST_GUILESS_MAIN(TestDisagreement)
#include "tst_disagreement.moc"
