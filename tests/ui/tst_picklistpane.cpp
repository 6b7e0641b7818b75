// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/emptystate.h"
#include "panes/filterbar.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "support/builders.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

Q_DECLARE_METATYPE(firstlight::Arrangement)

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const Place someDay{Place::Kind::Day, QDate(2025, 10, 1)};

void show(PickListPane *pane, const Place &place, const QList<Pick> &picks)
{
    PickList list = pickListOf(picks);
    list.searchTexts = searchTextsOf(picks);
    pane->showList(place, list);
}

// What the menu of a chip offers under that name.
void choose(const PickListPane &pane, const QString &chip, const QString &name)
{
    QMenu *menu = pane.findChild<QToolButton *>(chip)->menu();
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> offered = menu->actions();
    for (QAction *each : offered) {
        if (each->text() == name)
            return each->trigger();
    }
    QFAIL(qPrintable(name));
}

} // namespace

class TestPickListPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEmptyLists_data()
    {
        using Kind = EmptyReason::Kind;
        QTest::addColumn<Place>("place");
        QTest::addColumn<Arrangement>("arrangement");
        QTest::addColumn<int>("kind");
        const Place starred{Place::Kind::Starred, {}};
        Arrangement filtered{.total = 3, .hiddenByFilters = 3};
        Arrangement collapsed{.total = 3, .hiddenByCollapse = 3};
        QTest::newRow("no day") << Place() << Arrangement() << static_cast<int>(Kind::NoDayYet);
        QTest::newRow("quiet") << someDay << Arrangement() << static_cast<int>(Kind::QuietDay);
        QTest::newRow("starred") << starred << Arrangement()
                                 << static_cast<int>(Kind::NothingStarred);
        QTest::newRow("to read") << Place{.kind = Place::Kind::ToRead} << Arrangement()
                                 << static_cast<int>(Kind::NothingToRead);
        QTest::newRow("search") << Place{.kind = Place::Kind::Search, .text = u"x"_s}
                                << Arrangement() << static_cast<int>(Kind::NothingFound);
        QTest::newRow("filtered") << someDay << filtered << static_cast<int>(Kind::AllFiltered);
        QTest::newRow("collapsed") << someDay << collapsed << static_cast<int>(Kind::AllCollapsed);
    }

    void explainsEmptyLists()
    {
        QFETCH(Place, place);
        QFETCH(Arrangement, arrangement);
        QFETCH(int, kind);
        const std::optional<EmptyReason> reason = emptyReason(place, arrangement);
        QVERIFY(reason);
        QCOMPARE(static_cast<int>(reason->kind), kind);
    }

    void showsWhatIsHiddenOnRequest()
    {
        PickListPane pane;
        show(&pane, someDay, {scoredPick(u"2510.00001"_s, 2, 2)});
        auto *button = pane.findChild<QPushButton *>(u"emptyButton"_s);
        QVERIFY(button->isVisibleTo(&pane));
        button->click();
        QVERIFY(!button->isVisibleTo(&pane));
        QVERIFY(pane.goTo(+1));

        pane.findChild<QLineEdit *>(u"search"_s)->setText(u"zebra"_s);
        QVERIFY(button->isVisibleTo(&pane));
        button->click();
        QVERIFY(!button->isVisibleTo(&pane));
    }

    void saysThatTheFirstDayIsOnItsWay()
    {
        PickListPane pane;
        show(&pane, Place(), {});
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        auto *button = pane.findChild<QPushButton *>(u"emptyButton"_s);
        auto *empty = pane.findChild<QWidget *>(u"emptyState"_s);
        const QString before = empty->accessibleName();
        button->setFocus();
        pane.setGetting(true);
        QVERIFY(!button->isVisible());
        QVERIFY(empty->hasFocus());
        QVERIFY(empty->accessibleName() != before);
        pane.setGetting(false);
        QVERIFY(button->hasFocus());
        QCOMPARE(empty->accessibleName(), before);

        show(&pane, someDay, {scoredPick(u"2510.00001"_s, 10, 10)});
        pane.setGetting(true);
        QVERIFY(!empty->isVisible());
    }

    void staysOnThePaperWhenDataChange()
    {
        PickListPane pane;
        pane.setCutoffs({8, 7});
        QList<Pick> picks{scoredPick(u"2510.00001"_s, 10, 9), scoredPick(u"2510.00002"_s, 9, 9)};
        show(&pane, someDay, picks);
        pane.goTo(+1);
        pane.goTo(+1);
        QCOMPARE(pane.currentPick()->paper.id, picks[1].paper.id);
        picks[1] = scoredPick(u"2510.00002"_s, 10, 10);
        show(&pane, someDay, picks);
        QCOMPARE(pane.currentPick()->paper.id, picks[1].paper.id);
        QCOMPARE(pane.currentPick()->score->relevance, 10);
    }

    void goesOnWhenThePaperIsHidden()
    {
        PickListPane pane;
        pane.setCutoffs({8, 7});
        const QList<Pick> picks{scoredPick(u"2510.00001"_s, 10, 9),
                                scoredPick(u"2510.00002"_s, 9, 9)};
        show(&pane, someDay, picks);
        pane.goTo(+1);
        pane.findChild<QLineEdit *>(u"search"_s)->setText(u"2510.00002"_s);
        QCOMPARE(pane.currentPick()->paper.id, picks[1].paper.id);
    }

    void readPapersStayUnderTheUnreadFilterWhileCurrent()
    {
        PickListPane pane;
        pane.setCutoffs({8, 7});
        QList<Pick> picks{scoredPick(u"2510.00001"_s, 10, 9), scoredPick(u"2510.00002"_s, 9, 9)};
        show(&pane, someDay, picks);
        pane.goTo(+1);
        pane.findChild<QAbstractButton *>(u"unreadFilter"_s)->click();
        picks[0].reader.readAt = QDateTime::fromSecsSinceEpoch(1);
        show(&pane, someDay, picks);
        QCOMPARE(pane.currentPick()->paper.id, picks[0].paper.id);
        pane.goTo(+1);
        QCOMPARE(pane.currentPick()->paper.id, picks[1].paper.id);
        QTRY_COMPARE(pane.view()->model()->rowCount(), 2);
    }

    void headingsOpenByKey()
    {
        PickListPane pane;
        pane.resize(500, 500);
        show(&pane, someDay,
             {scoredPick(u"2510.00001"_s, 10, 9), scoredPick(u"2510.00002"_s, 2, 2)});
        PickListView *view = pane.view();
        QCOMPARE(view->model()->rowCount(), 3);
        view->setCurrentIndex(view->model()->index(2, 0));
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->model()->rowCount(), 4);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(view->model()->rowCount(), 3);
    }

    void whatTheCutoffsHideIsShownByAClick()
    {
        PickListPane pane;
        pane.setCutoffs({8, 8});
        show(&pane, someDay,
             {scoredPick(u"2510.00001"_s, 10, 10), scoredPick(u"2510.00002"_s, 10, 3)});
        auto *button = pane.findChild<QAbstractButton *>(u"lowNovelty"_s);
        QVERIFY(!button->isHidden());
        QCOMPARE(button->text(), u"1 hidden by novelty ≥ 8"_s);
        QCOMPARE(pane.view()->model()->rowCount(), 3);
        button->click();
        QCOMPARE(button->text(), u"1 shown despite novelty below 8"_s);
        QCOMPARE(pane.view()->model()->index(2, 0).data(PickListModel::IdRole).toString(),
                 u"2510.00002"_s);
        button->click();
        QCOMPARE(button->text(), u"1 hidden by novelty ≥ 8"_s);
        // A slider that is moved counts again.
        button->click();
        pane.setCutoffs({8, 7});
        QVERIFY(!button->isChecked());
    }

    void filtersAreSetAsideByAClick()
    {
        PickListPane pane;
        pane.setCutoffs({8, 7});
        show(&pane, someDay,
             {scoredPick(u"2510.00001"_s, 10, 10), scoredPick(u"2510.00002"_s, 10, 9)});
        pane.findChild<QLineEdit *>(u"search"_s)->setText(u"2510.00001"_s);
        auto *button = pane.findChild<QAbstractButton *>(u"setAside"_s);
        QCOMPARE(button->text(), u"1 hidden by search and filters"_s);
        QCOMPARE(pane.view()->model()->rowCount(), 2);
        button->click();
        QCOMPARE(pane.view()->model()->rowCount(), 3);
        button->click();
        QCOMPARE(pane.view()->model()->rowCount(), 2);
    }

    void arrivalsWaitBehindABar()
    {
        PickListPane pane;
        const QList<Pick> picks{scoredPick(u"2510.00001"_s, 10, 9),
                                scoredPick(u"2510.00002"_s, 9, 9)};
        show(&pane, someDay, picks.first(1));
        PickList list = pickListOf(picks);
        prepareList(&list, std::make_shared<const std::vector<qint64>>(1, keyOf(picks[0])),
                    ListOrder::Sum);
        pane.showList(someDay, list);
        auto *bar = pane.findChild<QWidget *>(u"arrivedNotice"_s);
        QVERIFY(!bar->isHidden());
        QCOMPARE(bar->findChild<QLabel *>(u"noticeText"_s)->text(), u"1 new paper(s)"_s);
        QSignalSpy asked(&pane, &PickListPane::arrivedRequested);
        bar->findChild<QPushButton *>(u"noticeButton"_s)->click();
        QCOMPARE(asked.count(), 1);
        show(&pane, someDay, picks);
        QVERIFY(bar->isHidden());
    }

    void aDayThatWasGotElsewhereIsOffered()
    {
        PickListPane pane;
        show(&pane, someDay, {scoredPick(u"2510.00001"_s, 10, 9)});
        const QDate newDay = someDay.day.addDays(1);
        pane.offerDay(newDay, 37);
        auto *bar = pane.findChild<QWidget *>(u"arrivedNotice"_s);
        QVERIFY(!bar->isHidden());
        QVERIFY(bar->findChild<QLabel *>(u"noticeText"_s)->text().contains(u"37"_s));
        QSignalSpy asked(&pane, &PickListPane::dayRequested);
        bar->findChild<QPushButton *>(u"noticeButton"_s)->click();
        QCOMPARE(asked.first().first().toDate(), newDay);
        show(&pane, {Place::Kind::Starred, {}}, {});
        QVERIFY(!bar->isHidden());
        show(&pane, {Place::Kind::Day, newDay}, {scoredPick(u"2510.00002"_s, 10, 9)});
        QVERIFY(bar->isHidden());
    }

    void aPlaceIsAsItWasLeft()
    {
        PickListPane pane;
        pane.resize(500, 500);
        pane.show();
        QList<Pick> picks;
        for (int number = 1; number <= 100; ++number)
            picks.append(scoredPick(u"2510.%1"_s.arg(number, 5, 10, QLatin1Char('0')), 10, 10));
        show(&pane, someDay, picks);
        pane.selectPick(picks.at(60).paper.id);
        pane.view()->verticalScrollBar()->setValue(1234);
        show(&pane, {Place::Kind::Month, someDay.day}, {});
        QVERIFY(!pane.currentPick());
        show(&pane, someDay, picks);
        QCOMPARE(pane.currentPick()->paper.id, picks.at(60).paper.id);
        QVERIFY(pane.view()->selectionModel()->isSelected(pane.view()->currentIndex()));
        QCOMPARE(pane.view()->verticalScrollBar()->value(), 1234);
        // What has gone meanwhile is not looked for.
        show(&pane, {Place::Kind::Month, someDay.day}, {});
        show(&pane, someDay, picks.first(3));
        QVERIFY(!pane.currentPick());
    }

    void focusOpensNoPaper()
    {
        PickListPane pane;
        pane.show();
        const Place flat{.kind = Place::Kind::Search, .text = u"x"_s};
        show(&pane, flat, {scoredPick(u"2510.00001"_s, 10, 9), scoredPick(u"2510.00002"_s, 9, 9)});
        pane.activateWindow();
        pane.view()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(pane.view()->hasFocus());
        QVERIFY(!pane.currentPick());
        QVERIFY(pane.goTo(+1));
        QCOMPARE(pane.currentPick()->paper.id.toString(), u"2510.00001"_s);
    }

    void sparesRoomForSomeRows()
    {
        PickListPane pane;
        pane.resize(500, 700);
        pane.show();
        show(&pane, someDay, {scoredPick(u"2510.00001"_s, 10, 9)});
        auto *unfold = pane.findChild<QToolButton *>(u"unfoldFilters"_s);
        const auto *slider = pane.findChild<QWidget *>(u"relevanceSlider"_s);
        QVERIFY(slider->isVisible() && !unfold->isVisible());
        pane.resize(500, 320);
        QVERIFY(!slider->isVisible() && unfold->isVisible());
        unfold->click();
        QVERIFY(slider->isVisible());
        unfold->click();
        pane.findChild<QToolButton *>(u"gridToggle"_s)->click(); // opens what it stands in
        QVERIFY(slider->isVisible());
    }

    void asksForWhatIsInSight()
    {
        PickListPane pane;
        pane.resize(500, 500);
        pane.show();
        QList<Pick> picks;
        for (int number = 1; number <= 500; ++number) {
            picks.append(scoredPick(u"2510.%1"_s.arg(number, 5, 10, QLatin1Char('0')), 10, 10));
            picks.last().key = number;
        }
        PickList list = pickListOf(picks);
        list.picks.clear();
        list.isWhole = false;
        QSignalSpy wanted(&pane, &PickListPane::picksWanted);
        pane.showList({.kind = Place::Kind::Library}, list);
        QTRY_VERIFY(!wanted.isEmpty());
        const auto keys = wanted.first().first().value<QList<qint64>>();
        QVERIFY(keys.contains(keyOf(picks[0])));
        QVERIFY2(keys.size() < 100, qPrintable(QString::number(keys.size())));
        QSignalSpy current(&pane, &PickListPane::currentPickChanged);
        pane.goTo(+1);
        QVERIFY(!pane.currentPick());
        QCOMPARE(pane.selectedKeys(), QList<qint64>{keyOf(picks[0])});
        pane.takePicks({picks[0]});
        QCOMPARE(pane.currentPick()->paper.id, picks[0].paper.id);
        QCOMPARE(current.count(), 2);
    }

    void chipsOfferWhatTheListHolds()
    {
        PickListPane pane;
        QList<Pick> picks{scoredPick(u"2510.00001"_s, 10, 9), scoredPick(u"2510.00002"_s, 10, 9)};
        picks[1].paper.categories = {u"cs.CV"_s};
        picks[1].reader.tags = {u"later"_s};
        show(&pane, someDay, picks);
        choose(pane, u"categoryFilter"_s, u"cs.CV  Computer Vision and Pattern Recognition\t1"_s);
        QCOMPARE(pane.shownKeys(), QList<qint64>{keyOf(picks[1])});
        choose(pane, u"categoryFilter"_s, u"Any"_s);
        QCOMPARE(pane.shownKeys().size(), 2);
        choose(pane, u"tagFilter"_s, u"later\t1"_s);
        QCOMPARE(pane.shownKeys(), QList<qint64>{keyOf(picks[1])});
    }

    void topicsAreAskedForAndChosen()
    {
        PickListPane pane;
        const QList<Pick> picks{scoredPick(u"2510.00001"_s, 10, 9),
                                scoredPick(u"2510.00002"_s, 10, 9)};
        show(&pane, someDay, picks);
        connect(&pane, &PickListPane::topicsWanted, &pane, [&pane, &picks] {
            pane.takeTopics({{keyOf(picks[0]), u"Pruning"_s}, {keyOf(picks[1]), QString()}});
        });
        QSignalSpy wanted(&pane, &PickListPane::topicsWanted);
        choose(pane, u"topicFilter"_s, u"Pruning\t1"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(pane.shownKeys(), QList<qint64>{keyOf(picks[0])});
        show(&pane, {Place::Kind::Day, QDate(2025, 10, 2)}, picks);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(pane.shownKeys(), QList<qint64>{keyOf(picks[0])});
    }

    void starIsClicked()
    {
        PickListPane pane;
        pane.resize(500, 500);
        const QList<Pick> picks{scoredPick(u"2510.00001"_s, 10, 9)};
        show(&pane, someDay, picks);
        pane.show();
        QSignalSpy stars(&pane, &PickListPane::starRequested);
        const QRect row = pane.view()->visualRect(pane.view()->model()->index(1, 0));
        const QPoint star(row.right() - 16, row.top() + 16);
        QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {}, star);
        QCOMPARE(stars.count(), 1);
    }
};

QTEST_MAIN(TestPickListPane)
#include "tst_picklistpane.moc"
