// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/typesetter.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

// An engine of our own making.
QString moduleIn(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"engine.mjs"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    return file.fileName();
}

const QByteArray boxes = R"(
export function tex2draw(tex, isDisplay) {
    while (tex === "hang")
        ;
    if (tex === "throw")
        throw new Error("no");
    if (tex === "garbage")
        return 42;
    const width = isDisplay ? 2000 : 1000;
    return JSON.stringify({box: [0, -700, width, 700],
                           items: [["f", [1, 0, 0, -1, 0, 0], "M0 0H1000V700H0Z"]], breaks: []});
}
)";

SharedDrawing drawn(Typesetter &typesetter, const FormulaSource &source)
{
    typesetter.request({source});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(typesetter.find(source).has_value(), 20'000); }();
    return typesetter.find(source).value_or(SharedDrawing());
}

} // namespace

class TestTypesetter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceAllAreSet()
    {
        QTemporaryDir folder;
        Typesetter typesetter(nullptr, moduleIn(folder, boxes));
        QSignalSpy told(&typesetter, &Typesetter::typeset);
        typesetter.request({{u"a"_s}, {u"b"_s, true}, {u"a"_s}});
        QVERIFY(!typesetter.find({u"a"_s}));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE((*typesetter.find({u"a"_s}))->box.width(), 1000.0);
        QCOMPARE((*typesetter.find({u"b"_s, true}))->box.width(), 2000.0);
        QVERIFY(!typesetter.find({u"b"_s}));
        typesetter.request({{u"a"_s}});
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 1);
    }

    void whatIsWantedNoMoreIsDropped()
    {
        QTemporaryDir folder;
        Typesetter typesetter(nullptr, moduleIn(folder, boxes));
        typesetter.request({{u"a"_s}, {u"b"_s}});
        typesetter.request({{u"c"_s}});
        QTRY_VERIFY(typesetter.find({u"c"_s}));
        QVERIFY(!typesetter.find({u"b"_s}));
    }

    void failsSoftly_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::newRow("throws") << u"throw"_s;
        QTest::newRow("answers garbage") << u"garbage"_s;
        QTest::newRow("hangs") << u"hang"_s;
    }

    void failsSoftly()
    {
        QFETCH(const QString, tex);
        QTemporaryDir folder;
        Typesetter typesetter(nullptr, moduleIn(folder, boxes));
        typesetter.setPatience(std::chrono::milliseconds(200));
        QVERIFY(!drawn(typesetter, {tex}));
        typesetter.setPatience(std::chrono::seconds(20));
        QVERIFY(drawn(typesetter, {u"a"_s})); // and goes on
    }

    void goesWhileAFormulaHangs()
    {
        QTemporaryDir folder;
        auto typesetter = std::make_unique<Typesetter>(nullptr, moduleIn(folder, boxes));
        QVERIFY(drawn(*typesetter, {u"a"_s}));
        typesetter->setPatience(std::chrono::milliseconds(300));
        typesetter->request({{u"hang"_s}});
        typesetter.reset();
    }

    // As in a build without the bundle.
    void everyFormulaStaysInUnicodeWithoutAnEngine()
    {
        Typesetter typesetter(nullptr, u":/nowhere/mathjax.mjs"_s);
        QVERIFY(!drawn(typesetter, {u"x"_s}));
        QVERIFY(!drawn(typesetter, {u"y"_s}));
    }

    void mathJaxSets_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<bool>("isSet");
        const auto row = [](const char *name, const QString &tex, bool isSet = true) {
            QTest::newRow(name) << tex << isSet;
        };
        row("letters", u"a+b"_s);
        row("fraction", uR"(\frac{a}{\sqrt[3]{b+1}})"_s);
        row("stretched", uR"(\overbrace{a+b+c}^{n} \xrightarrow{f} \overline{xyz})"_s);
        row("matrix", uR"(\begin{pmatrix}a & b \\ c & d\end{pmatrix})"_s);
        row("aligned", uR"(\begin{align*}a &= b \\ c &= d\end{align*})"_s);
        row("frame and rules", uR"(\begin{array}{|c|c|}\hline a & b \\ \hline\end{array})"_s);
        row("chemistry", uR"(\ce{H2O})"_s);
        row("author's macro", uR"(\R^n \to \bm{x} \argmax_x)"_s);
        row("capital Greek", cleanedFormula(u"ΔE = Ω"));
        row("Greek letters", u"σ_v"_s);
        row("percent", cleanedFormula(u"28.5%"));
        row("foreign letters", uR"(\text{Größe})"_s);
        row("chain of operators", uR"(\left(\sum_{i=1}^n x_i^2\right)^{1/2} \le \|x\|_1)"_s);
        row("unknown macro", uR"(\nosuchmacro{x})"_s, false);
        row("open brace", u"x^{2"_s, false);
        row("endless macro", uR"(\def\x{\x\x}\x)"_s, false);
        row("file", uR"(\require{physics}x)"_s, false);
        row("link", uR"(\href{https://a.example}{x})"_s); // its text alone
    }

    void mathJaxSets()
    {
        if (!hasBundledMathJax())
            QSKIP("This build has no MathJax: npm or its registry could not be reached.");
        QFETCH(const QString, tex);
        QFETCH(const bool, isSet);
        Typesetter typesetter;
        const SharedDrawing drawing = drawn(typesetter, {tex});
        QCOMPARE(bool(drawing), isSet);
        if (drawing)
            QVERIFY(!drawing->items.isEmpty());
    }

    void definitionsDoNotLeakIntoTheNextPaper()
    {
        if (!hasBundledMathJax())
            QSKIP("This build has no MathJax: npm or its registry could not be reached.");
        Typesetter typesetter;
        drawn(typesetter, {uR"(\newcommand{\foo}{x}\foo)"_s});
        QVERIFY(!drawn(typesetter, {uR"(\foo)"_s}));
    }

    void longFormulasMayBreakAtRelations()
    {
        if (!hasBundledMathJax())
            QSKIP("This build has no MathJax: npm or its registry could not be reached.");
        Typesetter typesetter;
        const SharedDrawing chain = drawn(typesetter, {u"a = b + c = (d = e), f \\le g"_s});
        QVERIFY(chain);
        QCOMPARE(chain->breaks.size(),
                 4); // not inside of the brackets
    }
};

QTEST_GUILESS_MAIN(TestTypesetter)
#include "tst_typesetter.moc"
