// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/picklist.h"
#include "panes/filterbar.h"
#include "support/builders.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

void showCounts(FilterBar *bar, const QList<Pick> &picks, ListView *view)
{
    bar->applyTo(view);
    const PickList list = pickListOf(picks);
    const SortedColumns columns = sortedColumns(list.columns, view->order);
    Arrangement arrangement;
    arrange(columns, {}, *view, &arrangement);
    bar->showCounts(columns, arrangement, *view, list.leastHIndex);
}

} // namespace

class TestFilterBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsNotCut()
    {
        FilterBar bar;
        bar.show();
        auto *order = bar.findChild<QComboBox *>(u"order"_s);
        const int before = order->sizeHint().width();
        order->addItem(u"Whatever came last, from wherever it was"_s);
        QVERIFY(order->sizeHint().width() > before);
    }

    void sliderGoesByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("value");
        QTest::newRow("right") << Qt::Key_Right << 6;
        QTest::newRow("left") << Qt::Key_Left << 4;
        QTest::newRow("home") << Qt::Key_Home << 1;
        QTest::newRow("end") << Qt::Key_End << 10;
        QTest::newRow("page up") << Qt::Key_PageUp << 7;
        QTest::newRow("page down") << Qt::Key_PageDown << 3;
    }

    void sliderGoesByKeys()
    {
        QFETCH(Qt::Key, key);
        QFETCH(int, value);
        FilterBar bar;
        bar.setCutoffs({5, 5});
        auto *slider = bar.findChild<QSlider *>(u"relevanceSlider"_s);
        QTest::keyClick(slider, key);
        QCOMPARE(bar.cutoffs(), (Cutoffs{value, 5}));
    }

    void saysItsValueInWords()
    {
        FilterBar bar;
        bar.setCutoffs({8, 7});
        const QList<Pick> picks{scoredPick(u"2510.00001"_s, 9, 9),
                                scoredPick(u"2510.00002"_s, 8, 7),
                                scoredPick(u"2510.00003"_s, 3, 3)};
        ListView view;
        showCounts(&bar, picks, &view);
        auto *slider = bar.findChild<QSlider *>(u"relevanceSlider"_s);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(slider);
        QCOMPARE(face->text(QAccessible::Name), u"Relevance at least 8, 2 of 3 shown"_s);
        QCOMPARE(face->role(), QAccessible::Slider);
        QCOMPARE(bar.findChild<QLabel *>(u"count"_s)->text(), u"2 of 3"_s);
        slider->setValue(9);
        QCOMPARE(face->text(QAccessible::Name), u"Relevance at least 9, 1 of 3 shown"_s);
        QVERIFY(bar.findChild<QLabel *>(u"relevanceLabel"_s)->text().endsWith(u"≥ 9"_s));
    }

    void tellsWhatTheHIndexHides()
    {
        FilterBar bar;
        auto *hidden = bar.findChild<QAbstractButton *>(u"lowHIndex"_s);
        QList<Pick> picks{scoredPick(u"2510.00001"_s, 9, 9), scoredPick(u"2510.00002"_s, 8, 7)};
        ListView view;
        const auto show = [&] { showCounts(&bar, picks, &view); };
        show();
        QVERIFY(hidden->isHidden());
        picks[0].hiddenBelowHIndex = 5;
        show();
        QVERIFY(!hidden->isHidden());
        QCOMPARE(hidden->accessibleName(), u"1 hidden by h-index below 5"_s);
        QVERIFY(!view.showsLowHIndex);
        hidden->click();
        show();
        QVERIFY(view.showsLowHIndex);
        QCOMPARE(hidden->text(), u"1 shown despite h-index below 5"_s);
    }

    void tellsOfEveryControl()
    {
        FilterBar bar;
        QSignalSpy changed(&bar, &FilterBar::changed);
        bar.findChild<QLineEdit *>(u"search"_s)->setText(u"  two  words "_s);
        bar.findChild<QAbstractButton *>(u"unreadFilter"_s)->click();
        auto *order = bar.findChild<QComboBox *>(u"order"_s);
        order->setCurrentIndex(order->findData(static_cast<int>(ListOrder::Novelty)));
        QCOMPARE(changed.count(), 3);
        ListView view;
        bar.applyTo(&view);
        QCOMPARE(view.text, u"two words"_s);
        QVERIFY(view.unreadOnly && !view.starredOnly);
        QVERIFY(view.order == ListOrder::Novelty);
        auto *scope = bar.findChild<QComboBox *>(u"searchScope"_s);
        scope->setCurrentIndex(1);
        bar.applyTo(&view);
        QVERIFY(view.text.isEmpty());
        scope->setCurrentIndex(0);
        bar.clearFilters();
        bar.applyTo(&view);
        QVERIFY(!view.isFiltered());
    }

    void settlesOnceAfterAPause()
    {
        FilterBar bar;
        QSignalSpy settled(&bar, &FilterBar::cutoffsSettled);
        bar.setCutoffs({4, 4});
        auto *slider = bar.findChild<QSlider *>(u"noveltySlider"_s);
        QTest::keyClick(slider, Qt::Key_Right);
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(settled.count(), 0);
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(settled.first().first().value<Cutoffs>(), (Cutoffs{4, 6}));
    }

    void escapeLeavesTheSearch()
    {
        FilterBar bar;
        QSignalSpy escaped(&bar, &FilterBar::escaped);
        auto *search = bar.findChild<QLineEdit *>(u"search"_s);
        search->setText(u"x"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
        QVERIFY(search->text().isEmpty());
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
