// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"
#include "criteria/evidenceagreement.h"
#include "criteria/proposededit.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

using Action = ProposedEdit::Action;
using Place = ProposedEdit::Place;

namespace {

const QString text = u"## Relevant Topics\n\n1. Tides\n   - Relevant: moons, currents\n"
                     "   - Irrelevant: surfing\n\n2. Lamps\n   - Relevant: filaments\n\n"
                     "**Keywords:**\n- Relevant: bulb, glow\n- Irrelevant: candle\n"_s;

ProposedEdit added(Place place, int topic, const QString &line)
{
    return {.action = Action::Add, .place = place, .topic = topic, .after = line};
}

} // namespace

class TestProposedEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAndKeywordsChange();
    void criteriaStayCriteria();
    void doesNotFit_data();
    void doesNotFit();
    void agreementOfReasons_data();
    void agreementOfReasons();
    void absurdNumbersNameNoTopic();
};

void TestProposedEdit::linesAndKeywordsChange()
{
    const Criteria before = criteriaFromMarkdown(text);
    const auto withLine = withEdit(before, added(Place::Relevant, 2, u"tungsten wires"_s));
    QVERIFY(withLine);
    QCOMPARE(withLine->topics.at(1).relevant.last(), u"tungsten wires"_s);
    QVERIFY(withLine->topics.at(0) == before.topics.at(0));

    const auto replaced = withEdit(before, {.action = Action::Replace,
                                            .place = Place::Irrelevant,
                                            .topic = 1,
                                            .before = u" SURFING "_s,
                                            .after = u"sports on water"_s});
    QVERIFY(replaced);
    QCOMPARE(replaced->topics.at(0).irrelevant, QStringList{u"sports on water"_s});

    const auto removed = withEdit(
        before, {.action = Action::Remove, .place = Place::RelevantKeyword, .before = u"glow"_s});
    QVERIFY(removed);
    QCOMPARE(removed->relevantKeywords, QStringList{u"bulb"_s});

    const auto application = withEdit(before, added(Place::ApplicationKeyword, 0, u"street"_s));
    QVERIFY(application);
    QCOMPARE(application->applicationKeywords, QStringList{u"street"_s});
}

void TestProposedEdit::criteriaStayCriteria()
{
    const auto edited = withEdit(text, added(Place::Irrelevant, 2, u"oil lamps"_s));
    QVERIFY(edited);
    const Criteria read = criteriaFromMarkdown(*edited);
    QCOMPARE(read.topics.at(1).irrelevant, QStringList{u"oil lamps"_s});
    QCOMPARE(read.topics.size(), 2);
    QVERIFY(criteriaHash(*edited) != criteriaHash(text));
}

void TestProposedEdit::doesNotFit_data()
{
    QTest::addColumn<ProposedEdit>("edit");
    QTest::newRow("no such topic") << added(Place::Relevant, 3, u"x-rays"_s);
    QTest::newRow("topic 0") << added(Place::Relevant, 0, u"x-rays"_s);
    QTest::newRow("negative topic") << added(Place::Irrelevant, -1, u"x-rays"_s);
    QTest::newRow("empty") << added(Place::Relevant, 1, {});
    QTest::newRow("there already") << added(Place::RelevantKeyword, 0, u"Bulb"_s);
    QTest::newRow("two lines") << added(Place::Relevant, 1, u"a\n## Scoring Criteria\nb"_s);
    QTest::newRow("long") << added(Place::Relevant, 1, u"word "_s.repeated(60).trimmed());
    QTest::newRow("long keyword") << added(Place::RelevantKeyword, 0, u"x"_s.repeated(61));
    QTest::newRow("two keywords") << added(Place::RelevantKeyword, 0, u"one, two"_s);
    QTest::newRow("a comment") << added(Place::Relevant, 1, u"<!-- hidden -->"_s);
    QTest::newRow("a heading") << added(Place::Relevant, 1, u"## Scoring Criteria"_s);
    QTest::newRow("a label") << added(Place::Relevant, 1, u"Irrelevant: moons"_s);
    QTest::newRow("turned around") << added(Place::Relevant, 1, u"moons \u202Esnoom"_s);
    QTest::newRow("nothing to remove") << ProposedEdit{
        .action = Action::Remove, .place = Place::RelevantKeyword, .before = u"x"_s};
    QTest::newRow("nothing to replace") << ProposedEdit{.action = Action::Replace,
                                                        .place = Place::Relevant,
                                                        .topic = 1,
                                                        .before = u"rivers"_s,
                                                        .after = u"lakes"_s};
}

void TestProposedEdit::doesNotFit()
{
    QFETCH(ProposedEdit, edit);
    QVERIFY(!withEdit(criteriaFromMarkdown(text), edit));
    QVERIFY(!withEdit(text, edit));
}

void TestProposedEdit::agreementOfReasons_data()
{
    using Kind = EvidenceAgreement::Kind;
    QTest::addColumn<QString>("localComment");
    QTest::addColumn<QString>("localWords");
    QTest::addColumn<int>("criterion"); // 0: none
    QTest::addColumn<QString>("quote");
    QTest::addColumn<int>("kind");
    QTest::newRow("same topic") << u"Tides: moons"_s << u"moons"_s << 1 << u"it behaves"_s
                                << int(Kind::Agree);
    QTest::newRow("same words") << u"Tides: moons"_s << u"behaves, moons"_s << 2
                                << u"find that it behaves"_s << int(Kind::Agree);
    QTest::newRow("other topic") << u"Tides: moons"_s << u"moons"_s << 2
                                 << u"find that it behaves"_s << int(Kind::Differ);
    QTest::newRow("local is silent")
        << QString() << QString() << 2 << u"behaves"_s << int(Kind::Unknown);
    QTest::newRow("model is silent")
        << u"Tides: moons"_s << u"moons"_s << 0 << QString() << int(Kind::Unknown);
    QTest::newRow("absurd number")
        << u"Tides − surfing"_s << QString() << 77 << QString() << int(Kind::Unknown);
}

void TestProposedEdit::agreementOfReasons()
{
    QFETCH(QString, localComment);
    QFETCH(QString, localWords);
    QFETCH(int, criterion);
    QFETCH(QString, quote);
    QFETCH(int, kind);
    Score local{.paper = paper(u"2509.10541"_s).id};
    local.comment = localComment;
    local.evidence = localWords;
    Score model{.paper = local.paper};
    model.evidence = quote;
    if (criterion > 0)
        model.criterion = criterion;
    const auto agreement =
        evidenceAgreement(paper(u"2509.10541"_s), local, model, criteriaFromMarkdown(text));
    QCOMPARE(int(agreement.kind), kind);
    QCOMPARE(agreement.isQuoteFound, !quote.isEmpty());
}

void TestProposedEdit::absurdNumbersNameNoTopic()
{
    const Criteria criteria = criteriaFromMarkdown(text);
    QCOMPARE(topicNamed(criteria, 2)->name, u"Lamps"_s);
    for (const int number : {0, -1, 3, 99})
        QVERIFY(!topicNamed(criteria, number));
    QVERIFY(!topicNamed(criteria, {}));
    QVERIFY(!topicNamed(Criteria(), 1));
}

QTEST_GUILESS_MAIN(TestProposedEdit)
#include "tst_proposededit.moc"
