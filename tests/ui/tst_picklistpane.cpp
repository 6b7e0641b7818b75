// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/emptystate.h"
#include "panes/filterbar.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "support/builders.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(firstlight::Arrangement)

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const Place someDay{Place::Kind::Day, QDate(2025, 10, 1)};

void show(PickListPane *pane, const Place &place, const QList<Pick> &picks)
{
    QStringList texts;
    for (const Pick &pick : picks)
        texts.append(searchTextOf(pick));
    pane->showPicks(place, picks, texts);
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
