// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/announcementcalendar.h"

#include <QTemporaryDir>
#include <QTest>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

} // namespace

class AnnouncementCalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsDays_data();
    void knowsItsDays();
    void opensADayAtMidnightInNewYork_data();
    void opensADayAtMidnightInNewYork();
    void tellsLatestAndNext_data();
    void tellsLatestAndNext();
    void walksOverWhatIsSkipped();
    void announcesWhatWasSubmitted_data();
    void announcesWhatWasSubmitted();
    void takesLinesOfTheReader();
    void endsOnNoDay();

private:
    AnnouncementCalendar m_calendar = AnnouncementCalendar::shipped();
};

void AnnouncementCalendarTest::knowsItsDays_data()
{
    using Kind = AnnouncementCalendar::DayKind;
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    const auto row = [](QDate day, Kind kind, const QString &name = {}) {
        QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate))) << day << int(kind) << name;
    };
    row({2003, 12, 26}, Kind::Holiday, u"Christmas Day"_s);
    row({2025, 6, 19}, Kind::Announcement);
    row({2025, 6, 20}, Kind::Holiday, u"Juneteenth"_s);
    row({2025, 7, 4}, Kind::Announcement);
    row({2025, 7, 7}, Kind::Holiday, u"Independence Day"_s);
    row({2025, 9, 2}, Kind::Holiday, u"Labor Day"_s);
    row({2025, 10, 1}, Kind::Announcement);
    row({2025, 10, 4}, Kind::Weekend);
    row({2025, 10, 5}, Kind::Weekend);
    row({2025, 11, 27}, Kind::Announcement);
    row({2025, 11, 28}, Kind::Holiday, u"Thanksgiving"_s);
    row({2025, 12, 25}, Kind::Announcement);
    row({2025, 12, 26}, Kind::Holiday, u"Christmas Day"_s);
    row({2025, 12, 31}, Kind::Holiday, u"winter break"_s);
    row({2026, 1, 1}, Kind::Announcement);
    row({2026, 1, 2}, Kind::Holiday, u"New Year's Day"_s);
    row({2026, 6, 22}, Kind::Holiday, u"Juneteenth"_s);
    row({2026, 12, 28}, Kind::Holiday, u"Christmas Day"_s);
    row({2027, 1, 1}, Kind::Holiday, u"New Year's Eve"_s);
}

void AnnouncementCalendarTest::knowsItsDays()
{
    QFETCH(QDate, day);
    QTEST(int(m_calendar.kind(day)), "kind");
    QTEST(m_calendar.holidayName(day), "name");
}

void AnnouncementCalendarTest::opensADayAtMidnightInNewYork_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("summer") << QDate(2025, 10, 1) << utc(u"2025-10-01T04:00:00"_s);
    QTest::newRow("winter") << QDate(2026, 1, 5) << utc(u"2026-01-05T05:00:00"_s);
    QTest::newRow("the day summer time began")
        << QDate(2026, 3, 8) << utc(u"2026-03-08T05:00:00"_s);
    QTest::newRow("the day after") << QDate(2026, 3, 9) << utc(u"2026-03-09T04:00:00"_s);
    QTest::newRow("the day it ended") << QDate(2026, 11, 1) << utc(u"2026-11-01T04:00:00"_s);
    QTest::newRow("the day after that") << QDate(2026, 11, 2) << utc(u"2026-11-02T05:00:00"_s);
}

void AnnouncementCalendarTest::opensADayAtMidnightInNewYork()
{
    QFETCH(QDate, day);
    QTEST(m_calendar.availableFrom(day), "expected");
    QCOMPARE(m_calendar.availableFrom(day).timeSpec(), Qt::UTC);
}

void AnnouncementCalendarTest::tellsLatestAndNext_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("latest");
    QTest::addColumn<QDate>("next");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *name, const QString &now, QDate today, QDate latest, QDate next,
                        int seconds) {
        QTest::newRow(name) << utc(now) << today << latest << next << seconds;
    };
    row("a second before", u"2025-10-01T03:59:59"_s, {2025, 9, 30}, {2025, 9, 30}, {2025, 10, 1},
        1);
    row("at the change", u"2025-10-01T04:00:00"_s, {2025, 10, 1}, {2025, 10, 1}, {2025, 10, 2},
        86'400);
    row("Saturday", u"2025-10-04T12:00:00"_s, {2025, 10, 4}, {2025, 10, 3}, {2025, 10, 6},
        40 * 3600);
    row("after a holiday's weekend", u"2025-07-07T12:00:00"_s, {2025, 7, 7}, {2025, 7, 4},
        {2025, 7, 8}, 16 * 3600);
    row("over the end of summer time", u"2025-10-31T04:00:00"_s, {2025, 10, 31}, {2025, 10, 31},
        {2025, 11, 3}, 73 * 3600);
}

