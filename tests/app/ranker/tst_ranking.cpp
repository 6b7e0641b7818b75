// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/ranking.h"

#include "criteria/criteriamarkdown.h"
#include "ranker/calibration.h"
#include "ranker/feedback.h"
#include "ranker/learning.h"
#include "ranker/novelty.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

Paper paperOn(int number, const QString &title, const QString &abstract)
{
    Paper paper = test::paper(u"2510.%1"_s.arg(number, 5, 10, QChar(u'0')));
    paper.title = title;
    paper.abstract = abstract;
    return paper;
}

Query wanting(const QString &criteria)
{
    return queryFromCriteria(criteriaFromMarkdown(criteria));
}

// Forty papers: ten on oaks that also speak of bark beetles, thirty on comets.
QList<Paper> library(int from)
{
    QList<Paper> papers;
    for (int i = 0; i < 10; ++i)
        papers.append(paperOn(from + i, u"Oaks in spring"_s, u"Bark beetles of year %1."_s.arg(i)));
    for (int i = 10; i < 40; ++i)
        papers.append(paperOn(from + i, u"Comets and dust"_s, u"Orbits of comet %1."_s.arg(i)));
    return papers;
}

QList<KnownTerms> known(const QList<Paper> &papers)
{
    QList<KnownTerms> terms;
    for (const Paper &paper : papers)
        terms.append({paper.id, termsOfPaper(paper)});
    return terms;
}

const QString oaks = u"1. Trees\n   - Relevant: oaks"_s;

} // namespace

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectorsHaveLengthOne();
    void aPaperIsNotItsOwnBackground();
    void feedbackFindsWordsTheCriteriaDoNotName();
    void feedbackKnowsNothingWithoutAMatch();
    void learnsWhatLabelsSay();
    void oneStarDrawsItsNeighbours();
    void oneDismissalPushesItsNeighboursAway();
    void fewLabelsLeaveTheCriteriaInCharge();
    void newCriteriaMoveWhatWasLearnt();
    void theSameLabelsGiveTheSameBytes();
    void calibrationFollowsShareAndCutoff_data();
    void calibrationFollowsShareAndCutoff();
    void levelsNeverRiseWithThePlace();
    void tellsDuplicatesFromStrangers();
    void noveltyWantsEnoughLabels();
};

void TestRanking::vectorsHaveLengthOne()
{
    const RankingIndex index(library(1), known(library(100)));
    QCOMPARE(index.size(), 80);
    for (qsizetype row = 0; row < index.size(); ++row) {
        double squares = 0;
        index.visitTerms(row, [&](TermId, float weight) { squares += double(weight * weight); });
        QVERIFY(std::abs(squares - 1) < 1e-5);
    }
    const RankingIndex empty({paperOn(1, {}, {})});
    empty.visitTerms(0, [](TermId, float) { QFAIL("an empty paper has no terms"); });
}

void TestRanking::aPaperIsNotItsOwnBackground()
{
    const QList<Paper> papers = library(1);
    QCOMPARE(RankingIndex(papers, known(papers)).size(), papers.size());
}

void TestRanking::feedbackFindsWordsTheCriteriaDoNotName()
{
    const QList<Paper> papers =
        QList<Paper>{paperOn(500, u"Beetles"_s, u"Bark beetles of spring."_s),
                     paperOn(501, u"Rings"_s, u"Dust of planets."_s)} +
        library(1);
    const RankingIndex index(papers, known(library(100)));
    const Ranking ranking = rank(index, wanting(oaks), nullptr);
    QVERIFY(ranking.values.at(0) > ranking.values.at(1));
    QVERIFY(ranking.isNear.at(0));
    QVERIFY(!ranking.isNear.at(1));
    QVERIFY(ranking.weightOf(termOf(u"beetl"_s)) > 0);
    QVERIFY(ranking.weightOf(termOf(u"comet"_s)) < 0);
}

void TestRanking::feedbackKnowsNothingWithoutAMatch()
{
    const RankingIndex index(library(1));
    const Ranking ranking = rank(index, wanting(u"1. Perfume"_s), nullptr);
    QCOMPARE(ranking.values, QList<double>(40, 0.0));
    QCOMPARE(ranking.isNear, QList<bool>(40, false));
}

void TestRanking::learnsWhatLabelsSay()
{
    const QList<Paper> earlier = library(100);
    const RankingIndex index(library(1), known(earlier));
    Knowledge knowledge{.criteria = wanting(oaks)};
    for (qsizetype i = 0; i < earlier.size(); ++i)
        knowledge.labels.append({earlier.at(i).id, i >= 10}); // the reader wants comets after all
    const auto lesson = lessonFrom(index, knowledge);
    QVERIFY(lesson);
    QCOMPARE(lesson->wanted, 30.0);
    QVERIFY(lesson->ranker.valueOf(index, 20) > 0);
    QVERIFY(lesson->ranker.valueOf(index, 0) < 0);
    QVERIFY(!lessonFrom(index, {{{paperOn(900, {}, {}).id, true}}, wanting(oaks)}));
}

void TestRanking::oneStarDrawsItsNeighbours()
{
    QList<Paper> papers = library(1);
    for (int i = 0; i < 5; ++i)
        papers.append(paperOn(200 + i, u"Tides of the lagoon"_s, u"Salt marsh %1."_s.arg(i)));
    const RankingIndex index(papers);
    const auto ahead = [](const Ranking &ranking) {
        const QList<double> values = zScores(ranking.values);
        return values.at(41) - values.at(20);
    };
    const auto lesson = lessonFrom(index, {{{index.idOf(40), true, 2}}, wanting(oaks)});
    QVERIFY(lesson);
    QVERIFY(ahead(rank(index, wanting(oaks), &*lesson)) >
            ahead(rank(index, wanting(oaks), nullptr)));
    const LinearRanker taughtMore = taught(lesson->ranker, index, {41, true, 2});
    QVERIFY(taughtMore.valueOf(index, 42) > lesson->ranker.valueOf(index, 42));
}

