// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/trialreport.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Cutoffs cutoffs{8, 7};

QString id(int number)
{
    return u"2509.%1"_s.arg(20000 + number);
}

struct Day
{
    int starred = 0;
    int dismissed = 0;
    int boundary = 0;
    int rest = 0;
};

QList<Pick> papersOf(const Day &day)
{
    QList<Pick> papers;
    const auto add = [&papers](int count, int relevance) {
        for (int at = 0; at < count; ++at)
            papers.append(scoredPick(id(int(papers.size())), relevance, 9));
    };
    add(day.starred, 9);
    for (Pick &pick : papers)
        pick.reader.starred = true;
    add(day.dismissed, 8);
    for (int at = day.starred; at < papers.size(); ++at)
        papers[at].reader.dismissed = true;
    add(day.boundary, 7);
    add(day.rest, 3);
    return papers;
}

int countOf(const TrialSample &sample, TrialStratum stratum)
{
    return int(std::count_if(
        sample.papers.begin(), sample.papers.end(),
        [stratum](const SampledPick &sampled) { return sampled.stratum == stratum; }));
}

QStringList idsOf(const TrialSample &sample)
{
    QStringList ids;
    for (const SampledPick &sampled : sample.papers)
        ids.append(sampled.pick.paper.id.toString());
    return ids;
}

Score score(int number, int relevance, int novelty)
{
    return *scoredPick(id(number), relevance, novelty).score;
}

} // namespace

class TestTrialSample final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStratumHasItsPart_data();
    void everyStratumHasItsPart();
    void sampleIsThatOfTheSeed();
    void hiddenPapersDoNotCount();
    void movementsAreTold();
    void sharesAreWeighed();
};

void TestTrialSample::everyStratumHasItsPart_data()
{
    QTest::addColumn<QList<int>>("day");
    QTest::addColumn<QList<int>>("expected"); // starred, dismissed, boundary, rest
    QTest::newRow("plenty") << QList{40, 40, 100, 300} << QList{4, 4, 8, 8};
    QTest::newRow("no marks") << QList{0, 0, 100, 300} << QList{0, 0, 12, 12};
    QTest::newRow("one star") << QList{1, 0, 100, 300} << QList{1, 0, 12, 11};
    QTest::newRow("nothing near the cut-offs") << QList{2, 2, 0, 300} << QList{2, 2, 0, 20};
    QTest::newRow("a short day") << QList{1, 2, 3, 4} << QList{1, 2, 3, 4};
    QTest::newRow("stars only") << QList{30, 0, 0, 0} << QList{24, 0, 0, 0};
    QTest::newRow("no papers") << QList{0, 0, 0, 0} << QList{0, 0, 0, 0};
}

void TestTrialSample::everyStratumHasItsPart()
{
    QFETCH(QList<int>, day);
    QFETCH(QList<int>, expected);
    const auto papers = papersOf({day.at(0), day.at(1), day.at(2), day.at(3)});
    const TrialSample sample = trialSample(papers, cutoffs, u"seed"_s);
    QList<int> counts;
    for (const TrialStratum stratum : trialStrata)
        counts.append(countOf(sample, stratum));
    QCOMPARE(counts, expected);
    QCOMPARE(sample.population(), int(papers.size()));
    QCOMPARE(QList<int>(sample.sizes.begin(), sample.sizes.end()), day);
    const QStringList ids = idsOf(sample);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void TestTrialSample::sampleIsThatOfTheSeed()
{
    QList<Pick> papers = papersOf({10, 10, 50, 100});
    const QStringList first = idsOf(trialSample(papers, cutoffs, u"2025-10-01 draft"_s));
    std::reverse(papers.begin(), papers.end());
    QCOMPARE(idsOf(trialSample(papers, cutoffs, u"2025-10-01 draft"_s)), first);
    QVERIFY(idsOf(trialSample(papers, cutoffs, u"2025-10-02 draft"_s)) != first);
}

void TestTrialSample::hiddenPapersDoNotCount()
{
    QList<Pick> papers = papersOf({1, 1, 1, 1});
    for (Pick &pick : papers)
        pick.hiddenBelowHIndex = 5;
    QCOMPARE(trialSample(papers, cutoffs, {}).population(), 0);
}

void TestTrialSample::movementsAreTold()
{
    const TrialSample sample = trialSample(papersOf({0, 0, 0, 7}), cutoffs, {});
    QHash<ArxivId, Score> before;
    QHash<ArxivId, Score> after;
    const auto set = [&](int number, std::pair<int, int> was, std::pair<int, int> is) {
        before.insert(*ArxivId::fromString(id(number)), score(number, was.first, was.second));
        after.insert(*ArxivId::fromString(id(number)), score(number, is.first, is.second));
    };
    set(0, {7, 9}, {8, 7});
    set(1, {8, 7}, {8, 6});
    set(2, {3, 3}, {3, 5});
    set(3, {9, 9}, {9, 8});
    set(4, {9, 8}, {8, 9});
    before.insert(*ArxivId::fromString(id(5)), score(5, 9, 9));
    after.insert(*ArxivId::fromString(id(6)), score(6, 0, 0)); // refused
    const TrialReport report = trialReport(sample, before, after, cutoffs);
    QCOMPARE(report.count(Movement::Entered), 1);
    QCOMPARE(report.count(Movement::Left), 1);
    QCOMPARE(report.count(Movement::Raised), 1);
    QCOMPARE(report.count(Movement::Lowered), 1);
    QCOMPARE(report.count(Movement::Unmoved), 1);
    QCOMPARE(report.count(Movement::Unknown), 2);
    for (const TriedPaper &paper : report.papers) {
        if (paper.movement == Movement::Left)
            QCOMPARE(paper.pick.paper.id.toString(), id(1));
    }
}

void TestTrialSample::sharesAreWeighed()
{
    const TrialSample sample = trialSample(papersOf({4, 0, 20, 76}), cutoffs, {});
    QHash<ArxivId, Score> after;
    for (const SampledPick &sampled : sample.papers) {
        const bool passes = sampled.stratum != TrialStratum::Rest;
        Score verdict = *sampled.pick.score;
        verdict.relevance = passes ? 9 : 2;
        after.insert(sampled.pick.paper.id, verdict);
    }
    const TrialReport report = trialReport(sample, {}, after, cutoffs);
    QVERIFY(!report.passingBefore);
    QVERIFY(report.passingAfter);
    QCOMPARE(report.passingAfter->share, 0.24);
    QVERIFY(report.passingAfter->low > 0.1 && report.passingAfter->low < 0.24);
    QVERIFY(report.passingAfter->high < 0.5);
}

QTEST_GUILESS_MAIN(TestTrialSample)
#include "tst_trialsample.moc"
