// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/lifejudge.h"

#include "criteria/criteriamarkdown.h"
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

const Paper oak = paperOn(1, u"Oaks in spring"_s, u"Bark beetles in oaks."_s);
const Paper comet = paperOn(2, u"Comets and dust"_s, u"Orbits of comets."_s);
const Paper elm = paperOn(3, u"Elms"_s, u"Elms in old parks."_s);

// Papers of other days: ten on oaks, ten on elms, ten on comets, ninety on rivers.
QList<KnownTerms> otherDays()
{
    QList<KnownTerms> known;
    for (int i = 0; i < 120; ++i) {
        const QString text = i < 10   ? u"Oaks and their bark beetles"_s
                             : i < 20 ? u"Elms in old parks"_s
                             : i < 30 ? u"Comets, dust and orbits"_s
                                      : u"Rivers, floods and stones"_s;
        const Paper paper = paperOn(100 + i, text, text + u" of year %1."_s.arg(i));
        known.append({paper.id, termsOfPaper(paper)});
    }
    return known;
}

LifeJudge judgeOf(const QList<LifeTest> &tests)
{
    return {tests, {comet, oak, elm}, otherDays(), {.pickedShare = 0.2, .cutoff = 8}, {8, 7}};
}

const QList<LifeTest> everyKind{{oak.id, LifeTest::Kind::Starred},
                                {comet.id, LifeTest::Kind::Dismissed},
                                {elm.id, LifeTest::Kind::Pinned, Band::Out, u"too old"_s}};

Criteria wanting(const QString &terms)
{
    return criteriaFromMarkdown(u"1. Trees\n   - Relevant: "_s + terms);
}

} // namespace

class TestLifeJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hitsOfEveryKind();
    void missesOfEveryKind();
    void criteriaThatWantNothing();
    void regressions();
    void reasonsAreInThePapersWords();
    void reasonsOfAChange();
    void testsWithoutTheirPapers();
    void smallLibrary();
};

void TestLifeJudge::hitsOfEveryKind()
{
    const LifeReport report = judgeOf(everyKind).judge(wanting(u"oaks, beetles"_s)).report;
    QVERIFY(report.isAllHit());
    QVERIFY(report.starred == (LifeReport::Tally{1, 1}));
    QVERIFY(report.dismissed == (LifeReport::Tally{1, 1}));
    QVERIFY(report.pinned == (LifeReport::Tally{1, 1}));
    QVERIFY(report.verdicts.first().isPassing);
    QVERIFY(report.verdicts.first().level >= 8);
    QVERIFY(report.misses().isEmpty());
}

void TestLifeJudge::missesOfEveryKind()
{
    const LifeReport report = judgeOf(everyKind).judge(wanting(u"comets, elms"_s)).report;
    QVERIFY(!report.isAllHit());
    QCOMPARE(report.starred.hits, 0);
    QCOMPARE(report.dismissed.hits, 0);
    QCOMPARE(report.pinned.hits, 0);
    QCOMPARE(report.misses(), (QList<qsizetype>{0, 1, 2}));
}

void TestLifeJudge::criteriaThatWantNothing()
{
    const LifeReport report = judgeOf(everyKind).judge(Criteria()).report;
    for (const LifeVerdict &verdict : report.verdicts)
        QCOMPARE(verdict.level, 1);
    QCOMPARE(report.starred.hits, 0);
    QCOMPARE(report.dismissed.hits, 1);
}

void TestLifeJudge::regressions()
{
    const LifeJudge judge = judgeOf(everyKind);
    const LifeReport oaks = judge.judge(wanting(u"oaks, beetles"_s)).report;
    const LifeReport comets = judge.judge(wanting(u"comets"_s)).report;
    const LifeRegression regression = regressionBetween(oaks, comets);
    QCOMPARE(regression.lost, (QList<qsizetype>{0, 1}));
    QVERIFY(regression.won.isEmpty());
    QVERIFY(regressionBetween(comets, oaks).lost.isEmpty());
    QCOMPARE(regressionBetween(comets, oaks).won, (QList<qsizetype>{0, 1}));
    QVERIFY(regressionBetween(oaks, oaks).isEmpty());
    QCOMPARE(ofKind(judge.tests(), regression.lost, LifeTest::Kind::Dismissed),
             QList<qsizetype>{1});
}

void TestLifeJudge::reasonsAreInThePapersWords()
{
    const LifeJudge judge = judgeOf(everyKind);
    const QList<LifeReason> reasons =
        judge.reasons(judge.judge(wanting(u"oaks, beetles"_s)), {1, 0});
    QCOMPARE(reasons.size(), 2);
    QVERIFY(!reasons.first().isNear);
    QVERIFY(reasons.last().isNear);
    QCOMPARE(reasons.last().topic, u"Trees"_s);
    QVERIFY(reasons.last().raising.join(u' ').contains(u"oaks"_s, Qt::CaseInsensitive));
    QVERIFY(judge.reasons(judge.judge(Criteria()), {}).isEmpty());
}

void TestLifeJudge::reasonsOfAChange()
{
    const LifeJudge judge = judgeOf(everyKind);
    const QList<LifeReason> reasons = judge.reasonsOfChange(
        judge.judge(wanting(u"oaks, beetles"_s)), judge.judge(wanting(u"comets"_s)), {0, 1});
    QCOMPARE(reasons.at(1).topic, u"Trees"_s);
    QVERIFY(reasons.at(0).lowering.join(u' ').contains(u"oaks"_s, Qt::CaseInsensitive));
    QVERIFY(reasons.at(1).raising.join(u' ').contains(u"comets"_s, Qt::CaseInsensitive));
}

void TestLifeJudge::testsWithoutTheirPapers()
{
    const Paper stranger = paperOn(9, u"Strangers"_s, u"Nobody knows."_s);
    const LifeJudge judge =
        judgeOf({{stranger.id, LifeTest::Kind::Starred}, {oak.id, LifeTest::Kind::Starred}});
    QCOMPARE(judge.tests().size(), 1);
    QCOMPARE(judge.paper(0).id, oak.id);
    QVERIFY(LifeJudge().judge(wanting(u"oaks"_s)).report.verdicts.isEmpty());
    QVERIFY(judgeOf({}).judge(wanting(u"oaks"_s)).report.isAllHit());
}

// Tests stand among each other where there is nothing else.
void TestLifeJudge::smallLibrary()
{
    const LifeJudge judge(everyKind, {comet, oak, elm}, {}, {}, {8, 7});
    const LifeReport report = judge.judge(wanting(u"oaks, beetles"_s)).report;
    QVERIFY(report.verdicts.at(0).level > report.verdicts.at(1).level);
    QVERIFY(report == judge.judge(wanting(u"oaks, beetles"_s)).report);
}

QTEST_GUILESS_MAIN(TestLifeJudge)
#include "tst_lifejudge.moc"
