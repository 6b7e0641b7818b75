// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/texformulas.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestTexFormulas final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFormulas_data();
    void findsFormulas();
    void segmentsAreTheText_data();
    void segmentsAreTheText();
};

void TestTexFormulas::findsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("formulas");
    QTest::newRow("none") << u"plain"_s << QStringList();
    QTest::newRow("inline") << u"a $x$ b $y$"_s << QStringList{u"$x$"_s, u"$y$"_s};
    QTest::newRow("display") << u"$$x$$ then $y$"_s << QStringList{u"$$x$$"_s, u"$y$"_s};
    QTest::newRow("round") << uR"(as \(x_1\) is)"_s << QStringList{uR"(\(x_1\))"_s};
    QTest::newRow("square") << uR"(as \[x\] is)"_s << QStringList{uR"(\[x\])"_s};
    QTest::newRow("escaped dollar") << uR"(\$5 and $x$)"_s << QStringList{u"$x$"_s};
    QTest::newRow("escaped inside") << uR"($x=\$5$ left)"_s << QStringList{uR"($x=\$5$)"_s};
    QTest::newRow("unpaired") << u"costs $5 or so"_s << QStringList();
    QTest::newRow("unpaired after a pair") << u"$x$ costs $5"_s << QStringList{u"$x$"_s};
    QTest::newRow("unpaired double") << u"$$ and $x$"_s << QStringList{u"$x$"_s};
    QTest::newRow("unpaired round") << uR"(\(x and $y$)"_s << QStringList{u"$y$"_s};
    QTest::newRow("line break before a dollar") << uR"(\\$x$)"_s << QStringList{u"$x$"_s};
    QTest::newRow("environment") << uR"(let \begin{align*}a&=b\end{align*} be)"_s
                                 << QStringList{uR"(\begin{align*}a&=b\end{align*})"_s};
    QTest::newRow("other environment")
        << uR"(\begin{itemize}\item a\end{itemize})"_s << QStringList();
    QTest::newRow("prices") << u"from $5 to $10 a piece"_s << QStringList();
    QTest::newRow("number") << u"of $5 $ a piece"_s << QStringList{u"$5 $"_s};
    QTest::newRow("backslash at the end") << uR"($x$\)"_s << QStringList{u"$x$"_s};
}

void TestTexFormulas::findsFormulas()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, formulas);
    QStringList found;
    for (const TexSegment &segment : texSegments(text)) {
        if (segment.isFormula)
            found.append(text.sliced(segment.start, segment.length));
    }
    QCOMPARE(found, formulas);
}

void TestTexFormulas::segmentsAreTheText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &piece : {u"$"_s, u"$$"_s, u"\\"_s, u"\\("_s, u"\\["_s, u"$ "_s, u"a$b"_s})
        QTest::newRow(qPrintable(piece)) << piece.repeated(20'001);
}

void TestTexFormulas::segmentsAreTheText()
{
    QFETCH(const QString, text);
    QString joined;
    for (const TexSegment &segment : texSegments(text)) {
        QVERIFY(segment.length > 0);
        QCOMPARE(segment.start, joined.size());
        joined += QStringView(text).sliced(segment.start, segment.length);
    }
    QCOMPARE(joined, text);
}

QTEST_GUILESS_MAIN(TestTexFormulas)
#include "tst_texformulas.moc"
