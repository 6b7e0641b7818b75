// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/schedule.h"
#include "support/tempstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

using State = FeedHealth::State;
using std::chrono::seconds;

const QDate wednesday(2025, 10, 1);
const QStringList both{u"cs.LG"_s, u"cs.AI"_s};

QDateTime at(QDate day, int hour, int minute = 0)
{
    return {day, QTime(hour, minute), Qt::UTC};
}

FeedHealth health(const QString &category, State state, const QDateTime &nextTry = {})
{
    return {
        .category = category, .state = state, .fetchedAt = at(wednesday, 5), .nextTry = nextTry};
}

} // namespace

class TestSchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAfterMidnightInNewYork();
    void triesAgainWhatIsNotWhole();
    void restsOnWeekendsAndHolidays();
    void tellsWhenItIsTime();
    void obeysItsSettings();

private:
    QDateTime next(const QList<FeedHealth> &today, const QDateTime &now) const
    {
        return nextPull(both, today, m_calendar, seconds(1500), now);
    }

    const AnnouncementCalendar m_calendar{{QDate(2025, 11, 28)}};
};

void TestSchedule::asksAfterMidnightInNewYork()
{
    // Midnight in New York is 04:00 in UTC; the delay is 25 minutes.
    QCOMPARE(next({}, at(wednesday, 4, 5)), at(wednesday, 4, 25));
    QCOMPARE(next({}, at(wednesday, 12)), at(wednesday, 12)); // the lid was closed
    const QList<FeedHealth> whole{health(u"cs.LG"_s, State::Fresh),
                                  health(u"cs.AI"_s, State::Fresh)};
    QCOMPARE(next(whole, at(wednesday, 12)), at(wednesday.addDays(1), 4, 25));
    // In winter it is 05:00.
    QCOMPARE(next({}, at(QDate(2025, 12, 3), 5, 1)), at(QDate(2025, 12, 3), 5, 25));
}

void TestSchedule::triesAgainWhatIsNotWhole()
{
    const QList<FeedHealth> stalled{health(u"cs.LG"_s, State::Fresh),
                                    health(u"cs.AI"_s, State::Stalled, at(wednesday, 6))};
    QCOMPARE(next(stalled, at(wednesday, 5, 10)), at(wednesday, 6));
    QCOMPARE(next(stalled, at(wednesday, 9)), at(wednesday, 9));
    // A category that was added today is due at once.
    QCOMPARE(next({health(u"cs.LG"_s, State::Fresh)}, at(wednesday, 9)), at(wednesday, 9));
}

void TestSchedule::restsOnWeekendsAndHolidays()
{
    const QDate saturday(2025, 10, 4);
    QCOMPARE(next({}, at(saturday, 12)), at(saturday.addDays(2), 4, 25));
    QCOMPARE(next({}, at(QDate(2025, 11, 28), 12)), at(QDate(2025, 12, 1), 5, 25));
}

void TestSchedule::tellsWhenItIsTime()
{
    TempStore temp;
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    Schedule schedule({*temp.store, settings, m_calendar, Clock(at(wednesday, 12))});
    QSignalSpy due(&schedule, &Schedule::pullDue);
    schedule.start();
    QTRY_COMPARE(due.size(), 1);
    QCOMPARE(schedule.nextPullAt(), at(wednesday, 12));

    QVERIFY(temp.store
                ->saveFeedHealth(
                    wednesday, {health(u"cs.LG"_s, State::Fresh), health(u"cs.AI"_s, State::Fresh)})
                .result());
    Schedule later({*temp.store, settings, m_calendar, Clock(at(wednesday, 12))});
    QSignalSpy changed(&later, &Schedule::changed);
    QSignalSpy notDue(&later, &Schedule::pullDue);
    later.start();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(later.nextPullAt().toUTC().date(), wednesday.addDays(1));
    QCOMPARE(notDue.size(), 0);
}

void TestSchedule::obeysItsSettings()
{
    TempStore temp;
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    for (const bool on : {true, false}) {
        const QString value = on ? u"on"_s : u"off"_s;
        QVERIFY(settings.setText(u"schedule.in-window"_s, value));
        QVERIFY(settings.setText(u"schedule.catch-up"_s, value));
        Schedule schedule({*temp.store, settings, m_calendar, Clock(at(wednesday, 12))});
        QSignalSpy due(&schedule, &Schedule::pullDue);
        QSignalSpy catchUp(&schedule, &Schedule::catchUpDue);
        schedule.start();
        QVERIFY(temp.store->feedHealth(wednesday).result()); // what start asked for is answered
        QTRY_COMPARE(due.size(), on ? 1 : 0);
        QTRY_COMPARE(catchUp.size(), on ? 1 : 0);
        QCOMPARE(schedule.nextPullAt().isValid(), on);
    }
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
