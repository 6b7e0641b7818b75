// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"

#include <QTest>

using namespace firstlight;

class TestContrast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratioIsThatOfTheGuidelines()
    {
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::black)), 21);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void readableTextIsReadableOnEveryGround_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("wanted");
        const QList<QColor> grounds{
            Qt::white, Qt::black, QColor(48, 140, 198), QColor(42, 42, 42), QColor(128, 128, 128),
            Qt::yellow};
        for (const QColor &ground : grounds) {
            for (const QColor &wanted : grounds)
                QTest::addRow("%s on %s", qPrintable(wanted.name()), qPrintable(ground.name()))
                    << ground << wanted;
        }
    }

    void readableTextIsReadableOnEveryGround()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, wanted);
        QVERIFY(contrastRatio(ground, readableOn(ground, wanted)) >= 4.5);
    }

    void goodColorsAreLeftAlone()
    {
        QCOMPARE(readableOn(Qt::white, QColor(0, 0, 160)), QColor(0, 0, 160));
    }
};

QTEST_GUILESS_MAIN(TestContrast)
#include "tst_contrast.moc"
