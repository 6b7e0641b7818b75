// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/rankingmaterial.h"

#include "base/async.h"
#include "support/builders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);

WindowPaper windowPaper(int number)
{
    WindowPaper paper{.key = number,
                      .id = *ArxivId::fromString(u"2509.%1"_s.arg(number, 5, 10, '0'_L1))};
    paper.firstAnnounced = day.addDays(-1);
    return paper;
}

WindowPaper judged(int number, int relevance, const QString &hash)
{
    WindowPaper paper = windowPaper(number);
    paper.verdict = {.criteriaHash = hash, .relevance = relevance, .novelty = 7};
    return paper;
}

const PaperLabel *labelOf(const Verdicts &verdicts, const WindowPaper &paper)
{
    for (const PaperLabel &label : verdicts.labels) {
        if (label.paper == paper.id)
            return &label;
    }
    return nullptr;
}

} // namespace

class TestRankingMaterial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReaderOutweighsTheModel();
    void oldCriteriaFadeAsNewVerdictsCome();
    void leftOutPapersCountAgainst();
    void calibrationTracksTheModelsPicks();
    void aDayIsPreparedAndItsTermsAreKept();
    void aStarMovesItsNeighbours();
};

void TestRankingMaterial::theReaderOutweighsTheModel()
{
    WindowPaper starred = judged(1, 2, u"now"_s);
    starred.isStarred = true;
    WindowPaper dismissed = judged(2, 10, u"now"_s);
    dismissed.isDismissed = true;
    const WindowPaper picked = judged(3, 8, u"now"_s);
    const WindowPaper unknown = windowPaper(4);
    const Verdicts verdicts =
        verdictsIn({.window = {starred, dismissed, picked, unknown}, .currentHash = u"now"_s});
    QCOMPARE(verdicts.labels.size(), 3);
    QVERIFY(labelOf(verdicts, starred)->isWanted);
    QVERIFY(!labelOf(verdicts, dismissed)->isWanted);
    QVERIFY(labelOf(verdicts, picked)->isWanted);
    QVERIFY(labelOf(verdicts, starred)->weight > labelOf(verdicts, picked)->weight);
    QCOMPARE(verdicts.criteriaHash, u"now"_s);
}

void TestRankingMaterial::oldCriteriaFadeAsNewVerdictsCome()
{
    QList<WindowPaper> window;
    for (int i = 0; i < 100; ++i)
        window.append(judged(1 + i, i % 2 == 0 ? 9 : 3, u"old"_s));
    const WindowPaper old = window.constFirst();
    const Verdicts before = verdictsIn({.window = window, .currentHash = u"now"_s});
    QCOMPARE(before.criteriaHash, u"old"_s);
    QCOMPARE(labelOf(before, old)->weight, 1.0);
    for (int i = 0; i < 15; ++i)
        window.append(judged(500 + i, 9, u"now"_s));
    const Verdicts meanwhile = verdictsIn({.window = window, .currentHash = u"now"_s});
    QCOMPARE(labelOf(meanwhile, old)->weight, 0.5);
    for (int i = 0; i < 15; ++i)
        window.append(judged(600 + i, 9, u"now"_s));
    const Verdicts after = verdictsIn({.window = window, .currentHash = u"now"_s});
    QVERIFY(!labelOf(after, old));
    QCOMPARE(after.labels.size(), 30);
    QCOMPARE(after.criteriaHash, u"now"_s);
}

void TestRankingMaterial::leftOutPapersCountAgainst()
{
    const WindowPaper paper = windowPaper(1);
    const Verdicts verdicts = verdictsIn({.window = {paper}, .leftOut = {paper.id}});
    QCOMPARE(verdicts.labels.size(), 1);
    QVERIFY(!labelOf(verdicts, paper)->isWanted);
    QCOMPARE(labelOf(verdicts, paper)->weight, 1.0);
}

