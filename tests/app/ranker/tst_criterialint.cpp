// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/criterialint.h"

#include "ranker/rubriclint.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

using Kind = LintFinding::Kind;

// Ten papers: all on trees, two of them on oak bark, one on elms.
RankingIndex orchard()
{
    QList<Paper> papers;
    for (int number = 0; number < 10; ++number) {
        Paper paper = test::paper(u"2510.%1"_s.arg(number + 1, 5, 10, QChar(u'0')));
        paper.title = u"Trees"_s;
        paper.abstract = number < 2    ? u"The oak bark of trees."_s
                         : number == 2 ? u"Elms are trees."_s
                                       : u"Trees and stones %1."_s.arg(number);
        papers.append(paper);
    }
    return RankingIndex(papers);
}

QString nameOf(Kind kind)
{
    static const QStringList names{u"contradiction"_s,  u"duplicate"_s,      u"unmatched topic"_s,
                                   u"unmatched term"_s, u"broad"_s,          u"no negatives"_s,
                                   u"rubric too low"_s, u"rubric too high"_s};
    return names.at(int(kind));
}

} // namespace

class TestCriteriaLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void dismissedPapersProveMissingNegatives();
    void bandsOfRubrics();
    void sentencesAreWhole_data();
    void sentencesAreWhole();
};

void TestCriteriaLint::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("findings"); // "kind: subject count/of @line"

    const QString off = u"\n\n**Keywords:**\n- Irrelevant: stones"_s;
    QTest::newRow("sound") << u"1. Oaks\n   - Relevant: oak bark, elms"_s + off << QString();
    QTest::newRow("wanted and unwanted")
        << u"1. Oaks\n   - Relevant: elms, oak bark\n\nKeywords: stone\n\n"
           "**Keywords:**\n- Irrelevant: Elms"_s
        << u"broad: stone 7/10 @3; contradiction: Elms 1/10 @6"_s;
    QTest::newRow("twice in one topic")
        << u"1. Bark\n   - Relevant: oak bark, elms\n   - Relevant: oak bark"_s + off
        << u"duplicate: oak bark 2/10 @2"_s;
    QTest::newRow("topic without papers")
        << u"1. Oak bark\n\n2. Whales\n   - Relevant: krill, deep diving"_s + off
        << u"unmatched topic: Whales 0/10 @2"_s;
    QTest::newRow("switched off") << u"1. Oak bark\n\n2. ~~Whales~~\n   - Relevant: krill"_s + off
                                  << QString();
    QTest::newRow("keyword without papers")
        << u"1. Oak bark\n\n**Keywords:**\n- Relevant: elms, whales\n- Irrelevant: stones"_s
        << u"unmatched term: whales 0/10 @3"_s;
    QTest::newRow("too broad") << u"1. Oak bark\n   - Relevant: elms, trees"_s + off
                               << u"broad: trees 10/10 @1"_s;
    QTest::newRow("broad but for the word beside it")
        << u"1. Oak bark\n   - Relevant: foundation trees, tree techniques"_s + off << QString();
    QTest::newRow("too broad, after words that narrow nothing")
        << u"1. Oak bark\n   - Relevant: insights into trees"_s + off << u"broad: trees 10/10 @1"_s;
    QTest::newRow("shared by what a stroke parts")
        << u"1. Oak bark\n   - Relevant: analysis/innovations of elms"_s + off << QString();
    QTest::newRow("nothing unwanted") << u"1. Oak bark"_s << u"no negatives:  2/10 @0"_s;
    QTest::newRow("rubric") << u"1. Oak bark"_s + off +
                                   u"\n\n## Scoring Criteria\n\n### Relevance\n\n"
                                   "- 9-10: squarely within\n- 7-8: clearly relevant\n"
                                   "- 3-7: irrelevant\n\n### Novelty\n\n- 7-8: little that is new"_s
                            << u"rubric too low: - 3-7: irrelevant 6/10 @11; "
                               "rubric too low: - 7-8: little that is new 5/10 @15"_s;
}

void TestCriteriaLint::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, findings);
    const RankingIndex index = orchard();
    LintMaterial material{.index = &index, .dismissed = {}, .cutoffs = {7, 7}};
    material.relevance = {0, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0};
    material.novelty = {0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 5};
    QStringList texts;
    for (const LintFinding &finding : lint(criteriaDocument(text), material))
        texts.append(u"%1: %2 %3/%4 @%5"_s.arg(nameOf(finding.kind), finding.subject)
                         .arg(finding.count)
                         .arg(finding.of)
                         .arg(finding.lines.first));
    QCOMPARE(texts.join(u"; "_s), findings);
}

void TestCriteriaLint::dismissedPapersProveMissingNegatives()
{
    const RankingIndex index = orchard();
    const LintMaterial material{.index = &index,
                                .dismissed = {index.idOf(0), index.idOf(5), index.idOf(6)}};
    const QList<LintFinding> findings = lint(criteriaDocument(u"1. Oak bark"_s), material);
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().kind == Kind::NoNegatives);
    QCOMPARE(findings.first().count, 1);
    QCOMPARE(findings.first().of, 3);
}

void TestCriteriaLint::bandsOfRubrics()
{
    const QList<RubricBand> bands =
        rubricBands(u"> Two axes of 1-10.\n\n### Relevance Scoring\n\n"
                    "- Relevance 9-10 (Completely Relevant)\n  - Focus: core, not outside\n"
                    "- 4\u20133: largely outside, if relevant at all\n"
                    "- 5-6: touches them, but the main contribution is elsewhere\n\n"
                    "NOVELTY: how new it is.\n- 1-2: minimal\n- 9-10: a breakthrough"_s);
    QCOMPARE(bands.size(), 5);
    QVERIFY(bands.at(0).verdict == RubricBand::Verdict::Wanted);
    QVERIFY(!bands.at(0).isNovelty);
    QCOMPARE(bands.at(1).from, 3);
    QCOMPARE(bands.at(1).to, 4);
    QVERIFY(bands.at(1).verdict == RubricBand::Verdict::Unwanted);
    QVERIFY(bands.at(2).verdict == RubricBand::Verdict::Unclear);
    QVERIFY(bands.at(3).isNovelty && bands.at(3).verdict == RubricBand::Verdict::Unwanted);
    QVERIFY(bands.at(4).isNovelty && bands.at(4).verdict == RubricBand::Verdict::Wanted);
    QCOMPARE(bands.at(4).line, 8);
}

void TestCriteriaLint::sentencesAreWhole_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(Kind::RubricTooHigh); ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestCriteriaLint::sentencesAreWhole()
{
    QFETCH(const int, kind);
    LintFinding finding;
    finding.kind = Kind(kind);
    finding.subject = u"learning"_s;
    finding.count = 740;
    finding.of = 1000;
    finding.band = {3, 4};
    const QString sentence = sentenceOf(finding);
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u"%1"_s), qUtf8Printable(sentence));
    if (finding.kind == Kind::BroadTerm)
        QVERIFY2(sentence.contains(u"74"_s), qUtf8Printable(sentence));
}

QTEST_GUILESS_MAIN(TestCriteriaLint)
#include "tst_criterialint.moc"
