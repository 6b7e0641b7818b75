// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/query.h"

#include "criteria/criteriamarkdown.h"
#include "criteria/templates.h"

#include <QTest>

#include <algorithm>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

bool hasTermsOf(const TermWeights &terms, const QString &text)
{
    const TermCounts wanted = termsOfText(text);
    return !wanted.isEmpty() &&
           std::all_of(wanted.begin(), wanted.end(), [&terms](const TermCount &count) {
               return std::any_of(terms.begin(), terms.end(), [&count](const TermWeight &term) {
                   return term.term == count.term;
               });
           });
}

Query queryOf(const QString &markdown)
{
    return queryFromCriteria(criteriaFromMarkdown(markdown));
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wants_data();
    void wants();
    void keywordsHelpEveryTopic();
    void wantedBeatsUnwanted();
    void readsUnwantedProse();
    void wordsAreAsWritten();
    void wordsOfCriteriaAreNotTerms();
    void hintsAreNoTerms();
};

void TestQuery::wants_data()
{
    QTest::addColumn<QString>("criteria");
    QTest::addColumn<QString>("term");
    QTest::newRow("name") << u"1. Tree pruning"_s << u"tree pruning"_s;
    QTest::newRow("line") << u"1. Oaks\n   - Relevant: bark, roots"_s << u"bark"_s;
    QTest::newRow("before the parenthesis")
        << u"1. Oaks\n   - Relevant: Mixture of Experts (MoE)"_s << u"mixture of experts"_s;
    QTest::newRow("in the parenthesis")
        << u"1. Oaks\n   - Relevant: Mixture of Experts (MoE)"_s << u"MoE"_s;
    QTest::newRow("first of two") << u"Keywords: feature/dictionary learning"_s
                                  << u"feature learning"_s;
    QTest::newRow("second of two")
        << u"Keywords: feature/dictionary learning"_s << u"dictionary learning"_s;
    QTest::newRow("prose") << u"I read on sparse attention."_s << u"sparse attention"_s;
}

void TestQuery::wants()
{
    QFETCH(const QString, criteria);
    QFETCH(const QString, term);
    const Query query = queryOf(criteria);
    QCOMPARE(query.topics.size(), 1);
    QVERIFY(hasTermsOf(query.topics.first().terms, term));
}

void TestQuery::keywordsHelpEveryTopic()
{
    const Query query = queryOf(u"1. Oaks\n2. Elms\n\n**Keywords:**\n- Relevant: bark"_s);
    QCOMPARE(query.topics.size(), 2);
    QCOMPARE(query.topics.last().name, u"Elms"_s);
    QVERIFY(hasTermsOf(query.topics.first().terms, u"bark"_s));
    QVERIFY(hasTermsOf(query.topics.last().terms, u"bark"_s));
    QVERIFY(!hasTermsOf(query.topics.last().terms, u"oak"_s));
    QVERIFY(hasTermsOf(wantedTerms(query), u"oak"_s));
}

void TestQuery::wantedBeatsUnwanted()
{
    const Query query =
        queryOf(u"1. Learning\n   - Irrelevant: bark, old lichen; merely growing moss on "
                u"roofs\n\n**Keywords:**\n- Irrelevant: Federated Learning\n"
                "- Application: image segmentation"_s);
    QVERIFY(hasTermsOf(query.negatives, u"federated"_s));
    QVERIFY(hasTermsOf(query.negatives, u"image segmentation"_s));
    QVERIFY(!hasTermsOf(query.negatives, u"learning"_s));
    QVERIFY(hasTermsOf(query.negatives, u"bark"_s));
    QVERIFY(hasTermsOf(query.negatives, u"old lichen"_s));
    QVERIFY(!hasTermsOf(query.negatives, u"moss"_s));
}

void TestQuery::readsUnwantedProse()
{
    const Query query =
        queryOf(u"1. Oaks\n\nUsually irrelevant unless old:\n- ferns, moss\n\nThen:\n- lichen"_s);
    QVERIFY(hasTermsOf(query.negatives, u"ferns"_s));
    QVERIFY(!hasTermsOf(query.negatives, u"lichen"_s));
}

void TestQuery::wordsAreAsWritten()
{
    const Query query = queryOf(u"1. **Oaks**\n   - Relevant: *Mixture-of-Experts*"_s);
    QCOMPARE(query.topics.first().name, u"Oaks"_s);
    QCOMPARE(query.words.value(termOf(u"mixtur"_s, u"expert"_s)), u"Mixture-of-Experts"_s);
}

void TestQuery::wordsOfCriteriaAreNotTerms()
{
    const Query query = queryOf(u"1. Oaks\n   - Relevant: merely standard techniques, etc."_s);
    QCOMPARE(query.topics.first().terms.size(), 1);
}

void TestQuery::hintsAreNoTerms()
{
    const Query query = queryOf(criteriaTemplates().last().text);
    QVERIFY(query.topics.isEmpty());
    QVERIFY(query.negatives.isEmpty());
    QVERIFY(wantedTerms(query).isEmpty());
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
