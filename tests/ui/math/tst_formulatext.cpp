// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formulatext.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

// An engine whose formulas are full boxes: as high as told by the number before the comma, as deep
// as told by the one behind it; a third one is the width.
const QByteArray boxEngine = R"(
export function tex2draw(tex, isDisplay) {
    if (tex === "unknown")
        return '{"error":"unknown"}';
    const [high, deep, width] = tex.split(',').map(Number);
    const wide = width || 1000;
    const breaks = [];
    for (let x = 3000; x < wide; x += 3000)
        breaks.push(x);
    return JSON.stringify({box: [0, -high, wide, high + deep], breaks,
        items: [["f", [1, 0, 0, -1, 0, 0], `M0 ${-deep}H${wide}V${high}H0Z`]]});
}
)";

struct EngineFile
{
    EngineFile()
    {
        QFile file(folder.filePath(u"engine.mjs"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(boxEngine);
    }

    QTemporaryDir folder;
};

struct Bench
{
    explicit Bench(int pixels = 16)
    {
        QFont font;
        font.setPixelSize(pixels);
        format.setFont(font);
        format.setForeground(Qt::black);
        document.setDefaultFont(font);
        document.setDocumentMargin(0);
        document.setTextWidth(600);
    }

    void write(const QString &raw, int lineHeight = 100)
    {
        document.clear();
        text.clear();
        QTextCursor cursor(&document);
        QTextBlockFormat block;
        block.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(block);
        text.insert(cursor, raw, format);
    }

    void writeTypeset(const QString &raw, int lineHeight = 100)
    {
        write(raw, lineHeight);
        QSignalSpy told(&typesetter, &Typesetter::typeset);
        text.requestPending();
        if (text.hasPending())
            QVERIFY(told.wait(20'000));
        text.replacePending();
        QVERIFY(!text.hasPending());
    }

    QString plain(FormulaForm form)
    {
        QTextCursor all(&document);
        all.select(QTextCursor::Document);
        return plainText(all, form);
    }

    QImage picture()
    {
        QImage image(document.size().toSize() + QSize(0, 20), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        document.drawContents(&painter);
        return image;
    }

    EngineFile engine;
    Typesetter typesetter{nullptr, engine.folder.filePath(u"engine.mjs"_s)};
    QTextDocument document;
    FormulaText text{&document, typesetter};
    QTextCharFormat format;
};

// The lowest dark row between two columns; -1: none.
int lowestInk(const QImage &image, int from, int to)
{
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = from; x < qMin(to, image.width()); ++x) {
            if (image.pixelColor(x, y).lightness() < 100)
                return y;
        }
    }
    return -1;
}

} // namespace

class TestFormulaText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsOnTheBaseline_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::addColumn<int>("high");
        QTest::addColumn<int>("deep");
        QTest::addColumn<int>("lineHeight");
        for (const int scale : {1, 2, 3}) {
            for (const int lineHeight : {100, 145}) {
                const auto row = [&](const char *name, int high, int deep) {
                    QTest::addRow("%s, %d00 %%, line %d", name, scale, lineHeight)
                        << 15 * scale << high << deep << lineHeight;
                };
                row("small", 450, 0);
                row("shallow", 700, 150);
                row("deep", 700, 700);
                row("very deep", 900, 2000);
                row("high", 2500, 100);
                row("high and deep", 1800, 1300);
            }
        }
    }

    void standsOnTheBaseline()
    {
        QFETCH(const int, pixels);
        QFETCH(const int, high);
        QFETCH(const int, deep);
        QFETCH(const int, lineHeight);
        Bench bench(pixels);
        bench.writeTypeset(u"E $%1,%2$ E"_s.arg(high).arg(deep), lineHeight);
        const QImage image = bench.picture();
        const QFontMetricsF metrics(bench.format.font());
        const int letter = qRound(metrics.horizontalAdvance(u'E'));
        const int formula = qRound(metrics.horizontalAdvance(u"E "_s));
        const double em = emFor(bench.format.font());
        const int baseline = lowestInk(image, 0, letter);
        const int bottom = lowestInk(image, formula + 2, formula + qRound(em) - 2);
        QVERIFY(baseline > 0);
        const double off = bottom - deep * em / 1000 - baseline;
        QVERIFY2(qAbs(off) <= 1, qPrintable(u"off by %1 px"_s.arg(off)));
        QVERIFY(image.height() - 20 + 1 >= bottom || deep < 200); // the line has room for it
    }