void AnnouncementCalendarTest::tellsLatestAndNext()
{
    QFETCH(QDateTime, now);
    QTEST(m_calendar.today(now), "today");
    QTEST(m_calendar.latest(now), "latest");
    QTEST(m_calendar.next(now), "next");
    QTEST(int(m_calendar.untilNext(now).count()), "seconds");
}

void AnnouncementCalendarTest::walksOverWhatIsSkipped()
{
    QCOMPARE(m_calendar.before({2025, 12, 29}), QDate(2025, 12, 25));
    QCOMPARE(m_calendar.after({2025, 12, 25}), QDate(2025, 12, 29));
    QCOMPARE(m_calendar.expected({2025, 12, 24}, {2026, 1, 5}), (QList<QDate>{{2025, 12, 24},
                                                                              {2025, 12, 25},
                                                                              {2025, 12, 29},
                                                                              {2025, 12, 30},
                                                                              {2026, 1, 1},
                                                                              {2026, 1, 5}}));
    QCOMPARE(m_calendar.expected({2025, 10, 2}, {2025, 10, 1}), QList<QDate>());

    const AnnouncementCalendar own({QDate(2025, 10, 2)});
    QCOMPARE(own.after({2025, 10, 1}), QDate(2025, 10, 3));
    QVERIFY(own.isExpected({2025, 12, 26}));
    QVERIFY(own.holidayName({2025, 10, 2}).isEmpty());
}

void AnnouncementCalendarTest::announcesWhatWasSubmitted_data()
{
    QTest::addColumn<QDateTime>("submitted");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char *name, const QString &submitted, QDate expected) {
        QTest::newRow(name) << utc(submitted) << expected;
    };
    row("Tuesday before the deadline", u"2025-09-30T17:59:59"_s, {2025, 10, 1});
    row("Tuesday at the deadline", u"2025-09-30T18:00:00"_s, {2025, 10, 2});
    row("Friday before the deadline", u"2025-10-03T17:00:00"_s, {2025, 10, 6});
    row("Friday after it", u"2025-10-03T19:00:00"_s, {2025, 10, 7});
    row("Sunday", u"2025-10-05T12:00:00"_s, {2025, 10, 7});
    row("Monday morning", u"2025-10-06T12:00:00"_s, {2025, 10, 7});
    row("winter's deadline", u"2026-01-13T18:30:00"_s, {2026, 1, 14});
    row("Labor Day joins the next batch", u"2025-09-01T12:00:00"_s, {2025, 9, 3});
    row("Independence Day on a Friday", u"2025-07-04T12:00:00"_s, {2025, 7, 8});
}

void AnnouncementCalendarTest::announcesWhatWasSubmitted()
{
    QFETCH(QDateTime, submitted);
    QTEST(m_calendar.announcementOf(submitted), "expected");
}

void AnnouncementCalendarTest::takesLinesOfTheReader()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"holidays.tsv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "# ours\r\n\n2027-07-05\tIndependence  Day\r\n-2026-12-28\nnonsense\n2027-07-04\tSunday\n"
        "2027-07-08\n");
    file.close();

    QStringList warnings;
    const auto calendar = AnnouncementCalendar::shipped(path, &warnings);
    QCOMPARE(calendar.holidayName({2027, 7, 5}), u"Independence Day"_s);
    QVERIFY(calendar.isExpected({2026, 12, 28}));
    QVERIFY(calendar.isExpected({2027, 7, 8}));
    QVERIFY(!calendar.isExpected({2027, 1, 1}));
    QCOMPARE(warnings.size(), 3);
    QCOMPARE(warnings.first(), QString(path + u", line 5: no date at its beginning"_s));
    QVERIFY(warnings.at(1).contains(u"line 6"_s));
    QVERIFY(warnings.at(2).contains(u"line 7"_s));

    warnings.clear();
    const auto plain = AnnouncementCalendar::shipped(folder.filePath(u"missing"_s), &warnings);
    QVERIFY(warnings.isEmpty());
    QVERIFY(!plain.isExpected({2026, 12, 28}));
}

void AnnouncementCalendarTest::endsOnNoDay()
{
    QVERIFY(!m_calendar.after(QDate()).isValid());
    QVERIFY(!m_calendar.before(QDate()).isValid());
    QVERIFY(m_calendar.expected(QDate(), QDate(2025, 1, 1)).isEmpty());
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::AnnouncementCalendarTest)
#include "tst_announcementcalendar.moc"
