// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempstore.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);
const Scorer model{u"model-1"_s};

QList<Paper> papersOfDay()
{
    QList<Paper> papers;
    for (int number = 0; number < 20; ++number)
        papers.append(paper(u"2509.%1"_s.arg(20000 + number)));
    return papers;
}

ArxivId id(int number)
{
    return papersOfDay().at(number).id;
}

AuditDraw draw(const QList<ArxivId> &spared, const QList<ArxivId> &below)
{
    return {.day = day,
            .criteriaHash = u"hash"_s,
            .scorer = model,
            .spared = {spared, 100},
            .below = {below, 7}};
}

Score score(int number, int relevance, const Scorer &scorer, const QString &hash)
{
    Score result = *scoredPick(id(number).toString(), relevance, 5).score;
    result.scorer = scorer;
    result.criteriaHash = hash;
    result.madeAt = testNow();
    return result;
}

} // namespace

class TestAuditTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDrawStands();
    void partsAreDrawnWhenThereIsSomething();
    void talliesCountWhatWasLookedAt();
    void talliesAreByRevisionAndModel();
    void rescueIsUndone();
    void rescuedPapersAreFound();
    void comparesTwoScorers();
    void comparesModelsAndRevisions();
    void evidenceIsKeptWithEveryOpinion();
    void answeredQuestionsBearEvidence();

private:
    Store &store() { return *m_temp->store; }
    QList<AuditTally> tallies() { return *store().auditTallies(day.addDays(-30)).result(); }

    std::unique_ptr<TempStore> m_temp;
};

void TestAuditTable::init()
{
    m_temp = std::make_unique<TempStore>();
    QVERIFY(store().saveAnnouncement(announcement(day, papersOfDay())).result());
}

void TestAuditTable::aDrawStands()
{
    const AuditDraw first = *store().keepAudit(draw({id(0), id(1)}, {id(2)})).result();
    QCOMPARE(first.spared.papers.size(), 2);
    QCOMPARE(first.spared.drawnFrom, 100);
    m_temp->reopen();
    const AuditDraw again = *store().keepAudit(draw({id(5)}, {id(6), id(7)})).result();
    QVERIFY(again.spared == first.spared && again.below == first.below);
    QVERIFY(!again.isChecked);
    QVERIFY(store().setAuditChecked(again, true).result());
    QVERIFY(store().keepAudit(again).result()->isChecked);
    QVERIFY(store().setAuditChecked(again, false).result());
    QVERIFY(!store().keepAudit(again).result()->isChecked);
}

void TestAuditTable::partsAreDrawnWhenThereIsSomething()
{
    QVERIFY(store().keepAudit(draw({}, {})).result()->papers().isEmpty());
    QVERIFY(store().keepAudit(draw({id(0)}, {})).result()->below.papers.isEmpty());
    const AuditDraw both = *store().keepAudit(draw({id(3)}, {id(1)})).result();
    QCOMPARE(both.papers(), (QList<ArxivId>{id(0), id(1)}));
}

void TestAuditTable::talliesCountWhatWasLookedAt()
{
    const AuditDraw kept = *store().keepAudit(draw({id(0), id(1), id(2)}, {id(3)})).result();
    QVERIFY(tallies().first().checked == 0);
    QVERIFY(store().setRead({id(0)}, true).result());
    QVERIFY(store().setRescued({id(1), id(9)}, true).result());
    const AuditTally spared{u"hash"_s, model, AuditPart::Spared, 1, 100, 2, 1};
    const AuditTally below{u"hash"_s, model, AuditPart::Below, 1, 7, 0, 0};
    QCOMPARE(tallies(), (QList<AuditTally>{spared, below}));
    QVERIFY(store().setAuditChecked(kept, true).result());
    QCOMPARE(tallies().first().checked, 3);
    QCOMPARE(tallies().last().checked, 1);
    QVERIFY(store().auditTallies(day.addDays(1)).result()->isEmpty());
}

void TestAuditTable::talliesAreByRevisionAndModel()
{
    AuditDraw later = draw({id(4)}, {});
    later.criteriaHash = u"later"_s;
    later.day = day.addDays(1);
    AuditDraw sameLater = draw({id(5)}, {});
    sameLater.day = day.addDays(-1);
    for (const AuditDraw &one : {draw({id(0)}, {}), later, sameLater})
        QVERIFY(store().keepAudit(one).result());
    const QList<AuditTally> all = tallies();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().criteriaHash, u"later"_s);
    QCOMPARE(all.last().days, 2);
    QCOMPARE(all.last().drawnFrom, 200);
}

void TestAuditTable::rescueIsUndone()
{
    const auto isRescued = [this] {
        return store().picksOf({id(1)}, {}).result()->first().reader.rescued;
    };
    QVERIFY(store().setRescued({id(1)}, true).result());
    QVERIFY(isRescued());
    const ReaderChange undone = *store().undo().result();
    QVERIFY(undone.field == ReaderField::Rescued && undone.on && undone.papers == QList{id(1)});
    QVERIFY(!isRescued());
    QVERIFY(store().redo().result());
    m_temp->reopen();
    QVERIFY(isRescued());
}