    void unicodeComesFirstAndIsReplaced()
    {
        Bench bench;
        bench.write(u"so $500,0$ it is"_s);
        QCOMPARE(bench.document.toPlainText(), u"so 500,0 it is"_s);
        QVERIFY(bench.text.hasPending());
        bench.writeTypeset(u"so $500,0$ it is"_s);
        QCOMPARE(bench.document.toPlainText(), u"so \uFFFC it is"_s);
        // Known by now: typeset at once.
        bench.write(u"and $500,0$ is"_s);
        QVERIFY(!bench.text.hasPending());
        QCOMPARE(bench.document.toPlainText(), u"and \uFFFC is"_s);
    }

    void whatCannotBeSetStaysInUnicode()
    {
        Bench bench;
        bench.writeTypeset(u"so $unknown$ and $500,0$"_s);
        QCOMPARE(bench.document.toPlainText(), u"so unknown and \uFFFC"_s);
        QCOMPARE(bench.plain(FormulaForm::Typed), u"so $unknown$ and $500,0$"_s);
    }

    void copiesAsTyped_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const QString &raw, const QString &typed) {
            QTest::newRow(name) << raw << typed;
        };
        row("one", u"so $500,0$ it is"_s, u"so $500,0$ it is"_s);
        row("display", u"so $$500,0$$ it is"_s, u"so $$500,0$$ it is"_s);
        row("twice", u"$500,0$$500,0$"_s, u"$500,0$$500,0$"_s);
        row("in pieces", u"$500,0,20000$"_s, u"$500,0,20000$"_s);
        row("inside of a word", u"the $500,0$th non-$500,0$-one"_s,
            u"the $500,0$th non-$500,0$-one"_s);
        row("text mode", uR"(Erd\H{o}s~and $500,0$)"_s, u"Erdős and $500,0$"_s);
    }

    void copiesAsTyped()
    {
        QFETCH(const QString, raw);
        QFETCH(const QString, typed);
        Bench bench;
        bench.write(raw);
        QCOMPARE(bench.plain(FormulaForm::Typed), typed);
        bench.writeTypeset(raw);
        QVERIFY(bench.document.toPlainText().contains(QChar::ObjectReplacementCharacter));
        QCOMPARE(bench.plain(FormulaForm::Typed), typed);
    }

    void partOfASelectionIsCopied()
    {
        Bench bench;
        bench.writeTypeset(u"so $500,0$ it is"_s);
        QTextCursor part(&bench.document);
        part.setPosition(1);
        part.setPosition(6, QTextCursor::KeepAnchor);
        QCOMPARE(plainText(part, FormulaForm::Typed), u"o $500,0$ i"_s);
        QCOMPARE(plainText(part, FormulaForm::Unicode), u"o 500,0 i"_s);
    }

    void neverWiderThanTheColumn_data()
    {
        QTest::addColumn<double>("column");
        for (const double column : {600.0, 200.0, 80.0})
            QTest::addRow("%g px", column) << column;
    }

    void neverWiderThanTheColumn()
    {
        QFETCH(const double, column);
        Bench bench;
        bench.document.setTextWidth(column);
        bench.writeTypeset(u"so $500,0,90000$ it is"_s);
        QVERIFY(bench.document.idealWidth() <= column + 1);
        bench.writeTypeset(u"so $$500,0,2900$$ it is"_s); // no place to break
        QVERIFY(bench.document.idealWidth() <= column + 1);
    }

    void followsTheSelectionsColour()
    {
        Bench bench(30);
        bench.writeTypeset(u"$700,0$"_s);
        QTextCursor all(&bench.document);
        all.select(QTextCursor::Document);
        QAbstractTextDocumentLayout::PaintContext context;
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = all;
        selection.format.setForeground(Qt::white);
        selection.format.setBackground(Qt::darkBlue);
        context.selections.append(selection);
        QImage image(100, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        bench.document.documentLayout()->draw(&painter, context);
        bench.document.findChild<FormulaObjects *>()->paintSelected(&painter);
        painter.end();
        const QTextLine line = bench.document.firstBlock().layout()->lineAt(0);
        QCOMPARE(image.pixelColor(10, qRound(line.ascent()) - 5), QColor(Qt::white));
    }
};

QTEST_MAIN(TestFormulaText)
#include "tst_formulatext.moc"
