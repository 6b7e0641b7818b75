// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/audit.h"
#include "paper/cutoffzone.h"
#include "support/builders.h"

#include <QRandomGenerator>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);
const Scorer model{u"model-1"_s};
constexpr Cutoffs cutoffs{8, 7};

QString id(int number)
{
    return u"2509.%1"_s.arg(20000 + number);
}

// Twenty that no model read, twenty just below, ten far below, ten picks.
QList<Pick> papersOfDay()
{
    QList<Pick> papers;
    for (int number = 0; number < 20; ++number) {
        papers.append(pick(id(number)));
        papers.last().spared = number % 2 == 0 ? Spared::LeftOut : Spared::DroppedByTitle;
    }
    for (int number = 20; number < 40; ++number)
        papers.append(number % 2 == 0 ? scoredPick(id(number), 7, 9)
                                      : scoredPick(id(number), 9, 6));
    for (int number = 40; number < 50; ++number)
        papers.append(scoredPick(id(number), 3, 9));
    for (int number = 50; number < 60; ++number)
        papers.append(scoredPick(id(number), 8, 7));
    return papers;
}

AuditDraw drawn(const QList<Pick> &papers, QDate of = day)
{
    return auditDraw(papers, cutoffs, of, u"hash"_s, model);
}

} // namespace

class TestAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveOfEachPart();
    void drawIsThatOfTheDay();
    void whatTheReaderSeesIsNotDrawn();
    void everyPaperHasItsChance();
    void rescuesTellWhatIsMissed();
    void nothingCheckedTellsNothing();
    void wilsonHoldsTheShare_data();
    void wilsonHoldsTheShare();
    void strataWeighWhatTheyHold();
    void stratifiedIntervalHoldsTheShare();
    void zoneIsWhatOnePointMoves();
};

void TestAudit::fiveOfEachPart()
{
    const AuditDraw draw = drawn(papersOfDay());
    QCOMPARE(draw.spared.papers.size(), 5);
    QCOMPARE(draw.spared.drawnFrom, 20);
    QCOMPARE(draw.below.papers.size(), 5);
    QCOMPARE(draw.below.drawnFrom, 20);
    for (const ArxivId &paper : draw.spared.papers)
        QVERIFY(paper < *ArxivId::fromString(id(20)));
    for (const ArxivId &paper : draw.below.papers)
        QVERIFY(!(paper < *ArxivId::fromString(id(20))) && paper < *ArxivId::fromString(id(40)));
    QCOMPARE(drawn(papersOfDay().mid(18, 4)).papers().size(), 4);
    QVERIFY(drawn({}).papers().isEmpty());
}

void TestAudit::drawIsThatOfTheDay()
{
    QList<Pick> reversed = papersOfDay();
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(drawn(reversed).papers(), drawn(papersOfDay()).papers());
    QVERIFY(drawn(papersOfDay(), day.addDays(1)).papers() != drawn(papersOfDay()).papers());
}

void TestAudit::whatTheReaderSeesIsNotDrawn()
{
    QList<Pick> papers = papersOfDay();
    for (Pick &pick : papers)
        pick.reader.starred = true;
    QVERIFY(drawn(papers).papers().isEmpty());
    papers = papersOfDay();
    for (Pick &pick : papers)
        pick.followedAuthors = {
            {.name = u"Ada Writer"_s, .reason = FollowedAuthor::Reason::Initials}};
    QVERIFY(drawn(papers).papers().isEmpty());
    papers = papersOfDay();
    for (Pick &pick : papers)
        pick.hiddenBelowHIndex = 10;
    QVERIFY(drawn(papers).papers().isEmpty());
}

// Each of twenty is drawn on a quarter of the days.
void TestAudit::everyPaperHasItsChance()
{
    constexpr int days = 400;
    QHash<ArxivId, int> times;
    for (int at = 0; at < days; ++at) {
        for (const ArxivId &paper : drawn(papersOfDay(), day.addDays(at)).spared.papers)
            ++times[paper];
    }
    QCOMPARE(times.size(), 20);
    for (const int count : std::as_const(times))
        QVERIFY2(count > 65 && count < 135, qPrintable(QString::number(count)));
}

void TestAudit::rescuesTellWhatIsMissed()
{
    const AuditTally tally{.criteriaHash = u"hash"_s,
                           .scorer = model,
                           .part = AuditPart::Spared,
                           .days = 10,
                           .drawnFrom = 2000,
                           .checked = 50,
                           .rescued = 2};
    const auto estimate = rescueEstimate(tally);
    QVERIFY(estimate);
    QCOMPARE(estimate->rate.share, 0.04);
    QVERIFY(qAbs(estimate->rate.low - 0.0110) < 0.0005);
    QVERIFY(qAbs(estimate->rate.high - 0.1346) < 0.0005);
    QCOMPARE(estimate->missed, 80);
    QCOMPARE(estimate->leastMissed, 22);
    QCOMPARE(estimate->mostMissed, 270);
}

