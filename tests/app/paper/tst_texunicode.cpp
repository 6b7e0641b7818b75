// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/texunicode.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestTexUnicode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasBecomeUnicode_data();
    void formulasBecomeUnicode();
    void textIsReadable_data();
    void textIsReadable();
    void hostileInputEnds_data();
    void hostileInputEnds();
};

void TestTexUnicode::formulasBecomeUnicode_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("unicode");
    const auto row = [](const char *name, const QString &tex, const QString &unicode) {
        QTest::newRow(name) << tex << unicode;
    };
    row("letter", u"x"_s, u"x"_s);
    row("superscript", u"x^2"_s, u"x²"_s);
    row("group above", u"10^{-3}"_s, u"10⁻³"_s);
    row("no small letter above", u"x^{Q}"_s, u"x^Q"_s);
    row("nothing small above", u"x^{a/b}"_s, u"x^(a/b)"_s);
    row("subscript", u"H_{0}"_s, u"H₀"_s);
    row("subscript letter", u"x_i^2"_s, u"xᵢ²"_s);
    row("Greek", uR"(\alpha\beta)"_s, u"αβ"_s);
    row("Greek before a letter", uR"(\alpha x)"_s, u"αx"_s);
    row("relation", uR"(p\leq 5)"_s, u"p ≤ 5"_s);
    row("relation with blanks", uR"(p \leq 5)"_s, u"p ≤ 5"_s);
    row("times", uR"(3\times 4)"_s, u"3×4"_s);
    row("times at the end", uR"(10\times)"_s, u"10×"_s);
    row("function", uR"(O(n\log n))"_s, u"O(n log n)"_s);
    row("double struck", uR"(\mathbb{R}^d)"_s, u"ℝᵈ"_s);
    row("calligraphic", uR"(\mathcal{L})"_s, u"L"_s);
    row("fraction", uR"(\frac{1}{2})"_s, u"1/2"_s);
    row("fraction of sums", uR"(\frac{a+b}{2})"_s, u"(a+b)/2"_s);
    row("root", uR"(\sqrt{n})"_s, u"√n"_s);
    row("root of a sum", uR"(\sqrt{n+1})"_s, u"√(n+1)"_s);
    row("cube root", uR"(\sqrt[3]{n})"_s, u"³√n"_s);
    row("accent", uR"(\hat{x})"_s, u"x\u0302"_s);
    row("text", uR"(x_{\text{max}})"_s, u"xₘₐₓ"_s);
    row("text with a blank", uR"(\text{if } x)"_s, u"if x"_s);
    row("percent", uR"(28.5\%)"_s, u"28.5%"_s);
    row("left and right", uR"(\left( x \right))"_s, u"( x )"_s);
    row("degrees", uR"(90^\circ)"_s, u"90°"_s);
    row("minus", u"-1"_s, u"−1"_s);
    row("prime", u"f'"_s, u"f′"_s);
    row("unknown", uR"(\foo x)"_s, uR"(\foo x)"_s);
    row("markup stays text", u"a<b>c"_s, u"a<b>c"_s);
    row("open group", u"x^{2"_s, u"x²"_s);
    row("lone backslash", uR"(x\)"_s, uR"(x\)"_s);
    row("empty", QString(), QString());
}

void TestTexUnicode::formulasBecomeUnicode()
{
    QFETCH(const QString, tex);
    QFETCH(const QString, unicode);
    QCOMPARE(unicodeFormula(tex), unicode);
}

void TestTexUnicode::textIsReadable_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("readable");
    QTest::newRow("plain") << u"A way to go"_s << u"A way to go"_s;
    QTest::newRow("both") << uR"(The Erd\H{o}s $n^2$ bound)"_s << u"The Erdős n² bound"_s;
    QTest::newRow("delimiters") << uR"(\(x_1\), \[y\] and $$z$$)"_s << u"x₁, y and z"_s;
    QTest::newRow("a dollar") << uR"(\$5 for $x$)"_s << u"$5 for x"_s;
}

void TestTexUnicode::textIsReadable()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, readable);
    QCOMPARE(readableTex(typed), readable);
}

void TestTexUnicode::hostileInputEnds_data()
{
    QTest::addColumn<QString>("piece");
    for (const QString &piece :
         {u"^"_s, u"{"_s, u"}"_s, uR"(\frac)"_s, u"_{"_s, uR"(\sqrt[)"_s, uR"(\left)"_s})
        QTest::newRow(qPrintable(piece)) << piece;
}

void TestTexUnicode::hostileInputEnds()
{
    QFETCH(const QString, piece);
    QVERIFY(unicodeFormula(piece.repeated(20'000)).size() <= qsizetype{20'000} * 6);
}

QTEST_GUILESS_MAIN(TestTexUnicode)
#include "tst_texunicode.moc"
