// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibtex.h"
#include "support/builders.h"

#include <QRegularExpression>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

Paper titled(const QString &title)
{
    Paper paper = test::paper(u"2510.00001"_s);
    paper.title = title;
    return paper;
}

QString titleOf(const QString &bibtexText)
{
    const QRegularExpression field(uR"(^  title=\{(.*)\},$)"_s,
                                   QRegularExpression::MultilineOption);
    return field.match(bibtexText).captured(1);
}

QStringList keysOf(const QString &bibtexText)
{
    QStringList keys;
    const QRegularExpression head(u"^@misc\\{(.*),$"_s, QRegularExpression::MultilineOption);
    for (const auto &match : head.globalMatch(bibtexText))
        keys.append(match.captured(1));
    return keys;
}

} // namespace

class TestBibtex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAnEntry();
    void writesOldIds();
    void titles_data();
    void titles();
    void authors();
    void keysAreUnique();
    void keyWithoutLatinLetters();
    void bracesAlwaysBalance_data();
    void bracesAlwaysBalance();
    void nothingIsNothing();
};

void TestBibtex::writesAnEntry()
{
    Paper paper = test::paper(u"2509.10541"_s);
    paper.title = uR"(On the BERT of $O(n^2)$ \& Erd\H{o}s' 50\% rule)"_s;
    paper.authors = {uR"(Tom B\"ackstr\"om)"_s, u"Anna van der Berg (Mila)"_s, u"Alan Turing Jr"_s,
                     u"Gemma Team"_s};
    QCOMPARE(bibtex({paper}), uR"(@misc{backstrom2025berterdos50rule,
  title={On the {BERT} of $O(n^2)$ \& {Erdős}' 50\% rule},
  author={Bäckström, Tom and van der Berg, Anna and Turing, Jr, Alan and {Gemma Team}},
  year={2025},
  eprint={2509.10541},
  eprinttype={arxiv},
  eprintclass={cs.LG},
  archivePrefix={arXiv},
  primaryClass={cs.LG},
  doi={10.48550/arXiv.2509.10541},
  url={https://arxiv.org/abs/2509.10541},
}
)"_s);
}

void TestBibtex::writesOldIds()
{
    const QString text = bibtex({test::paper(u"math/9906001"_s)});
    QVERIFY(text.contains(u"  year={1999},"_s));
    QVERIFY(text.contains(u"  doi={10.48550/arXiv.math/9906001},"_s));
    QVERIFY(text.contains(u"  url={https://arxiv.org/abs/math/9906001},"_s));
}

void TestBibtex::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    QTest::newRow("capitals") << u"A LoRA for LLMs: K-FAC, 3D and Fine-Tuning"_s
                              << u"A {LoRA} for {LLMs}: {K}-{FAC}, {3D} and Fine-Tuning"_s;
    QTest::newRow("special")
        << u"50% of A&B_c #1 ~5 x^2"_s
        << uR"(50\% of A\&{B}\_c \#1 \textasciitilde{}5 x\textasciicircum{}2)"_s;
    QTest::newRow("formula") << u"The $L_1$ & $x_{i}$ norms"_s
                             << uR"(The $L_1$ \& $x_{i}$ norms)"_s;
    QTest::newRow("unpaired dollar") << u"For $5 only"_s << uR"(For \$5 only)"_s;
    QTest::newRow("unbalanced formula")
        << u"On $x_{i$ now"_s << uR"(On \$x\_\textbraceleft{}i\$ now)"_s;
    QTest::newRow("unbalanced braces")
        << u"On } and {"_s << uR"(On \textbraceright{} and \textbraceleft{})"_s;
    QTest::newRow("macro") << uR"(With \ours today)"_s << uR"(With \textbackslash{}ours today)"_s;
    QTest::newRow("names among small words")
        << u"Deep filters: How Kalman filters work in Paris"_s
        << u"Deep filters: How {Kalman} filters work in {Paris}"_s;
    QTest::newRow("quotation marks") << u"On ''it''"_s << u"On '{}'it'{}'"_s;
    QTest::newRow("tie") << u"Part~two"_s << u"Part~two"_s;
}

void TestBibtex::titles()
{
    QFETCH(const QString, title);
    QFETCH(const QString, field);
    QCOMPARE(titleOf(bibtex({titled(title)})), field);
}

void TestBibtex::authors()
{
    Paper paper = test::paper(u"2510.00001"_s);
    paper.authors = {u"DeepThought"_s, u":"_s, u"Ben & Jerry Lab"_s, u"Ada Lovelace"_s};
    QVERIFY(bibtex({paper}).contains(
        uR"(  author={DeepThought and {Ben \& Jerry Lab} and Lovelace, Ada},)"_s));
    paper.authors.clear();
    QVERIFY(!bibtex({paper}).contains(u"author="_s));
}

void TestBibtex::keysAreUnique()
{
    const Paper first = titled(u"The data of it: a sparse and a dense model of data"_s);
    Paper second = first;
    second.id = *ArxivId::fromString(u"2510.00002");
    QCOMPARE(keysOf(bibtex({second})), QStringList{u"writer2025dataitsparsedense"_s});
    QCOMPARE(
        keysOf(bibtex({first, second, first, first})),
        (QStringList{u"writer2025dataitsparsedense"_s, u"writer2025dataitsparsedense251000002"_s,
                     u"writer2025dataitsparsedense251000001"_s,
                     u"writer2025dataitsparsedense251000001a"_s}));
    const QStringList many = keysOf(bibtex(QList<Paper>(60, first)));
    QCOMPARE(QSet<QString>(many.begin(), many.end()).size(), 60);
}

void TestBibtex::keyWithoutLatinLetters()
{
    Paper paper = titled(u"$x$ 深度"_s);
    paper.authors = {u"王 小明"_s};
    QCOMPARE(keysOf(bibtex({paper})), QStringList{u"arxiv2025251000001"_s});
}

void TestBibtex::bracesAlwaysBalance_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("closing first") << u"}},{{ @misc{x,"_s;
    QTest::newRow("escaped") << uR"(\{ one \} \{)"_s;
    QTest::newRow("formula") << uR"($\{x$ and $}{$ and \(}\))"_s;
    QTest::newRow("macro") << uR"(\foo{a \emph{b \'{c)"_s;
    QTest::newRow("capitals") << u"{ABC} {A}B} C{"_s;
}

void TestBibtex::bracesAlwaysBalance()
{
    QFETCH(const QString, text);
    Paper paper = titled(text);
    paper.authors = {text, text + u" Lab"_s};
    int depth = 0;
    const QString entry = bibtex({paper});
    for (qsizetype at = 0; at < entry.size(); ++at) {
        depth += entry[at] == u'{' ? 1 : entry[at] == u'}' ? -1 : 0;
        QVERIFY(depth > 0 || at < 5 || at >= entry.size() - 2);
    }
    QCOMPARE(depth, 0);
}

void TestBibtex::nothingIsNothing()
{
    QCOMPARE(bibtex({}), QString());
}

QTEST_GUILESS_MAIN(TestBibtex)
#include "tst_bibtex.moc"
