// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/daymarkdelegate.h"
#include "panes/daycalendar.h"
#include "panes/monthgrid.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace firstlight;
using namespace Qt::StringLiterals;
using Kind = DayMark::Kind;

namespace {

QDate october(int day)
{
    return {2025, 10, day};
}

// The 1st to 3rd announced, the 7th and 8th missing, the 9th failed, the rest to come.
QList<DayMark> marks()
{
    QList<DayMark> month;
    for (int day = 1; day <= 31; ++day)
        month.append({.day = october(day), .kind = Kind::Future});
    for (const int day : {1, 2, 3})
        month[day - 1] = {october(day), Kind::Announced, day * 10, 500, {}};
    for (const int day : {7, 8})
        month[day - 1].kind = Kind::Gap;
    month[8].kind = Kind::Failed;
    for (const int saturday : {4, 25})
        month[saturday - 1].kind = Kind::Weekend;
    return month;
}

QImage painted(Kind kind, double share = 0, bool isToday = false)
{
    DayMark mark{october(1), kind, share > 0 ? 1 : 0, 1, {}};
    DayMarksModel model;
    model.setMonth({mark}, isToday ? october(1) : QDate());
    QImage image(26, 26, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    DayMarkDelegate().paint(&painter, option, model.indexOf(october(1)));
    return image;
}

} // namespace

class TestDayCalendar final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DayCalendar> m_calendar;

