// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/prefilter.h"

#include <QTest>

#include <algorithm>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);
const QString seed = u"2025-10-01abc"_s;
constexpr int longAgo = 7; // judged days after which the rule alone counts

ArxivId idOf(int number)
{
    return *ArxivId::fromString(u"2509.%1"_s.arg(20000 + number));
}

// The first is the strongest.
QList<PrefilterCandidate> papers(int count)
{
    QList<PrefilterCandidate> result;
    for (int number = 0; number < count; ++number)
        result.append({.paper = idOf(number), .strength = -number});
    return result;
}

QList<ArxivId> having(PrefilterChoice choice, const QList<Prefiltered> &decided)
{
    QList<ArxivId> ids;
    for (const Prefiltered &paper : decided) {
        if (paper.choice == choice)
            ids.append(paper.paper);
    }
    return ids;
}

qsizetype count(PrefilterChoice choice, const QList<Prefiltered> &decided)
{
    return having(choice, decided).size();
}

// A day's judged papers, one at every place of many, with picks among the first of each tenth.
QList<JudgedPlace> judged(const QList<int> &picksOfTenths, int papersOfTenth,
                          PrefilterChoice choice = PrefilterChoice::Sent)
{
    QList<JudgedPlace> places;
    for (int tenth = 0; tenth < picksOfTenths.size(); ++tenth) {
        for (int number = 0; number < papersOfTenth; ++number)
            places.append({day, (tenth + (number + .5) / papersOfTenth) / 10, choice,
                           number < picksOfTenths.at(tenth)});
    }
    return places;
}

} // namespace

class TestPrefilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAShare_data();
    void sendsAShare();
    void equalStrengthsFallInIdOrder();
    void someAreSentWhereverTheyStand();
    void auditIsDrawnAlikeAndFromTheRest();
    void auditIsDrawnByTheSeed();
    void recallSendsWhatIsExpectedToHoldIt();
    void shippedCurveIsCareful();
    void curveLearnsAndNeverRises();
    void sameRuleKeepsItsDecisions();
    void anotherRuleDecidesAnewButSparesNothingJudged();
    void missedPicksHaveAnHonestRange_data();
    void missedPicksHaveAnHonestRange();
    void auditsOfNarrowerDaysDoNotCount();
};

void TestPrefilter::sendsAShare_data()
{
    QTest::addColumn<int>("papers");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("judgedDays");
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("audited");
    QTest::newRow("everything") << 506 << 1.0 << longAgo << 506 << 0;
    QTest::newRow("a share") << 506 << .4 << longAgo << 203 << 9;
    QTest::newRow("a small share") << 506 << .25 << 40 << 127 << 11;
    QTest::newRow("first day") << 500 << .25 << 0 << 300 << 6;
    QTest::newRow("third day") << 500 << .25 << 2 << 300 << 6;
    QTest::newRow("fourth day") << 500 << .25 << 3 << 200 << 9;
    QTest::newRow("seventh day") << 500 << .25 << 6 << 200 << 9;
    QTest::newRow("eighth day") << 500 << .25 << longAgo << 125 << 11;
    QTest::newRow("more than the first days ask for") << 500 << .8 << 0 << 400 << 3;
    QTest::newRow("twenty are left") << 25 << .2 << longAgo << 5 << 1;
    QTest::newRow("nineteen are left") << 24 << .2 << longAgo << 5 << 0;
    QTest::newRow("one") << 1 << .01 << longAgo << 1 << 0;
    QTest::newRow("none") << 0 << .4 << longAgo << 0 << 0;
}

void TestPrefilter::sendsAShare()
{
    QFETCH(int, papers);
    QFETCH(double, share);
    QFETCH(int, judgedDays);
    QFETCH(int, sent);
    QFETCH(int, audited);
    const auto decided = prefiltered(::papers(papers), {.share = share}, judgedDays, {}, seed);
    QCOMPARE(decided.size(), papers);
    QCOMPARE(count(PrefilterChoice::Sent, decided), sent);
    QCOMPARE(count(PrefilterChoice::Audited, decided), audited);
    const auto chosen = having(PrefilterChoice::Sent, decided);
    for (int number = 0; number < sent; ++number)
        QVERIFY(chosen.at(number) == idOf(number));
}

void TestPrefilter::equalStrengthsFallInIdOrder()
{
    auto alike = papers(10);
    for (PrefilterCandidate &paper : alike)
        paper.strength = 1;
    std::reverse(alike.begin(), alike.end());
    const auto decided = prefiltered(alike, {.share = .3}, longAgo, {}, seed);
    QVERIFY(having(PrefilterChoice::Sent, decided) == QList({idOf(0), idOf(1), idOf(2)}));
    QCOMPARE(decided.first().place, .05);
    QCOMPARE(decided.last().place, .95);
}

