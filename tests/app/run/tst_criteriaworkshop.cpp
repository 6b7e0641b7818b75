// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"
#include "run/completion.h"
#include "run/criteriatests.h"
#include "run/revisioncomparison.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);

template <class T>
Result<T> answer(const QFuture<Result<T>> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 30000)
               ? future.result()
               : Result<T>(tl::unexpect, Error{});
}

} // namespace

class TestCriteriaWorkshop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void workbenchKnowsTheTests();
    void emptyLibraryHasNoTests();
    void comparesEstimates();
    void comparesWhatAModelSaidTwice();
    void daysOfARange();
    void completesFromTheLibrary();

private:
    Revision revision(const QString &text) const
    {
        return *m_temp->store->saveRevision(text, {}).result();
    }
    Score scored(int number, const QString &hash, int relevance) const;

    std::unique_ptr<test::TempStore> m_temp;
    std::unique_ptr<Settings> m_settings;
};

void TestCriteriaWorkshop::init()
{
    m_temp = std::make_unique<test::TempStore>();
    m_settings = std::make_unique<Settings>(m_temp->folder.filePath(u"settings.ini"_s));
    Store &store = *m_temp->store;
    QVERIFY(
        store.saveAnnouncement(test::announcement(day.addDays(-1), test::fortyPapers(1))).result());
    QVERIFY(store.saveAnnouncement(test::announcement(day, test::fortyPapers(101))).result());
}

void TestCriteriaWorkshop::cleanup()
{
    m_settings.reset();
    m_temp.reset();
}

Score TestCriteriaWorkshop::scored(int number, const QString &hash, int relevance) const
{
    Score score{.paper = test::fortyPapers(number).first().id, .version = 1, .criteriaHash = hash};
    score.scorer.model = u"model-1"_s;
    score.relevance = relevance;
    score.novelty = 8;
    score.madeAt = test::testNow();
    return score;
}

void TestCriteriaWorkshop::workbenchKnowsTheTests()
{
    Store &store = *m_temp->store;
    const Revision saved = revision(u"1. Oaks\n   - Relevant: oaks"_s);
    const QList<Paper> papers = test::fortyPapers(1);
    QVERIFY(store.setStarred({papers.at(0).id}, true).result());
    QVERIFY(store.setDismissed({papers.at(5).id, papers.at(6).id}, true).result());
    QVERIFY(store.pinTest({papers.at(20).id, LifeTest::Kind::Pinned, Band::Out, {}}).result());
    QVERIFY(store.saveScores(0, {scored(1, saved.hash, 9)}).result());
    const auto bench = answer(criteriaWorkbench(this, store, *m_settings, day));
    QVERIFY(bench);
    QCOMPARE(bench->judge.tests().size(), 4);
    QCOMPARE(bench->index->size(), 80);
    QCOMPARE(bench->dismissed.size(), 2);
    QCOMPARE(bench->relevance.at(9), 1);
    QCOMPARE(bench->novelty.at(8), 1);
    const auto judged = [&](const QString &text) {
        return bench->judge.judge(criteriaFromMarkdown(text)).report;
    };
    const LifeReport oaks = judged(saved.text);
    QCOMPARE(oaks.starred.hits, 1);
    QCOMPARE(oaks.dismissed.hits, 2);
    QCOMPARE(oaks.pinned.hits, 1);
    const LifeReport comets = judged(u"1. Comets"_s);
    QCOMPARE(comets.starred.hits, 0);
    QCOMPARE(comets.dismissed.hits, 0);
    QCOMPARE(regressionBetween(oaks, comets).lost.size(), 3);
    const QList<LintFinding> findings =
        lint(criteriaDocument(u"1. Whales"_s), bench->lintMaterial());
    QVERIFY(!findings.isEmpty());
    QVERIFY(findings.first().kind == LintFinding::Kind::UnmatchedTopic);
    QCOMPARE(findings.first().of, 80);
}

void TestCriteriaWorkshop::emptyLibraryHasNoTests()
{
    test::TempStore empty;
    const auto bench = answer(criteriaWorkbench(this, *empty.store, *m_settings, day));
    QVERIFY(bench);
    QVERIFY(bench->judge.tests().isEmpty());
    QVERIFY(lint(criteriaDocument(u"1. Whales"_s), bench->lintMaterial()).isEmpty());
}

void TestCriteriaWorkshop::comparesEstimates()
{
    const Revision before = revision(u"1. Oaks"_s);
    const Revision after = revision(u"1. Comets"_s);
    const auto compared =
        answer(compareOnDay(this, *m_temp->store, *m_settings, before, after, day));
    QVERIFY(compared);
    QCOMPARE(compared->picks.size(), 40);
    QCOMPARE(compared->estimated.size(), 40);
    QVERIFY(!compared->difference.entered.isEmpty());
    QVERIFY(!compared->difference.left.isEmpty());
    const RankingMove &entered = compared->difference.entered.first();
    QCOMPARE(compared->picks.at(entered.at).paper.title, u"Comets and dust"_s);
    QVERIFY(entered.raising.contains(u"Comets"_s));
    QCOMPARE(compared->picks.at(entered.at).score->relevance, entered.after);
    const auto same = answer(compareOnDay(this, *m_temp->store, *m_settings, after, after, day));
    QVERIFY(same->difference.isEmpty());
}

void TestCriteriaWorkshop::comparesWhatAModelSaidTwice()
{
    const Revision before = revision(u"1. Oaks"_s);
    const Revision after = revision(u"1. Comets"_s);
    QVERIFY(m_temp->store
                ->saveScores(0, {scored(101, before.hash, 4), scored(101, after.hash, 9),
                                 scored(102, after.hash, 9)})
                .result());
    const auto compared =
        answer(compareOnDay(this, *m_temp->store, *m_settings, before, after, day));
    QVERIFY(compared);
    const ArxivId both = test::fortyPapers(101).first().id;
    QCOMPARE(compared->estimated.size(), 39);
    QVERIFY(!compared->estimated.contains(both));
    const auto found =
        std::find_if(compared->difference.entered.cbegin(), compared->difference.entered.cend(),
                     [&both](const RankingMove &move) { return move.paper == both; });
    QVERIFY(found != compared->difference.entered.cend());
    QCOMPARE(found->before, std::optional(4));
    QCOMPARE(found->after, std::optional(9));
}

void TestCriteriaWorkshop::daysOfARange()
{
    const auto days = [this](QDate from, QDate to) {
        return *answer(announcementDays(*m_temp->store, *m_settings, from, to));
    };
    QCOMPARE(days(day.addDays(-9), day), (QList<QDate>{day.addDays(-1), day}));
    QCOMPARE(days(day, day.addDays(3)), QList<QDate>{day});
    QVERIFY(days(day.addDays(1), day.addDays(3)).isEmpty());
}

void TestCriteriaWorkshop::completesFromTheLibrary()
{
    const auto found = answer(completions(*m_temp->store, u"bark b"_s, 5));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().text, u"Bark beetles"_s);
    QCOMPARE(found->first().papers, 10);
    QCOMPARE(answer(completions(*m_temp->store, u"COM"_s, 5))->first().text, u"Comets"_s);
    QVERIFY(answer(completions(*m_temp->store, u"b"_s, 5))->isEmpty());
    QVERIFY(answer(completions(*m_temp->store, u"zebra"_s, 5))->isEmpty());
    QVERIFY(answer(completions(*m_temp->store, u"\"AND (\""_s, 5))->isEmpty());
}

QTEST_GUILESS_MAIN(TestCriteriaWorkshop)
#include "tst_criteriaworkshop.moc"
