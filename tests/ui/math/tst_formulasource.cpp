// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formulasource.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestFormulaSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delimitersSayHowItIsSet_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("tex");
        QTest::addColumn<bool>("isDisplay");
        QTest::newRow("dollar") << u"$x$"_s << u"x"_s << false;
        QTest::newRow("dollars") << u"$$x$$"_s << u"x"_s << true;
        QTest::newRow("round") << uR"(\(x\))"_s << u"x"_s << false;
        QTest::newRow("square") << uR"(\[ x \])"_s << u"x"_s << true;
        QTest::newRow("equation") << uR"(\begin{equation}x\end{equation})"_s
                                  << uR"(\begin{equation}x\end{equation})"_s << true;
        QTest::newRow("displaymath")
            << uR"(\begin{displaymath}x\end{displaymath})"_s << u"x"_s << true;
        QTest::newRow("math") << uR"(\begin{math}x\end{math})"_s << u"x"_s << false;
    }

    void delimitersSayHowItIsSet()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, tex);
        QFETCH(const bool, isDisplay);
        const std::optional<FormulaSource> source = formulaSource(typed);
        QVERIFY(source);
        QCOMPARE(source->tex, tex);
        QCOMPARE(source->isDisplay, isDisplay);
    }

    void blankAndEndlessAreNone()
    {
        QVERIFY(!formulaSource(u"$ $"));
        QVERIFY(!formulaSource(QString(u'$' + u"x"_s.repeated(longestFormula + 1) + u'$')));
    }

    void feedsAreCleaned_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("clean");
        QTest::newRow("capital") << u"ΔE"_s << uR"({\Delta}E)"_s;
        QTest::newRow("small letters stay") << u"σ_v"_s << u"σ_v"_s;
        QTest::newRow("percent") << u"28.5%"_s << uR"(28.5\%)"_s;
        QTest::newRow("escaped percent") << uR"(28.5\%)"_s << uR"(28.5\%)"_s;
        QTest::newRow("percent behind a line's end") << uR"(a\\%b)"_s << uR"(a\\\%b)"_s;
        QTest::newRow("backslash at the end") << uR"(a\)"_s << uR"(a\)"_s;
    }

    void feedsAreCleaned()
    {
        QFETCH(const QString, tex);
        QFETCH(const QString, clean);
        QCOMPARE(cleanedFormula(tex), clean);
    }
};

QTEST_GUILESS_MAIN(TestFormulaSource)
#include "tst_formulasource.moc"