void TestPrefilter::someAreSentWhereverTheyStand()
{
    auto some = papers(10);
    some[9].isAlwaysSent = true;
    some[5].strength.reset(); // not ranked
    some[0].isAlwaysSent = true;
    const auto decided = prefiltered(some, {.share = .2}, longAgo, {}, seed);
    QVERIFY(having(PrefilterChoice::Always, decided) == QList({idOf(0), idOf(9), idOf(5)}));
    QVERIFY(having(PrefilterChoice::Sent, decided) == QList{idOf(1)});
    QCOMPARE(count(PrefilterChoice::LeftOut, decided), 6);
}

void TestPrefilter::auditIsDrawnAlikeAndFromTheRest()
{
    auto shuffled = papers(100);
    std::reverse(shuffled.begin(), shuffled.end());
    const auto decided = prefiltered(papers(100), {.share = .3}, longAgo, {}, seed);
    QVERIFY(decided == prefiltered(shuffled, {.share = .3}, longAgo, {}, seed));
    // Pinned: the draw may differ between no two machines, nor versions.
    QVERIFY(having(PrefilterChoice::Audited, decided) == QList({idOf(76), idOf(89)}));
}

void TestPrefilter::auditIsDrawnByTheSeed()
{
    QList<ArxivId> drawn;
    for (int number = 0; number < 300; ++number) {
        const auto decided =
            prefiltered(papers(40), {.share = .5}, longAgo, {}, seed + QString::number(number));
        drawn += having(PrefilterChoice::Audited, decided);
    }
    QCOMPARE(drawn.size(), 300);
    // Each of the 20 that are left is drawn 15 times on average.
    for (int number = 20; number < 40; ++number)
        QVERIFY2(drawn.count(idOf(number)) > 3, qPrintable(QString::number(number)));
    QCOMPARE(drawn.count(idOf(0)), 0);
}

void TestPrefilter::recallSendsWhatIsExpectedToHoldIt()
{
    // All picks stand in the first three tenths, which a hundred days have shown.
    const PickCurve sharp(judged({500, 300, 100, 0, 0, 0, 0, 0, 0, 0}, 1000));
    const auto decided =
        prefiltered(papers(1000), {.share = .9, .recall = .95}, longAgo, sharp, {});
    const auto sent = count(PrefilterChoice::Sent, decided);
    QVERIFY2(sent > 200 && sent < 320, qPrintable(QString::number(sent)));
    const auto careful = prefiltered(papers(1000), {.recall = .95}, longAgo, {}, {});
    QVERIFY(count(PrefilterChoice::Sent, careful) > 700);
    const auto first = prefiltered(papers(1000), {.recall = .5}, 0, sharp, {});
    QCOMPARE(count(PrefilterChoice::Sent, first), 600);
}

void TestPrefilter::shippedCurveIsCareful()
{
    const PickCurve curve;
    double all = 0;
    double best = 0;
    for (int place = 0; place < 100; ++place) {
        all += curve.probability(place / 100.);
        best += place < 40 ? curve.probability(place / 100.) : 0;
    }
    QVERIFY2(best / all > .75 && best / all < .85, qPrintable(QString::number(best / all)));
    QCOMPARE(curve.probability(1), curve.probability(.95));
    // Few picks change nothing.
    const PickCurve untaught(judged({20, 9, 0, 0, 0, 0, 0, 0, 0, 0}, 30));
    QCOMPARE(untaught.probability(.05), curve.probability(.05));
}

void TestPrefilter::curveLearnsAndNeverRises()
{
    const PickCurve curve(judged({40, 60, 10, 0, 0, 5, 0, 0, 0, 0}, 100));
    double last = 1;
    for (int tenth = 0; tenth < 10; ++tenth) {
        const double probability = curve.probability((tenth + .5) / 10);
        QVERIFY(probability > 0 && probability <= last);
        last = probability;
    }
    QCOMPARE(curve.probability(.05), curve.probability(.15));
    QVERIFY(curve.probability(.95) < .01);
    // Where nothing was checked the shipped curve stands in; papers that are always sent say
    // nothing.
    auto blind = judged({40, 20, 10, 5}, 100);
    const double unknown = PickCurve(blind).probability(.95);
    blind +=
        judged({100, 100, 100, 100, 100, 100, 100, 100, 100, 100}, 100, PrefilterChoice::Always);
    QCOMPARE(PickCurve(blind).probability(.95), unknown);
    QVERIFY(unknown > curve.probability(.95));
}

