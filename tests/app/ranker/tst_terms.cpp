// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/terms.h"

#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stemsWords_data();
    void stemsWords();
    void spellingsMeet_data();
    void spellingsMeet();
    void pairsStayInTheirClause();
    void placesPointIntoTheText();
    void termsMeanTheSameEverywhere();
    void titleCountsTwice();
    void whatWasReadBeforeChangesNothing();
    void survivesOddText_data();
    void survivesOddText();
};

void TestTerms::stemsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("stop words") << u"In this paper we propose a novel method."_s << QStringList();
    QTest::newRow("plurals") << u"Sparse networks"_s << QStringList{u"spars"_s, u"network"_s};
    QTest::newRow("numbers") << u"In 2024, 3D vision"_s << QStringList{u"3d"_s, u"vision"_s};
    QTest::newRow("sentences") << u"Pruning. Routing"_s
                               << QStringList{u"prune"_s, QString(), u"rout"_s};
    QTest::newRow("decimals") << u"width 2.5x depth"_s
                              << QStringList{u"width"_s, u"5x"_s, u"depth"_s};
    QTest::newRow("formulas") << uR"(rate $\mathcal{O}(n)$ of \(x_i\) and \[y\] decay)"_s
                              << QStringList{u"rate"_s, u"decai"_s};
    QTest::newRow("a dollar alone") << u"costs $5 daily"_s << QStringList{u"cost"_s, u"daili"_s};
    QTest::newRow("commands") << uR"(\textbf{Deep} \emph{sets})"_s
                              << QStringList{u"deep"_s, u"set"_s};
    QTest::newRow("TeX accents") << uR"(Ko\v{s}ice G\"odel)"_s
                                 << QStringList{u"kosic"_s, u"godel"_s};
    QTest::newRow("capitals") << u"ATTENTION maps"_s << QStringList{u"attent"_s, u"map"_s};
    QTest::newRow("braces in a word") << u"{\\sc B}ert"_s << QStringList{u"bert"_s};
    QTest::newRow("Greek capitals")
        << u"\u03a3\u03a4 proofs"_s << QStringList{u"\u03c3\u03c4"_s, u"proof"_s};
    QTest::newRow("beyond ASCII") << u"\U0001d4b3\u4e16\u754c walls"_s
                                  << QStringList{u"x\u4e16\u754c"_s, u"wall"_s};
    QTest::newRow("diacritics") << u"Gödel Košice"_s << QStringList{u"godel"_s, u"kosic"_s};
}

void TestTerms::stemsWords()
{
    QFETCH(const QString, text);
    QTEST(stems(text), "expected");
}

void TestTerms::spellingsMeet_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("hyphens") << u"Mixture-of-Experts"_s << u"mixture of experts"_s;
    QTest::newRow("low rank") << u"low-rank"_s << u"Low rank"_s;
    QTest::newRow("plural of an abbreviation") << u"LLMs"_s << u"LLM"_s;
    QTest::newRow("cache") << u"KV-cache"_s << u"KV caches"_s;
    QTest::newRow("prefix") << u"pre-training"_s << u"pretrained"_s;
    QTest::newRow("dash") << u"low\u2011rank"_s << u"low rank"_s;
}

void TestTerms::spellingsMeet()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QVERIFY(!termsOfText(one).isEmpty());
    QCOMPARE(termsOfText(one), termsOfText(other));
}

void TestTerms::pairsStayInTheirClause()
{
    QCOMPARE(termsOfText(u"sparse attention"_s).size(), 3);
    QCOMPARE(termsOfText(u"sparse. attention"_s).size(), 2);
    QCOMPARE(termsOfText(u"sparse (attention)"_s).size(), 2);
}

void TestTerms::placesPointIntoTheText()
{
    const QString text = u"A Mixture-of-Experts model"_s;
    QStringList words;
    for (const TermPlace &place : termPlaces(text))
        words.append(text.sliced(place.begin, place.end - place.begin));
    QCOMPARE(words, (QStringList{u"Mixture"_s, u"Experts"_s, u"Mixture-of-Experts"_s, u"model"_s,
                                 u"Experts model"_s}));
}

void TestTerms::termsMeanTheSameEverywhere()
{
    // FNV-1a of "a" is 0xe40c292c; stored terms rely on it.
    QCOMPARE(termOf(u"a"_s), TermId((0xe40c292cU >> 20U) ^ (0xe40c292cU & 0xfffffU)));
    QVERIFY(termOf(u"prune"_s) < termSpace);
    QVERIFY(termOf(u"low"_s, u"rank"_s) != termOf(u"rank"_s, u"low"_s));
}

void TestTerms::titleCountsTwice()
{
    Paper paper = test::paper(u"2510.00001"_s);
    paper.title = u"Pruning"_s;
    paper.abstract = u"Pruning, quantization."_s;
    TermCounts expected{{termOf(u"prune"_s), 3}, {termOf(u"quantiz"_s), 1}};
    std::sort(expected.begin(), expected.end(),
              [](const TermCount &a, const TermCount &b) { return a.term < b.term; });
    QCOMPARE(termsOfPaper(paper), expected);
}

void TestTerms::whatWasReadBeforeChangesNothing()
{
    const QString longWord = u"incomprehensibilities"_s.repeated(3);
    const QString text =
        u"Sparse oaks and "_s + longWord + u", the K\u00f6nigsberg bridges of 1736"_s;
    const TermCounts first = termsOfText(text);
    QVERIFY(first.size() > 5);
    QString others;
    for (int at = 0; at < 50000; ++at)
        others += u" word%1s"_s.arg(at);
    QVERIFY(termsOfText(others).size() > 50000);
    QCOMPARE(termsOfText(text), first);
    QCOMPARE(termsOfText(text), first);
}

void TestTerms::survivesOddText_data()
{
    constexpr qsizetype many = 200000;
    QTest::addColumn<QString>("text");
    QTest::newRow("formulas never closed") << uR"(\()"_s.repeated(many);
    QTest::newRow("dollars") << QString(many + 1, u'$');
    QTest::newRow("backslashes") << QString(many + 1, u'\\');
    QTest::newRow("one word") << QString(many, u'a');
    QTest::newRow("half a surrogate") << QString(many, QChar(0xD800));
}

void TestTerms::survivesOddText()
{
    QFETCH(const QString, text);
    QVERIFY(termsOfText(text).size() < 2);
}

QTEST_GUILESS_MAIN(TestTerms)
#include "tst_terms.moc"