void TestRanking::oneDismissalPushesItsNeighboursAway()
{
    const RankingIndex index(library(1));
    const auto lesson = lessonFrom(index, {{{index.idOf(0), false, 2}}, wanting(oaks)});
    QVERIFY(lesson);
    QVERIFY(lesson->ranker.valueOf(index, 1) < lesson->ranker.valueOf(index, 20));
    QVERIFY(std::isfinite(rank(index, wanting(oaks), &*lesson).values.at(0)));
}

void TestRanking::fewLabelsLeaveTheCriteriaInCharge()
{
    const RankingIndex index(library(1));
    const auto lesson = lessonFrom(index, {{{index.idOf(20), true}}, wanting(oaks)});
    const Ranking ranking = rank(index, wanting(oaks), &*lesson);
    QVERIFY(ranking.values.at(0) > ranking.values.at(21));
}

void TestRanking::newCriteriaMoveWhatWasLearnt()
{
    const QList<Paper> earlier = library(100);
    const RankingIndex index(library(1), known(earlier));
    Knowledge knowledge{.criteria = wanting(oaks)};
    for (qsizetype i = 0; i < earlier.size(); ++i)
        knowledge.labels.append({earlier.at(i).id, i < 10});
    const auto lesson = lessonFrom(index, knowledge);
    const Ranking same = rank(index, wanting(oaks), &*lesson);
    QVERIFY(same.values.at(0) > same.values.at(20));
    const Ranking other = rank(index, wanting(u"1. Sky\n   - Relevant: comets"_s), &*lesson);
    QVERIFY(other.values.at(0) < other.values.at(20));
}

void TestRanking::theSameLabelsGiveTheSameBytes()
{
    const RankingIndex index(library(1), known(library(100)));
    QList<Label> labels;
    for (qsizetype row = 40; row < 80; ++row)
        labels.append({row, row % 3 == 0, 1 + double(row % 2)});
    QVERIFY(learn(index, labels)->weights == learn(index, labels)->weights);
}

void TestRanking::calibrationFollowsShareAndCutoff_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("cutoff");
    QTest::newRow("as shipped") << 0.1 << 8;
    QTest::newRow("many picks") << 0.3 << 8;
    QTest::newRow("few picks") << 0.02 << 9;
    QTest::newRow("low cut-off") << 0.2 << 5;
    QTest::newRow("highest") << 0.05 << 10;
    QTest::newRow("lowest") << 0.5 << 2;
}

void TestRanking::calibrationFollowsShareAndCutoff()
{
    QFETCH(const double, share);
    QFETCH(const int, cutoff);
    constexpr int papers = 1000;
    int above = 0;
    for (int i = 0; i < papers; ++i)
        above += levelAt((i + 0.5) / papers, {share, cutoff}) >= cutoff ? 1 : 0;
    QCOMPARE(above, int(share * papers));
}

void TestRanking::levelsNeverRiseWithThePlace()
{
    for (int cutoff = 2; cutoff <= 10; ++cutoff) {
        int before = 10;
        for (double place = 0.0005; place < 1; place += 0.001) {
            const int level = levelAt(place, {0.1, cutoff});
            QVERIFY(level <= before && level >= 1);
            before = level;
        }
        QCOMPARE(levelAt(0.9999, {0.1, cutoff}), 1);
    }
}

void TestRanking::tellsDuplicatesFromStrangers()
{
    QList<Paper> papers = library(1);
    papers.append(paperOn(300, u"Sundials of Parma"_s, u"Shadows on marble walls."_s));
    papers.append(paperOn(301, u"Tides of the lagoon"_s, u"Salt marshes drown slowly."_s));
    QList<Paper> manyPapers;
    for (int i = 0; i < leastLibrary; ++i)
        manyPapers.append(paperOn(1000 + i, u"Comets and dust"_s, u"Orbits of comet %1."_s.arg(i)));
    const Paper twin =
        paperOn(400, u"Tides of the lagoon"_s, u"Salt marshes drown slowly, we say."_s);
    const RankingIndex index(papers, known(QList<Paper>{twin} + manyPapers));
    const QList<Familiarity> found = familiarity(index);
    QVERIFY(found.at(41).kind == Familiarity::Kind::NearDuplicate);
    QVERIFY(found.at(41).nearest == twin.id);
    QVERIFY(found.at(40).kind == Familiarity::Kind::Unfamiliar);
    QVERIFY(familiarity(RankingIndex({twin})).isEmpty());
}

void TestRanking::noveltyWantsEnoughLabels()
{
    QList<Paper> earlier;
    for (int i = 0; i < 300; ++i)
        earlier.append(paperOn(1000 + i, i % 2 == 0 ? u"Proof of bounds"_s : u"Survey of pumps"_s,
                               u"Case %1."_s.arg(i)));
    const RankingIndex index(
        {paperOn(1, u"Bounds"_s, u"A proof."_s), paperOn(2, u"Pumps"_s, u"A survey."_s)},
        known(earlier));
    QList<NoveltyLabel> labels;
    for (qsizetype row = 2; row < index.size(); ++row)
        labels.append({row, row % 2 == 0 ? 9 : 3});
    const QList<double> novelty = estimatedNovelty(index, labels);
    QCOMPARE(novelty.size(), 2);
    QVERIFY(novelty.at(0) > 6.5);
    QVERIFY(novelty.at(1) < 5.5);
    QVERIFY(estimatedNovelty(index, labels.first(leastNoveltyLabels - 1)).isEmpty());
}

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
