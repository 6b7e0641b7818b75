// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formuladrawing.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

QByteArray drawing(const QByteArray &items, const QByteArray &more = {})
{
    return R"({"box":[0,-700,1000,900],"items":[)" + items + "]" + more + "}";
}

const QByteArray upright = "[1,0,0,1,0,0]";

} // namespace

class TestFormulaDrawing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreRead_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QRectF>("bounds"); // null: refused
        QTest::newRow("lines") << u"M10 20L30 20V50H10Z"_s << QRectF(10, 20, 20, 30);
        QTest::newRow("numbers run together") << u"M-1-2L3.5-2L.5.5Z"_s << QRectF(-1, -2, 4.5, 2.5);
        QTest::newRow("commas") << u"M0,0 L10,0 10,10"_s << QRectF(0, 0, 10, 10);
        QTest::newRow("curves") << u"M0 0Q5 10 10 0T20 0"_s << QRectF(0, -5, 20, 10);
        QTest::newRow("cubic") << u"M0 0C0 10 10 10 10 0"_s << QRectF(0, 0, 10, 7.5);
        QTest::newRow("arc") << u"M0 0A5 5 0 0 1 10 10"_s << QRectF();
        QTest::newRow("relative") << u"M0 0l5 5"_s << QRectF();
        QTest::newRow("cut short") << u"M0 0L5"_s << QRectF();
        QTest::newRow("number first") << u"5 5"_s << QRectF();
        QTest::newRow("huge") << u"M0 0L1e300 5"_s << QRectF();
        QTest::newRow("out of proportion") << u"M0 0L99999999 5"_s << QRectF();
        QTest::newRow("endless") << QString(u"M0 0"_s + u"L1 1"_s.repeated(20'000)) << QRectF();
    }

    void pathsAreRead()
    {
        QFETCH(const QString, data);
        QFETCH(const QRectF, bounds);
        const std::optional<QPainterPath> path = pathFromData(data);
        QCOMPARE(path.has_value(), !bounds.isNull());
        if (path)
            QCOMPARE(path->boundingRect(), bounds);
    }

    void lettersAreReadOnce()
    {
        PathCache cache;
        for (int i = 0; i < 3; ++i)
            QVERIFY(cache.path(u"M0 0L5 5"_s));
        QVERIFY(!cache.path(u"nonsense"_s));
        QCOMPARE(cache.size(), 1);
    }

    void drawingsAreRead()
    {
        PathCache paths;
        const auto read =
            parseDrawing(drawing(R"(["f",)" + upright + R"(,"M0 0H5V5Z"],["s",)" + upright +
                                     R"(,"M0 0L5 5",40],["t",)" + upright + R"(,"é",900],["c",)" +
                                     upright + R"(,"M0 0H5V5Z"],["u"])",
                                 R"(,"breaks":[-5,300,200,600,2000])"),
                         paths);
        QVERIFY(read);
        QCOMPARE(read->items.size(), 5);
        QCOMPARE(read->ascent(), 700.0);
        QCOMPARE(read->descent(), 200.0);
        QCOMPARE(read->breaks, QList<double>({300, 600}));
        QCOMPARE(read->items.at(2).text, u"é"_s);
    }

    void whatIsNoDrawingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const QByteArray &json) {
            QTest::newRow(name) << json;
        };
        row("empty", {});
        row("error", R"({"error":"Undefined control sequence"})");
        row("no JSON", "<svg/>");
        row("a list", "[1,2]");
        row("box of words", R"({"box":["a",1,2,3],"items":[]})");
        row("flat box", R"({"box":[0,0,0,0],"items":[]})");
        row("endless box", R"({"box":[0,0,1e9,5],"items":[]})");
        row("unknown item", drawing(R"(["x"])"));
        row("item of numbers", drawing("7"));
        row("matrix too short", drawing(R"(["f",[1,0,0],"M0 0"])"));
        row("broken path", drawing(R"(["f",)" + upright + R"(,"M0"])"));
        row("stroke of nothing", drawing(R"(["s",)" + upright + R"(,"M0 0L5 5",0])"));
        row("long text", drawing(R"(["t",)" + upright + ",\"" + QByteArray(500, 'x') + "\",900]"));
        row("unclip alone", drawing(R"(["u"])"));
        row("clip without end", drawing(R"(["c",)" + upright + R"(,"M0 0H5V5Z"])"));
        QByteArray many = R"(["u"])";
        row("too many items", drawing(many + QByteArray(',' + many).repeated(6000)));
        row("too long", QByteArray(3'000'000, ' '));
        row("nested beyond reason", QByteArray(100'000, '['));
    }

    void whatIsNoDrawingIsRefused()
    {
        QFETCH(const QByteArray, json);
        PathCache paths;
        QVERIFY(!parseDrawing(json, paths));
    }

    void paintsInItsColour()
    {
        PathCache paths;
        const auto square =
            parseDrawing(drawing(R"(["f",[1,0,0,-1,0,0],"M0 0H1000V700H0Z"])"), paths);
        QVERIFY(square);
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        paintDrawing(&painter, {10, 30}, *square,
                     {.em = 20, .color = Qt::yellow, .from = 0, .to = 500});
        painter.end();
        QCOMPARE(image.pixelColor(12, 25), QColor(Qt::yellow));
        QCOMPARE(image.pixelColor(12, 31), QColor(Qt::black)); // below the baseline
        QCOMPARE(image.pixelColor(25, 25), QColor(Qt::black)); // behind the part
        QCOMPARE(image.pixelColor(12, 14), QColor(Qt::black)); // above it
    }
};

QTEST_MAIN(TestFormulaDrawing)
#include "tst_formuladrawing.moc"
