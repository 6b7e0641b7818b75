// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/picklayout.h"

#include <QTest>

using namespace firstlight;

class TestPickLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsStayInTheRowAndApart_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const int width : {280, 552, 1600}) {
            QTest::addRow("%d left to right", width) << width << Qt::LeftToRight;
            QTest::addRow("%d right to left", width) << width << Qt::RightToLeft;
        }
    }

    void partsStayInTheRowAndApart()
    {
        QFETCH(int, width);
        QFETCH(Qt::LayoutDirection, direction);
        const PickRowMetrics metrics{17, 15};
        const QRect row(40, 300, width, pickRowHeight(metrics));
        const PickRowLayout layout = layoutPickRow(row, metrics, {44, 44}, direction);
        QList<QRect> parts{layout.dot, layout.title, layout.star, layout.detail};
        parts += layout.chips;
        QCOMPARE(layout.chips.size(), 2);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QVERIFY2(row.contains(parts.at(i)), qPrintable(QString::number(i)));
            for (qsizetype j = i + 1; j < parts.size(); ++j)
                QVERIFY2(!parts.at(i).intersects(parts.at(j)),
                         qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
        QVERIFY(layout.star.width() >= 24 && layout.star.height() >= 24);
        QCOMPARE(layout.star.center().x() > layout.title.center().x(),
                 direction == Qt::LeftToRight);
        QCOMPARE(layout.chips.at(0).x() < layout.chips.at(1).x(), direction == Qt::LeftToRight);
    }

    void heightGrowsWithTheFont() { QVERIFY(pickRowHeight({34, 30}) > pickRowHeight({17, 15})); }

    void tooNarrowRowsGiveTextNoNegativeWidth()
    {
        const PickRowLayout layout =
            layoutPickRow({0, 0, 60, 50}, {17, 15}, {44, 44}, Qt::LeftToRight);
        QVERIFY(layout.title.width() >= 0 && layout.detail.width() >= 0);
    }
};

QTEST_GUILESS_MAIN(TestPickLayout)
#include "tst_picklayout.moc"
