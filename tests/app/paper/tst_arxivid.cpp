// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/arxivid.h"

#include <QTest>

#include <algorithm>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestArxivId final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void knowsYearAndMonth_data();
    void knowsYearAndMonth();
    void sortsByTime();
    void equalIdsHashAlike();
};

void TestArxivId::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("version");
    const auto row = [](const char *text, const char *id, int version) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(id) << version;
    };
    row("2509.10541", "2509.10541", 0);
    row("2509.10541v2", "2509.10541", 2);
    row("2509.10541v12", "2509.10541", 12);
    row("0704.0001", "0704.0001", 0);
    row("1412.9999v1", "1412.9999", 1);
    row("1501.00001", "1501.00001", 0);
    row("9912.00001", "9912.00001", 0);
    row("  2509.10541\n", "2509.10541", 0);
    row("arXiv:2509.10541v1", "2509.10541", 1);
    row("ARXIV:2509.10541", "2509.10541", 0);
    row("oai:arXiv.org:2509.10541v1", "2509.10541", 1);
    row("oai:arXiv.org:math/0611800", "math/0611800", 0);
    row("math/0611800", "math/0611800", 0);
    row("math.GT/0309136", "math/0309136", 0);
    row("math.GT/0309136v3", "math/0309136", 3);
    row("cond-mat.mes-hall/0703001", "cond-mat/0703001", 0);
    row("solv-int/9901001", "solv-int/9901001", 0);
    row("solv-int/9901001v2", "solv-int/9901001", 2);
    row("hep-th/9108001", "hep-th/9108001", 0);
    row("https://arxiv.org/abs/2509.10541v3", "2509.10541", 3);
    row("http://www.arxiv.org/abs/math/0611800", "math/0611800", 0);
    row("https://export.arxiv.org/pdf/2509.10541.pdf", "2509.10541", 0);
    row("https://arxiv.org/pdf/2509.10541v2", "2509.10541", 2);
    row("https://arxiv.org/pdf/hep-th/9901001v1.pdf", "hep-th/9901001", 1);
    row("https://arxiv.org/html/2509.10541v1#S3.F2", "2509.10541", 1);
    row("https://arxiv.org/abs/2509.10541?context=cs.LG", "2509.10541", 0);
    row("arxiv.org/abs/2509.10541", "2509.10541", 0);
    row("10.48550/arXiv.2509.10541", "2509.10541", 0);
    row("https://doi.org/10.48550/arXiv.2509.10541", "2509.10541", 0);
}

void TestArxivId::accepts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    QFETCH(const int, version);
    const auto reference = ArxivReference::fromString(text);
    QVERIFY(reference);
    QCOMPARE(reference->id.toString(), id);
    QCOMPARE(reference->version.value_or(0), version);
    QVERIFY(ArxivId::fromString(text) == reference->id);
}

void TestArxivId::refuses_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("empty", u""_s);
    row("null", QString());
    row("digits alone", u"250910541"_s);
    row("month 0", u"2500.10541"_s);
    row("month 13", u"2513.10541"_s);
    row("new style before it began", u"0703.0001"_s);
    row("old style after its end", u"math/0704001"_s);
    row("old style before its beginning", u"hep-th/9106001"_s);
    row("old style between the centuries", u"math/5001001"_s);
    row("old style month", u"math/0613001"_s);
    row("four digits in 2015", u"1501.0001"_s);
    row("five digits in 2014", u"1412.00001"_s);
    row("six digits", u"2509.105410"_s);
    row("three digits", u"2509.105"_s);
    row("trailing letter", u"2509.10541x"_s);
    row("trailing category", u"2509.10541 [cs.LG]"_s);
    row("space inside", u"2509. 10541"_s);
    row("space after the prefix", u"arXiv: 2509.10541"_s);
    row("two", u"2509.10541,2509.10542"_s);
    row("version 0", u"2509.10541v0"_s);
    row("no version", u"2509.10541v"_s);
    row("two versions", u"2509.10541v1v2"_s);
    row("leading zero", u"2509.10541v01"_s);
    row("immense version", u"2509.10541v99999999999"_s);
    row("sign", u"+509.10541"_s);
    row("negative", u"2509.-0541"_s);
    row("unknown archive", u"abs/0611800"_s);
    row("upper case archive", u"MATH/0611800"_s);
    row("empty class", u"math./0611800"_s);
    row("other host", u"https://example.org/abs/2509.10541"_s);
    row("host that only begins so", u"https://arxiv.org.example.org/abs/2509.10541"_s);
    row("user before the host", u"https://arxiv.org@example.org/abs/2509.10541"_s);
    row("other page", u"https://arxiv.org/list/cs.LG/new"_s);
    row("host alone", u"https://arxiv.org/"_s);
    row("path beyond", u"https://arxiv.org/abs/2509.10541/../.."_s);
    row("scheme", u"javascript:2509.10541"_s);
    row("NUL at the end", u"2509.10541"_s + QChar(u'\0'));
    row("NUL inside", u"2509."_s + QChar(u'\0') + u"0541"_s);
    row("Arabic digits", u"٢٥٠٩.١٠٥٤١"_s);
    row("fullwidth digits", u"２５０９.１０５４１"_s);
    row("fullwidth stop", u"2509．10541"_s);
    row("very long", QString(1'000'000, u'1'));
    row("very long archive", QString(1'000'000, u'a') + u"/0611800"_s);
    row("very many versions", u"2509.10541"_s + u"v1"_s.repeated(100'000));
}

void TestArxivId::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!ArxivId::fromString(text));
    QVERIFY(!ArxivReference::fromString(text));
}

void TestArxivId::knowsYearAndMonth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::newRow("new") << u"2509.10541"_s << 2025 << 9;
    QTest::newRow("sample day") << u"9912.00060"_s << 2099 << 12;
    QTest::newRow("old, last century") << u"hep-th/9912001"_s << 1999 << 12;
    QTest::newRow("old, this century") << u"math/0001001"_s << 2000 << 1;
}

void TestArxivId::knowsYearAndMonth()
{
    QFETCH(const QString, text);
    QFETCH(const int, year);
    QFETCH(const int, month);
    const auto id = ArxivId::fromString(text);
    QVERIFY(id);
    QCOMPARE(id->year(), year);
    QCOMPARE(id->month(), month);
}

void TestArxivId::sortsByTime()
{
    const QStringList ascending = {u"hep-th/9108001"_s, u"math/9912001"_s, u"cs/0001001"_s,
                                   u"math/0001001"_s,   u"cs/0001002"_s,   u"math/0703999"_s,
                                   u"0704.0001"_s,      u"1412.9999"_s,    u"1501.00001"_s,
                                   u"2509.10541"_s,     u"2509.10542"_s,   u"9912.00001"_s};
    for (qsizetype a = 0; a < ascending.size(); ++a) {
        for (qsizetype b = 0; b < ascending.size(); ++b) {
            const auto first = ArxivId::fromString(ascending[a]);
            const auto second = ArxivId::fromString(ascending[b]);
            QVERIFY(first && second);
            QVERIFY((*first <=> *second) == (a <=> b));
            QCOMPARE(*first == *second, a == b);
        }
    }
}

void TestArxivId::equalIdsHashAlike()
{
    const auto plain = ArxivId::fromString(u"math/0309136");
    const auto withClass = ArxivId::fromString(u"arXiv:math.GT/0309136v2");
    QVERIFY(plain && withClass);
    QVERIFY(*plain == *withClass);
    QCOMPARE(qHash(*plain), qHash(*withClass));
}

QTEST_GUILESS_MAIN(TestArxivId)
#include "tst_arxivid.moc"