void TestRankingMaterial::calibrationTracksTheModelsPicks()
{
    RankingSources sources{.day = day, .cutoffs = {7, 5}};
    QCOMPARE(calibrationFrom(sources).pickedShare, 0.1);
    QCOMPARE(calibrationFrom(sources).cutoff, 8); // the scale stays where nobody judged
    for (int i = 0; i < 200; ++i)
        sources.window.append(judged(1 + i, i % 5 == 0 ? 7 : 6, u"now"_s));
    QCOMPARE(calibrationFrom(sources).pickedShare, 0.2);
    QCOMPARE(calibrationFrom(sources).cutoff, 7);
    for (int i = 0; i < 200; ++i) {
        sources.window.append(windowPaper(1000 + i));
        sources.leftOut.insert(sources.window.constLast().id);
    }
    QCOMPARE(calibrationFrom(sources).pickedShare, 0.1);
    for (WindowPaper &paper : sources.window)
        paper.firstAnnounced = day.addMonths(-3);
    QCOMPARE(calibrationFrom(sources).pickedShare, 0.1);
}

void TestRankingMaterial::aDayIsPreparedAndItsTermsAreKept()
{
    const QTemporaryDir folder;
    const Clock clock(QDateTime(day, QTime(8, 0), Qt::UTC));
    const auto store = *Store::open(folder.filePath(u"library.db"_s), clock);
    Settings settings(folder.filePath(u"settings.ini"_s));
    QVERIFY(store->saveRevision(u"1. Oaks"_s, {}).result());
    const QList<Paper> earlier{test::paper(u"2509.00001"_s), test::paper(u"2509.00002"_s),
                               test::paper(u"2509.00003"_s)};
    QVERIFY(store->saveAnnouncement(test::announcement(day.addDays(-1), earlier)).result());
    const QList<Paper> papers{test::paper(u"2510.00001"_s)};
    const auto prepared = [&] {
        const auto future = rankingMaterial(this, *store, settings, day, papers);
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 30000)
                   ? future.result()
                   : Result<RankingMaterial>(tl::unexpect, Error{});
    };
    const auto material = prepared();
    QVERIFY(material);
    QCOMPARE(material->index->size(), 4);
    QVERIFY(!material->lesson);
    QVERIFY(material->familiarity.isEmpty());
    QVERIFY(material->novelty.isEmpty());
    const auto reading = store->rankingWindow({day, 45, 100, {}});
    QTRY_VERIFY(reading.isFinished());
    const auto window = reading.result();
    QCOMPARE(window->size(), 3);
    for (const WindowPaper &paper : *window) {
        QVERIFY(!paper.terms.isEmpty());
        QVERIFY(paper.title.isEmpty());
    }
    QCOMPARE(prepared()->index->size(), 4);
    QVERIFY(store->setStarred({window->constFirst().id}, true).result());
    QVERIFY(prepared()->lesson);
}

void TestRankingMaterial::aStarMovesItsNeighbours()
{
    QList<Paper> papers;
    for (int i = 1; i <= 40; ++i) {
        papers.append(test::paper(u"2510.%1"_s.arg(i, 5, 10, '0'_L1)));
        papers.last().title = i <= 5 ? u"Sundials of Parma"_s : u"Comets and dust"_s;
        papers.last().abstract = u"Case %1."_s.arg(i);
    }
    const RankingMaterial before{.index = std::make_shared<RankingIndex>(papers)};
    const ReaderMarks star{{papers.at(0).id, true}};
    for (const RankingMaterial &after :
         {nudgedBy(before, star), relearnt(before, star), nudgedBy(relearnt(before, star), star)}) {
        QVERIFY(after.lesson);
        const auto scores = estimate(*after.index, {}, after.parts(u"now"_s, {}));
        QVERIFY(*scores.at(1).strength > *scores.at(20).strength);
        QVERIFY(*scores.at(1).relevance > *scores.at(20).relevance);
    }
    QVERIFY(!relearnt(relearnt(before, star), {{papers.at(0).id, {}}}).lesson);
}

QTEST_GUILESS_MAIN(TestRankingMaterial)
#include "tst_rankingmaterial.moc"