void TestAuditTable::rescuedPapersAreFound()
{
    QVERIFY(store().setRescued({id(1), id(4)}, true).result());
    QCOMPARE(store().picks({.rescuedOnly = true}).result()->size(), 2);
    const LibraryPage page = *store().libraryPage(0, 100).result();
    QVERIFY(page.papers.at(1).marks.rescuedAt.isValid());
    TempStore other;
    QCOMPARE(other.store->importLibrary(page.papers, {}).result()->taken, page.papers.size());
    QCOMPARE(other.store->picks({.rescuedOnly = true}).result()->size(), 2);
}

void TestAuditTable::comparesTwoScorers()
{
    QVERIFY(store()
                .saveScores(0, {score(0, 9, model, u"hash"_s), score(0, 3, {}, u"hash"_s),
                                score(1, 9, model, u"hash"_s), score(2, 9, {}, u"hash"_s),
                                score(3, 4, model, u"other"_s), score(3, 4, {}, u"hash"_s)})
                .result());
    const auto compared =
        store().comparedPapers(day, day, {u"hash"_s, u"local"_s}, {u"hash"_s, u"llm"_s}).result();
    QVERIFY(compared);
    QCOMPARE(compared->size(), 1);
    const ComparedPaper &found = compared->first();
    QCOMPARE(found.paper.id, id(0));
    QCOMPARE(found.paper.title, papersOfDay().at(0).title);
    QCOMPARE(found.first.relevance, std::optional(3));
    QCOMPARE(found.second.relevance, std::optional(9));
    QCOMPARE(found.day, day);
    const auto none = store()
                          .comparedPapers(day.addDays(1), day.addDays(40), {u"hash"_s, u"local"_s},
                                          {u"hash"_s, u"llm"_s})
                          .result();
    QVERIFY(none && none->isEmpty());
}

void TestAuditTable::comparesModelsAndRevisions()
{
    Score latest = score(0, 2, {u"model-2"_s}, u"hash"_s);
    latest.madeAt = testNow().addSecs(60);
    Score olderVersion = score(1, 5, model, u"other"_s);
    olderVersion.version = 2;
    QVERIFY(
        store()
            .saveScores(0, {score(0, 9, model, u"hash"_s), latest, score(0, 7, model, u"other"_s),
                            score(1, 5, model, u"hash"_s), olderVersion})
            .result());
    const auto models =
        store()
            .comparedPapers(day.addDays(-3), day.addDays(3), {u"hash"_s, u"llm:model-1"_s},
                            {u"hash"_s, u"llm:model-2"_s})
            .result();
    QCOMPARE(models->size(), 1);
    QCOMPARE(models->first().second.relevance, std::optional(2));
    const auto revisions =
        store().comparedPapers(day, day, {u"hash"_s, u"llm"_s}, {u"other"_s, u"llm"_s}).result();
    QCOMPARE(revisions->size(), 1); // versions must be equal
    QCOMPARE(revisions->first().first.relevance, std::optional(2));
    QCOMPARE(revisions->first().second.relevance, std::optional(7));
}

void TestAuditTable::evidenceIsKeptWithEveryOpinion()
{
    const auto shown = [this] {
        return *store()
                    .picks({.day = day, .criteriaHash = u"hash"_s, .scorer = u"llm"_s})
                    .result()
                    ->first()
                    .score;
    };
    Score first = score(0, 9, model, u"hash"_s);
    first.evidence = u"we study"_s;
    first.criterion = 2;
    QVERIFY(store().saveScores(0, {first}).result());
    QCOMPARE(shown().evidence, u"we study"_s);
    QCOMPARE(shown().criterion, std::optional(2));
    QCOMPARE(store().scoreHistory(id(0)).result()->first().score.criterion, std::optional(2));
    for (const int relevance : {4, 5}) {
        Score opinion = score(0, relevance, model, u"hash"_s);
        opinion.evidence = u"it behaves %1"_s.arg(relevance);
        opinion.criterion = relevance;
        QVERIFY(store()
                    .recordParsed(0, {.purpose = Purpose::SecondOpinion, .scores = {opinion}})
                    .result());
    }
    QCOMPARE(shown().relevance, std::optional(5));
    QCOMPARE(shown().evidence, u"it behaves 5"_s);
    QCOMPARE(shown().criterion, std::optional(5));
}

void TestAuditTable::answeredQuestionsBearEvidence()
{
    Score given = score(0, 9, model, u"hash"_s);
    given.evidence = u"we study"_s;
    given.criterion = 3;
    ReadAnswer answer{.scores = {given}};
    answer.questions.insert(id(0), u"question"_s);
    QVERIFY(store().recordParsed(0, answer).result());
    const auto known = store().answeredQuestions({u"question"_s, u"another"_s}).result();
    QCOMPARE(known->size(), 1);
    QCOMPARE(known->value(u"question"_s).evidence, u"we study"_s);
    QCOMPARE(known->value(u"question"_s).criterion, std::optional(3));
}

QTEST_GUILESS_MAIN(TestAuditTable)
#include "tst_audittable.moc"
