// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempstore.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

class TestPrefilterTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsADayByCriteria();
    void unknownPapersAreRefused();
    void leftOutUntilAModelJudges();
    void tellsWhatBecameOfTheSent();
    void countsTheDaysOfModels();

private:
    const QDate m_day{2025, 10, 1};
    std::unique_ptr<TempStore> m_temp;
    QList<Paper> m_papers;
    PrefilteredDay m_decided;

    QFuture<Result<void>> score(int paper, int relevance, std::optional<int> novelty);
};

void TestPrefilterTable::init()
{
    m_temp = std::make_unique<TempStore>();
    m_papers = {paper(u"2509.20001"_s), paper(u"2509.20002"_s), paper(u"2509.20003"_s),
                paper(u"2509.20004"_s)};
    QVERIFY(m_temp->store->saveAnnouncement(announcement(m_day, m_papers)).result());
    m_decided = {m_day,
                 u"hash"_s,
                 u"share 0.4"_s,
                 {{m_papers.at(0).id, PrefilterChoice::Always, .125},
                  {m_papers.at(1).id, PrefilterChoice::Sent, .375},
                  {m_papers.at(2).id, PrefilterChoice::Audited, .625},
                  {m_papers.at(3).id, PrefilterChoice::LeftOut, .875}}};
    QVERIFY(m_temp->store->savePrefiltered(m_decided).result());
}

QFuture<Result<void>> TestPrefilterTable::score(int paper, int relevance,
                                                std::optional<int> novelty)
{
    return m_temp->store->saveScores(0, {{.paper = m_papers.at(paper).id,
                                          .criteriaHash = u"hash"_s,
                                          .scorer = {u"gpt-5"_s},
                                          .relevance = relevance,
                                          .novelty = novelty,
                                          .madeAt = testNow()}});
}

void TestPrefilterTable::keepsADayByCriteria()
{
    m_temp->reopen();
    const auto found = m_temp->store->prefiltered(m_day, u"hash"_s).result();
    QVERIFY(found);
    QCOMPARE(found->rule, m_decided.rule);
    QVERIFY(found->papers == m_decided.papers);
    QVERIFY(m_temp->store->prefiltered(m_day, u"other"_s).result()->papers.isEmpty());
    QVERIFY(m_temp->store->prefiltered(m_day.addDays(1), u"hash"_s).result()->papers.isEmpty());
    m_decided.papers.removeLast();
    m_decided.rule = u"share 1"_s;
    QVERIFY(m_temp->store->savePrefiltered(m_decided).result());
    QVERIFY(m_temp->store->prefiltered(m_day, u"hash"_s).result()->papers == m_decided.papers);
}

void TestPrefilterTable::unknownPapersAreRefused()
{
    PrefilteredDay wrong = m_decided;
    wrong.papers.append({*ArxivId::fromString(u"2509.29999"_s), PrefilterChoice::Sent, 1});
    const auto saved = m_temp->store->savePrefiltered(wrong).result();
    QVERIFY(!saved && saved.error().kind == Error::Kind::NotFound);
    QVERIFY(m_temp->store->prefiltered(m_day, u"hash"_s).result()->papers == m_decided.papers);
}

void TestPrefilterTable::leftOutUntilAModelJudges()
{
    const auto leftOut = [this](int from, int to, const QString &hash) {
        return *m_temp->store->leftOut(m_day.addDays(from), m_day.addDays(to), hash).result();
    };
    const QSet<ArxivId> last{m_papers.last().id};
    QVERIFY(leftOut(-5, 0, u"hash"_s) == last);
    QVERIFY(leftOut(0, 5, u"hash"_s) == last);
    QVERIFY(leftOut(1, 5, u"hash"_s).isEmpty());
    QVERIFY(leftOut(-5, 5, u"other"_s).isEmpty());
    QVERIFY(score(3, 2, 2).result());
    QVERIFY(leftOut(-5, 5, u"hash"_s).isEmpty());
}

void TestPrefilterTable::tellsWhatBecameOfTheSent()
{
    QVERIFY(score(0, 8, 6).result());
    QVERIFY(score(1, 8, 7).result());
    QVERIFY(score(2, 9, std::nullopt).result());
    const auto places =
        m_temp->store->judgedPlaces(m_day.addDays(-1), m_day, u"hash"_s, {8, 7}).result();
    QVERIFY(places);
    QCOMPARE(places->size(), 3);
    QCOMPARE(places->at(0).isPick, false); // not novel enough
    QCOMPARE(places->at(1).isPick, true);
    QCOMPARE(places->at(1).place, .375);
    QCOMPARE(places->at(1).day, m_day);
    QVERIFY(places->at(2).choice == PrefilterChoice::Audited && places->at(2).isPick);
    QVERIFY(m_temp->store->judgedPlaces(m_day.addDays(1), m_day.addDays(9), u"hash"_s, {8, 7})
                .result()
                ->isEmpty());
}

void TestPrefilterTable::countsTheDaysOfModels()
{
    const auto add = [this](int day, const QString &scorer, int scored) {
        RunRecord run{.day = m_day.addDays(day), .scorer = scorer, .startedAt = testNow()};
        run.id = *m_temp->store->beginRun(run).result();
        run.scored = scored;
        QVERIFY(m_temp->store->updateRun(run).result());
    };
    add(-3, u"llm:gpt-5"_s, 20);
    add(-3, u"llm:gpt-5"_s, 4);
    add(-2, u"llm:gpt-5-mini"_s, 20);
    add(-1, u"llm:gpt-5"_s, 0); // was forecast only
    add(-1, u"local"_s, 20);
    add(0, u"llm:gpt-5"_s, 20);
    QCOMPARE(*m_temp->store->judgedDays(m_day).result(), 2);
    QCOMPARE(*m_temp->store->judgedDays(m_day.addDays(1)).result(), 3);
}

QTEST_GUILESS_MAIN(TestPrefilterTable)
#include "tst_prefiltertable.moc"
