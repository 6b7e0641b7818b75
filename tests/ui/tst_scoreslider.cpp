// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/cutoffslider.h"
#include "panes/histogram.h"
#include "panes/scoreslider.h"
#include "support/builders.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

AxisCounts someCounts()
{
    AxisCounts counts;
    for (size_t value = 1; value <= 10; ++value) {
        counts.histogram.at(value) = static_cast<int>(value);
        counts.picked.at(value) = 2 * static_cast<int>(11 - value);
    }
    return counts;
}

} // namespace

class TestScoreSlider final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheExactSentence()
    {
        ScoreSlider slider(Axis::Novelty);
        slider.setValue(8);
        slider.setCounts(someCounts(), 38);
        auto *handle = slider.findChild<CutoffSlider *>();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(handle);
        QCOMPARE(face->text(QAccessible::Name), u"Novelty at least 8, 6 of 38 shown"_s);
        QCOMPARE(face->text(QAccessible::Value), u"Novelty at least 8, 6 of 38 shown"_s);
        QVERIFY(face->text(QAccessible::Description).contains(u"7 and 8"_s));
        QCOMPARE(face->role(), QAccessible::Slider);
        QAccessibleValueInterface *value = face->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), 8);
        QCOMPARE(value->minimumValue().toInt(), 1);
        QCOMPARE(value->maximumValue().toInt(), 10);
        value->setCurrentValue(10);
        QCOMPARE(slider.value(), 10);
        QCOMPARE(face->text(QAccessible::Value), u"Novelty at least 10, 2 of 38 shown"_s);
    }

    void digitsSetIt_data()
    {
        QTest::addColumn<char>("key");
        QTest::addColumn<int>("value");
        for (char digit = '1'; digit <= '9'; ++digit)
            QTest::addRow("%c", digit) << digit << digit - '0';
        QTest::addRow("0") << '0' << 10;
        QTest::addRow("a letter") << 'x' << 5;
    }

    void digitsSetIt()
    {
        QFETCH(char, key);
        QFETCH(int, value);
        ScoreSlider slider(Axis::Relevance);
        slider.setValue(5);
        QTest::keyClick(slider.findChild<CutoffSlider *>(), key);
        QCOMPARE(slider.value(), value);
    }

    void showsFocusAndTheMaybeZone()
    {
        CutoffSlider slider;
        slider.resize(300, slider.sizeHint().height());
        QVERIFY(slider.height() >= 24);
        slider.setValue(3);
        slider.show();
        QVERIFY(QTest::qWaitForWindowActive(&slider));
        slider.clearFocus();
        const QImage idle = slider.grab().toImage();
        slider.setFocus();
        QVERIFY(slider.grab().toImage() != idle);
        slider.clearFocus();
        const int between = static_cast<int>((slider.positionOf(8) + slider.positionOf(9)) / 2);
        const QPoint zone(between, slider.height() / 2 - slider.height() / 5);
        const QColor outside = slider.grab().toImage().pixelColor(zone);
        slider.setValue(9);
        QVERIFY(slider.grab().toImage().pixelColor(zone) != outside);
    }

    void histogramStandsAboveTheHandles_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<double>("pointSize");
        QTest::newRow("100 %") << Qt::LeftToRight << 10.0;
        QTest::newRow("300 %") << Qt::LeftToRight << 30.0;
        QTest::newRow("right to left") << Qt::RightToLeft << 10.0;
    }

    void histogramStandsAboveTheHandles()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(double, pointSize);
        ScoreSlider slider(Axis::Relevance);
        slider.setLayoutDirection(direction);
        QFont font = slider.font();
        font.setPointSizeF(pointSize);
        slider.setFont(font);
        slider.resize(400, slider.sizeHint().height());
        AxisCounts counts;
        counts.histogram[9] = 5;
        slider.setCounts(counts, 5);
        slider.show();
        QVERIFY(QTest::qWaitForWindowExposed(&slider));
        auto *histogram = slider.findChild<Histogram *>();
        QVERIFY(histogram->height() >= QFontMetrics(font).height());
        const QImage image = histogram->grab().toImage();
        const int x = qRound(slider.findChild<CutoffSlider *>()->positionOf(9));
        const QColor ground = image.pixelColor(image.width() / 2, 2);
        QVERIFY(image.pixelColor(x, image.height() / 2) != ground);
    }
};

QTEST_MAIN(TestScoreSlider)
#include "tst_scoreslider.moc"