void TestAudit::nothingCheckedTellsNothing()
{
    QVERIFY(!rescueEstimate({.drawnFrom = 100}));
    const auto none = rescueEstimate({.drawnFrom = 100, .checked = 10});
    QVERIFY(none);
    QCOMPARE(none->missed, 0);
    QVERIFY(none->mostMissed > 20);
}

void TestAudit::wilsonHoldsTheShare_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("size");
    QTest::newRow("none") << 0.0 << 5.0;
    QTest::newRow("all") << 1.0 << 5.0;
    QTest::newRow("half") << 0.5 << 1.0;
    QTest::newRow("a part of a paper") << 0.25 << 7.3;
}

void TestAudit::wilsonHoldsTheShare()
{
    QFETCH(double, share);
    QFETCH(double, size);
    const ShareInterval interval = wilsonInterval(share, size);
    QVERIFY(interval.low >= 0 && interval.high <= 1);
    QVERIFY(interval.low <= share + 1e-9 && share <= interval.high + 1e-9);
    const ShareInterval larger = wilsonInterval(share, size * 100);
    QVERIFY(larger.high - larger.low < interval.high - interval.low);
}

void TestAudit::strataWeighWhatTheyHold()
{
    // All of ten pass, none of 90, of which nine were looked at.
    const ShareInterval share = stratifiedShare({{10, 10, 10}, {90, 9, 0}});
    QCOMPARE(share.share, 0.1);
    QVERIFY(share.low < 0.1 && share.high > 0.1 && share.high < 0.5);
    const ShareInterval whole = stratifiedShare({{4, 4, 1}, {6, 6, 3}});
    QCOMPARE(whole.share, 0.4);
    QVERIFY(whole.low == whole.share && whole.high == whole.share);
    QCOMPARE(stratifiedShare({{4, 0, 0}}), (ShareInterval{0, 0, 1}));
    QCOMPARE(stratifiedShare({{10, 0, 0}, {10, 10, 5}}).share, 0.5);
}

// Of days with known shares: how often the interval holds them.
void TestAudit::stratifiedIntervalHoldsTheShare()
{
    QRandomGenerator random(7);
    constexpr int trials = 2000;
    int held = 0;
    for (int trial = 0; trial < trials; ++trial) {
        QList<Stratum> strata;
        double hits = 0;
        for (const auto &[papers, chance] :
             {std::pair(12, 0.8), std::pair(60, 0.4), std::pair(230, 0.03)}) {
            QList<bool> passes;
            for (int at = 0; at < papers; ++at)
                passes.append(random.generateDouble() < chance);
            hits += double(passes.count(true));
            const int sampled = papers == 12 ? 4 : 10;
            strata.append({papers, sampled, int(passes.first(sampled).count(true))});
        }
        const ShareInterval share = stratifiedShare(strata);
        held += share.low <= hits / 302 && hits / 302 <= share.high ? 1 : 0;
    }
    QVERIFY2(held > trials * 0.93, qPrintable(QString::number(held)));
}

void TestAudit::zoneIsWhatOnePointMoves()
{
    QList<Pick> papers{scoredPick(id(1), 8, 7), scoredPick(id(2), 8, 9),
                       scoredPick(id(3), 7, 9), scoredPick(id(4), 7, 6),
                       scoredPick(id(5), 9, 8), scoredPick(id(6), 6, 9),
                       scoredPick(id(7), 0, 0), pick(id(8)),
                       scoredPick(id(9), 8, 0)};
    using Place = std::optional<ZonePlace>;
    const QList<Place> expected{ZonePlace{true, true, true},
                                ZonePlace{true, true, false},
                                ZonePlace{false, true, false},
                                ZonePlace{false, true, true},
                                Place(),
                                Place(),
                                Place(),
                                Place(),
                                ZonePlace{true, true, false}};
    for (qsizetype at = 0; at < papers.size(); ++at)
        QVERIFY2(zonePlaceOf(papers.at(at), cutoffs) == expected.at(at),
                 qPrintable(papers.at(at).paper.id.toString()));
    QVERIFY(!isDisputed(*papers.at(2).score));
    papers[2].score->opinions = Opinions{2, 7, 8, 9, 9};
    QVERIFY(isDisputed(*papers.at(2).score));
    papers[0].followedAuthors = {{.name = u"Ada Writer"_s, .reason = FollowedAuthor::Reason::Id}};
    QVERIFY(!zonePlaceOf(papers.at(0), cutoffs));
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