void TestPrefilter::sameRuleKeepsItsDecisions()
{
    const PrefilterRule rule{.share = .4};
    const auto before = papers(50);
    const PrefilteredDay earlier{day, u"abc"_s, rule.toString(),
                                 prefiltered(before, rule, longAgo, {}, seed)};
    // The ranking turned round, a paper came late, another got a star.
    auto now = papers(51);
    for (PrefilterCandidate &paper : now)
        paper.strength = -*paper.strength;
    now[49].isAlwaysSent = true;
    const auto decided =
        continuedFrom(earlier, prefiltered(now, rule, longAgo, {}, seed), rule, now);
    QCOMPARE(decided.size(), 51);
    for (const Prefiltered &paper : decided) {
        if (paper.paper == idOf(49))
            QVERIFY(paper.choice == PrefilterChoice::Always);
        else if (paper.paper == idOf(50))
            QVERIFY(paper.choice == PrefilterChoice::Sent);
        else
            QVERIFY(earlier.papers.contains(paper));
    }
}

void TestPrefilter::anotherRuleDecidesAnewButSparesNothingJudged()
{
    const PrefilterRule rule{.share = .4};
    auto some = papers(50);
    const PrefilteredDay earlier{day, u"abc"_s, rule.toString(),
                                 prefiltered(some, rule, longAgo, {}, seed)};
    const auto audited = having(PrefilterChoice::Audited, earlier.papers);
    QCOMPARE(audited.size(), 1);
    for (PrefilterCandidate &paper : some)
        paper.isJudged = paper.paper < idOf(10) || paper.paper == audited.first();
    const PrefilterRule less{.share = .1};
    const auto decided =
        continuedFrom(earlier, prefiltered(some, less, longAgo, {}, seed), less, some);
    for (int number = 0; number < 10; ++number) {
        QVERIFY(!having(PrefilterChoice::LeftOut, decided).contains(idOf(number)));
        QVERIFY(number >= 5 || having(PrefilterChoice::Sent, decided).contains(idOf(number)));
    }
    QVERIFY(having(PrefilterChoice::Audited, decided).contains(audited.first()));
    const auto all = continuedFrom(earlier, prefiltered(some, {}, longAgo, {}, seed), {}, some);
    QCOMPARE(count(PrefilterChoice::LeftOut, all), 0);
}

void TestPrefilter::missedPicksHaveAnHonestRange_data()
{
    QTest::addColumn<int>("picks");
    QTest::addColumn<int>("audited");
    QTest::addColumn<int>("leftOut");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    // Wilson's bounds, worked out by hand.
    QTest::newRow("none of nine") << 0 << 9 << 300 << 0 << 0 << 90;
    QTest::newRow("none of many") << 0 << 270 << 300 << 0 << 0 << 5;
    QTest::newRow("one of a hundred") << 1 << 100 << 300 << 3 << 0 << 17;
    QTest::newRow("half of ten") << 5 << 10 << 10 << 5 << 2 << 8;
    QTest::newRow("all") << 9 << 9 << 100 << 100 << 70 << 100;
}

void TestPrefilter::missedPicksHaveAnHonestRange()
{
    QFETCH(int, picks);
    QFETCH(int, audited);
    QFETCH(int, leftOut);
    QFETCH(int, expected);
    QFETCH(int, low);
    QFETCH(int, high);
    const auto missed = estimatedMissedPicks(picks, audited, leftOut);
    QVERIFY(missed);
    QCOMPARE(missed->expected, expected);
    QCOMPARE(missed->low, low);
    QCOMPARE(missed->high, high);
    QVERIFY(!estimatedMissedPicks(0, 0, leftOut));
    QVERIFY(!estimatedMissedPicks(picks, audited, 0));
}

void TestPrefilter::auditsOfNarrowerDaysDoNotCount()
{
    const auto withDay = [](int before, double cut, int picks) {
        QList<JudgedPlace> places{{day.addDays(-before), cut, PrefilterChoice::Sent, true}};
        for (int number = 0; number < 10; ++number)
            places.append({day.addDays(-before), .9, PrefilterChoice::Audited, number < picks});
        return places;
    };
    const auto today = withDay(0, .4, 1);
    QCOMPARE(estimatedMissedPicks(today, day, 100)->checks, 10);
    const auto both = estimatedMissedPicks(today + withDay(1, .41, 0), day, 100);
    QCOMPARE(both->checks, 20);
    QCOMPARE(both->expected, 5);
    // A day that sent 60 % says nothing of those that stand between 40 % and 60 %.
    QVERIFY(estimatedMissedPicks(today + withDay(2, .6, 0), day, 100) ==
            estimatedMissedPicks(today, day, 100));
}

QTEST_GUILESS_MAIN(TestPrefilter)
#include "tst_prefilter.moc"
