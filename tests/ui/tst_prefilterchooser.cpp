// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/prefilterchooser.h"
#include "dialogs/settingsdialog.h"
#include "support/tempstore.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

class TestPrefilterChooser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithWhatIsSaved_data();
    void startsWithWhatIsSaved();
    void saysWhatItSaves();
    void everyPartHasAName();
    void dialogSavesIt();
};

void TestPrefilterChooser::startsWithWhatIsSaved_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("recall");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<double>("percent"); // 0: not shown
    QTest::addColumn<QString>("savedShare");
    QTest::newRow("everything") << 1. << 0. << u"everything"_s << 0. << u"1"_s;
    QTest::newRow("share") << .25 << 0. << u"the best of the day"_s << 25. << u"0.25"_s;
    QTest::newRow("fine share") << .355 << 0. << u"the best of the day"_s << 36. << u"0.355"_s;
    QTest::newRow("recall") << 1. << .975 << u"enough for the picks"_s << 97.5 << u"1"_s;
}

void TestPrefilterChooser::startsWithWhatIsSaved()
{
    QFETCH(double, share);
    QFETCH(double, recall);
    QFETCH(QString, mode);
    QFETCH(double, percent);
    QFETCH(QString, savedShare);
    const PrefilterChooser chooser({share, recall});
    QCOMPARE(chooser.findChild<QComboBox *>(u"prefilterMode"_s)->currentText(), mode);
    const auto *number = chooser.findChild<QDoubleSpinBox *>(u"prefilterPercent"_s);
    QCOMPARE(number->isHidden(), percent == 0);
    if (percent > 0)
        QCOMPARE(number->value(), percent);
    QCOMPARE(chooser.values().value(u"llm.prefilter-share"_s), savedShare);
    QCOMPARE(chooser.values().value(u"llm.prefilter-recall"_s), QString::number(recall));
}

void TestPrefilterChooser::saysWhatItSaves()
{
    PrefilterChooser chooser({});
    const auto *effect = chooser.findChild<QLabel *>(u"prefilterEffect"_s);
    auto *mode = chooser.findChild<QComboBox *>(u"prefilterMode"_s);
    auto *number = chooser.findChild<QDoubleSpinBox *>(u"prefilterPercent"_s);
    QCOMPARE(effect->text(), u"Every paper of the day is scored by the model."_s);
    mode->setCurrentIndex(1);
    QVERIFY2(effect->text().startsWith(u"Saves about 60 % of the cost."_s),
             qPrintable(effect->text()));
    number->setValue(30);
    QVERIFY(effect->text().startsWith(u"Saves about 70 % of the cost."_s));
    mode->setCurrentIndex(2);
    QCOMPARE(number->value(), 95.);
    QVERIFY(effect->text().contains(u"95 % of the picks"_s));
    mode->setCurrentIndex(1);
    QCOMPARE(number->value(), 30.); // is remembered
    QCOMPARE(chooser.values().value(u"llm.prefilter-share"_s), u"0.3"_s);
}

void TestPrefilterChooser::everyPartHasAName()
{
    PrefilterChooser chooser({.share = .4});
    QVERIFY(!chooser.findChild<QComboBox *>(u"prefilterMode"_s)->accessibleName().isEmpty());
    auto *number = chooser.findChild<QDoubleSpinBox *>(u"prefilterPercent"_s);
    QCOMPARE(number->accessibleName(), u"Percent of the day's papers"_s);
    chooser.findChild<QComboBox *>(u"prefilterMode"_s)->setCurrentIndex(2);
    QVERIFY(number->accessibleName().contains(u"picks"_s));
}

void TestPrefilterChooser::dialogSavesIt()
{
    auto services = *Services::openSample(Clock(testNow()));
    SettingsDialog dialog(*services, {}, nullptr);
    dialog.findChild<QComboBox *>(u"prefilterMode"_s)->setCurrentIndex(1);
    dialog.accept();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(services->settings().prefilterShare(), .4);
    QCOMPARE(services->settings().prefilterRecall(), 0.);
}

QTEST_MAIN(TestPrefilterChooser)
#include "tst_prefilterchooser.moc"
