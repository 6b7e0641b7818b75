// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/quotation.h"
#include "paper/texunicode.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QString abstract =
    u"We study pre-training of “sparse” networks on naïve data: with $O(n \\log n)$ steps an "
    "\\alpha-mixture reaches the optimum. Gradient descent, surprisingly, is not enough."_s;

} // namespace

class TestQuotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFound_data();
    void isFound();
    void isNotFound_data();
    void isNotFound();
    void rangeIsThatOfTheShownText();
    void abstractComesBeforeTitle();
    void longTextsTakeNoTime();
};

void TestQuotation::isFound_data()
{
    QTest::addColumn<QString>("quotation");
    QTest::addColumn<QString>("expected"); // in the readable abstract
    QTest::newRow("as it is") << u"reaches the optimum"_s << u"reaches the optimum"_s;
    QTest::newRow("case and white space")
        << u"  REACHES\n the   optimum "_s << u"reaches the optimum"_s;
    QTest::newRow("straight quotes") << u"\"sparse\" networks"_s << u"sparse” networks"_s;
    QTest::newRow("in quotes, with a full stop") << u"‘the optimum.’"_s << u"the optimum"_s;
    QTest::newRow("without hyphen") << u"pretraining of sparse"_s << u"pre-training of “sparse"_s;
    QTest::newRow("blank for hyphen")
        << u"pre training of sparse"_s << u"pre-training of “sparse"_s;
    QTest::newRow("without accents") << u"naive data"_s << u"naïve data"_s;
    QTest::newRow("decomposed accents") << u"nai\u0308ve data"_s << u"naïve data"_s;
    QTest::newRow("TeX as typed") << u"with $O(n \\log n)$ steps"_s << QString();
    QTest::newRow("TeX as shown") << u"with O(n log n) steps"_s << QString();
    QTest::newRow("three dots") << u"We study ... reaches the optimum"_s << QString();
    QTest::newRow("ellipsis in brackets") << u"Gradient descent […] is not enough"_s
                                          << u"Gradient descent, surprisingly, is not enough"_s;
    QTest::newRow("cut off in a word")
        << u"Gradient descent, surpr…"_s << u"Gradient descent, surpr"_s;
    QTest::newRow("begins in a word")
        << u"…training of sparse networks"_s << u"training of “sparse” networks"_s;
}

void TestQuotation::isFound()
{
    QFETCH(QString, quotation);
    QFETCH(QString, expected);
    const QString shown = readableTex(abstract);
    const auto range = quotationIn(quotation, shown);
    QVERIFY2(range, qPrintable(shown));
    if (!expected.isEmpty())
        QCOMPARE(shown.mid(range->start, range->length), expected);
}

void TestQuotation::isNotFound_data()
{
    QTest::addColumn<QString>("quotation");
    QTest::newRow("empty") << QString();
    QTest::newRow("marks only") << u"… “–” ..."_s;
    QTest::newRow("too short") << u"We"_s;
    QTest::newRow("a part that is too short") << u"We study ... is ... enough"_s;
    QTest::newRow("other words") << u"words that nobody wrote in there"_s;
    QTest::newRow("one word changed") << u"reaches an optimum"_s;
    QTest::newRow("ends in a word") << u"reaches the opti"_s;
    QTest::newRow("begins in a word") << u"eaches the optimum"_s;
    QTest::newRow("in the wrong order") << u"reaches the optimum ... We study"_s;
    QTest::newRow("a lone surrogate") << QString(QChar(0xD835)) + u"nothing here"_s;
}

void TestQuotation::isNotFound()
{
    QFETCH(QString, quotation);
    QVERIFY(!quotationIn(quotation, readableTex(abstract)));
    QVERIFY(!quotationIn(quotation, QString()));
}

void TestQuotation::rangeIsThatOfTheShownText()
{
    const QString shown = u"𝒪(n) is the cost of α-mixing, we show."_s;
    const auto range = quotationIn(u"O(n) is the cost of alpha mixing"_s, shown);
    QVERIFY(range);
    QCOMPARE(shown.mid(range->start, range->length), u"𝒪(n) is the cost of α-mixing"_s);
}

void TestQuotation::abstractComesBeforeTitle()
{
    const QString title = u"Lamps that light themselves"_s;
    const auto inTitle = quotedPlace(u"lamps that light"_s, title, u"We build a lamp."_s);
    QVERIFY(inTitle && inTitle->isInTitle);
    const auto inBoth = quotedPlace(u"lamps that light"_s, title, u"On lamps that light."_s);
    QVERIFY(inBoth && !inBoth->isInTitle);
    QCOMPARE(inBoth->range.start, 3);
    QVERIFY(isQuotedFrom(paper(u"2509.10541"_s), u"find that it behaves"_s));
    QVERIFY(!isQuotedFrom(paper(u"2509.10541"_s), u"find that it misbehaves"_s));
}

// Whatever a model claims to quote.
void TestQuotation::longTextsTakeNoTime()
{
    const QString text = u"ab "_s.repeated(20'000);
    QVERIFY(!quotationIn(u"ab "_s.repeated(50) + u"x"_s, text));
    QVERIFY(quotationIn(u"ab "_s.repeated(50), text));
}

QTEST_GUILESS_MAIN(TestQuotation)
#include "tst_quotation.moc"