    template <class T>
    T *find(const char *name) const
    {
        return m_calendar->findChild<T *>(QString::fromLatin1(name));
    }
    MonthGrid *grid() const { return m_calendar->grid(); }
    void press(Qt::Key key) const { QTest::keyClick(grid(), key); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_calendar = std::make_unique<DayCalendar>();
        m_calendar->showMonth(october(1));
        m_calendar->setMarks(marks(), october(10));
        m_calendar->resize(200, 300);
        m_calendar->show();
        m_calendar->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_calendar.get()));
    }

    void cleanup() { m_calendar.reset(); }

    void modelIsSound()
    {
        DayMarksModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMonth(marks(), october(10));
        // Wednesday, of a week that begins on Monday.
        QCOMPARE(model.indexOf(october(1)).column(), 2);
        QCOMPARE(model.indexOf(october(31)).row(), 4);
        QVERIFY(!model.indexOf(QDate(2025, 11, 1)).isValid());
        QVERIFY(!model.index(0, 0).data().isValid());
        QCOMPARE(model.index(0, 0).flags(), Qt::NoItemFlags);
        QCOMPARE(model.indexOf(october(3)).data(DayMarksModel::ShareRole).toDouble(), 1.0);
        QCOMPARE(model.indexOf(october(10)).data(DayMarksModel::IsTodayRole).toBool(), true);
        QVERIFY(model.indexOf(october(3))
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u"30 picks of 500"_s));
        model.setMonth({}, {});
    }

    void weekBeginsAsTheReaderHasIt()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        DayMarksModel model;
        model.setMonth(marks(), {});
        QCOMPARE(model.indexOf(october(1)).column(), 3);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 u"Sunday"_s);
    }

    void everyKindHasItsShape()
    {
        const QList<Kind> shapes{Kind::Announced, Kind::Partly, Kind::Gap,     Kind::Waiting,
                                 Kind::Stalled,   Kind::Failed, Kind::Holiday, Kind::Weekend};
        for (qsizetype a = 0; a < shapes.size(); ++a) {
            for (qsizetype b = a + 1; b < shapes.size(); ++b)
                QVERIFY2(painted(shapes.at(a)).convertToFormat(QImage::Format_Mono) !=
                                 painted(shapes.at(b)).convertToFormat(QImage::Format_Mono) ||
                             painted(shapes.at(a)) != painted(shapes.at(b)),
                         qPrintable(u"%1 and %2 look alike"_s.arg(a).arg(b)));
        }
        QVERIFY(painted(Kind::Announced, 1) != painted(Kind::Announced));
        QVERIFY(painted(Kind::Waiting, 0, true) != painted(Kind::Waiting));
    }

    void strengthGoesInSteps()
    {
        QCOMPARE(DayMarkDelegate::strengthOf(0), 0.0);
        QCOMPARE(DayMarkDelegate::strengthOf(0.01), 0.25);
        QCOMPARE(DayMarkDelegate::strengthOf(0.5), 0.5);
        QCOMPARE(DayMarkDelegate::strengthOf(0.51), 0.75);
        QCOMPARE(DayMarkDelegate::strengthOf(1), 1.0);
    }

    void keysWalkOverDaysAndMonths()
    {
        const QSignalSpy wanted(m_calendar.get(), &DayCalendar::monthWanted);
        grid()->setCurrentDay(october(5));
        press(Qt::Key_Right); // over the end of a week
        QCOMPARE(grid()->currentDay(), october(6));
        press(Qt::Key_Left);
        press(Qt::Key_Down);
        QCOMPARE(grid()->currentDay(), october(12));
        press(Qt::Key_Up);
        press(Qt::Key_Home);
        QCOMPARE(grid()->currentDay(), october(1));
        press(Qt::Key_End);
        QCOMPARE(grid()->currentDay(), october(31));
        QCOMPARE(wanted.size(), 0);
        press(Qt::Key_Right);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toDate(), QDate(2025, 11, 1));
        QList<DayMark> november;
        for (int day = 1; day <= 30; ++day)
            november.append({.day = QDate(2025, 11, day)});
        m_calendar->setMarks(november, october(10));
        QCOMPARE(grid()->currentDay(), QDate(2025, 11, 1));
        press(Qt::Key_PageUp);
        m_calendar->setMarks(november, october(10)); // late: no longer the month that is wanted
        m_calendar->setMarks(marks(), october(10));
        QCOMPARE(grid()->currentDay(), october(1));
    }

    void daysWithPapersAreChosen()
    {
        const QSignalSpy chosen(m_calendar.get(), &DayCalendar::dayChosen);
        grid()->setCurrentDay(october(2));
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toDate(), october(2));
        const QRect cell = grid()->visualRect(grid()->model()->index(0, 2));
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.last().first().toDate(), october(1));
        grid()->setCurrentDay(october(20)); // still to come
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        grid()->setCurrentDay(october(25)); // a Saturday to come
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        grid()->setCurrentDay(october(4)); // says why there is nothing
        press(Qt::Key_Return);
        QCOMPARE(chosen.last().first().toDate(), october(4));
    }

    void gapIsOfferedWhole()
    {
        const QSignalSpy filled(m_calendar.get(), &DayCalendar::fillRequested);
        grid()->setCurrentDay(october(1));
        QVERIFY(!find<QWidget>("missingDay")->isVisible());
        grid()->setCurrentDay(october(8));
        QVERIFY(find<QWidget>("missingDay")->isVisible());
        QVERIFY(find<QLabel>("missingText")->text().contains(u"Tue 7 Oct"_s));
        press(Qt::Key_Return);
        QVERIFY(find<QPushButton>("fillGap")->hasFocus());
        find<QPushButton>("fillGap")->click();
        QCOMPARE(filled.size(), 1);
        QCOMPARE(filled.first().at(0).toDate(), october(7));
        QCOMPARE(filled.first().at(1).toDate(), october(8));
        grid()->setCurrentDay(october(9));
        QCOMPARE(find<QPushButton>("fillGap")->text(), u"&Try again"_s);
        find<QPushButton>("fillGap")->click();
        QCOMPARE(filled.last().at(0).toDate(), october(9));
    }

    void menuOffersTheSame()
    {
        const QSignalSpy filled(m_calendar.get(), &DayCalendar::fillRequested);
        const QPoint gap = grid()->visualRect(grid()->model()->index(1, 1)).center(); // the 7th
        Q_EMIT grid()->customContextMenuRequested(gap);
        auto *menu = m_calendar->findChild<QMenu *>(u"dayMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(!menu->actions().at(0)->isEnabled());
        menu->actions().at(1)->trigger();
        QCOMPARE(filled.last().at(1).toDate(), october(7));
        menu->actions().at(2)->trigger();
        QCOMPARE(filled.last().at(1).toDate(), october(8));
        menu->close();
    }

    void shownDayTurnsTheMonth()
    {
        const QSignalSpy wanted(m_calendar.get(), &DayCalendar::monthWanted);
        m_calendar->showDay(october(2));
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(grid()->currentDay(), october(2));
        m_calendar->showDay(QDate(2025, 9, 30));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(find<QLabel>("calendarMonth")->text().contains(u"September"_s));
        find<QToolButton>("laterMonth")->click();
        QCOMPARE(m_calendar->month(), october(1));
    }
};

QTEST_MAIN(TestDayCalendar)
#include "tst_daycalendar.moc"
