// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/daymarks.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;
using Kind = DayMark::Kind;

namespace {

const AnnouncementCalendar calendar = AnnouncementCalendar({QDate(2025, 10, 13)});
// Thursday the 16th, in the morning of New York.
const QDateTime now(QDate(2025, 10, 16), QTime(14, 0), Qt::UTC);

QDate october(int day)
{
    return {2025, 10, day};
}

FeedHealth feed(const QString &category, FeedHealth::State state, const QString &detail = {})
{
    return {.category = category, .state = state, .detail = detail};
}

LibraryDays library()
{
    using State = FeedHealth::State;
    return {.summaries = {{october(9), 700, 500, 20},
                          {october(6), 300, 250, 0},
                          {october(2), 300, 250, 0}},
            .health = {{october(2), {feed(u"cs.LG"_s, State::Truncated)}},
                       {october(6),
                        {feed(u"cs.LG"_s, State::Fresh),
                         feed(u"cs.AI"_s, State::Failed, u"status 503"_s)}},
                       {october(8), {feed(u"cs.LG"_s, State::Stalled, u"same ids"_s)}},
                       {october(9), {feed(u"cs.LG"_s, State::Fresh)}},
                       {october(10), {feed(u"cs.LG"_s, State::Failed)}},
                       {october(14), {feed(u"cs.LG"_s, State::Quiet)}},
                       {october(16), {feed(u"cs.LG"_s, State::Waiting)}}},
            .picks = {{october(9), 51}},
            .start = october(6)};
}

const DayMark &markOf(const QList<DayMark> &marks, int day)
{
    return marks.at(day - 1);
}

QDate dateOf(const std::pair<QDate, QDate> &gap, bool end)
{
    return end ? gap.second : gap.first;
}

} // namespace

class TestDayMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, int day, Kind kind) {
            QTest::newRow(name) << day << static_cast<int>(kind);
        };
        row("before the start", 3, Kind::BeforeStart);
        row("weekend before the start", 4, Kind::Weekend);
        row("cut", 2, Kind::Partly);
        row("a category failed", 6, Kind::Partly);
        row("nothing known", 7, Kind::Gap);
        row("stalled", 8, Kind::Stalled);
        row("papers", 9, Kind::Announced);
        row("all failed", 10, Kind::Failed);
        row("weekend", 11, Kind::Weekend);
        row("holiday", 13, Kind::Holiday);
        row("asked, nothing announced", 14, Kind::Holiday);
        row("gap before today", 15, Kind::Gap);
        row("today", 16, Kind::Waiting);
        row("to come", 17, Kind::Future);
        row("weekend to come", 18, Kind::Weekend);
    }

    void everyKind()
    {
        QFETCH(int, day);
        const DayMark mark = markOf(dayMarks(october(1), calendar, now, library()), day);
        QCOMPARE(mark.day, october(day));
        QTEST(static_cast<int>(mark.kind), "kind");
    }

    void monthIsWhole()
    {
        QCOMPARE(dayMarks(october(20), calendar, now, library()).size(), 31);
        QCOMPARE(dayMarks(QDate(2024, 2, 3), calendar, now, library()).constLast().day,
                 QDate(2024, 2, 29));
    }

    void emptyLibraryHasNoGaps()
    {
        const QList<DayMark> marks = dayMarks(october(1), calendar, now, {});
        QVERIFY(std::none_of(marks.cbegin(), marks.cend(),
                             [](const DayMark &mark) { return mark.kind == Kind::Gap; }));
    }

    void numbersAndReasonsAreCarried()
    {
        const QList<DayMark> marks = dayMarks(october(1), calendar, now, library());
        QCOMPARE(markOf(marks, 9).picks, 51);
        QCOMPARE(markOf(marks, 9).scanned, 500);
        QCOMPARE(markOf(marks, 6).reason, u"cs.AI: status 503"_s);
        QCOMPARE(markOf(marks, 10).reason, u"cs.LG"_s);
    }

    void gapsReachOverWeekends_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("alone") << 7 << october(7) << october(7);
        QTest::newRow("over a weekend") << 24 << october(23) << october(27);
        QTest::newRow("at the end of the month") << 31 << october(30) << october(31);
        QTest::newRow("no gap") << 28 << QDate() << QDate();
        QTest::newRow("weekend") << 25 << QDate() << QDate();
    }

    void gapsReachOverWeekends()
    {
        QFETCH(int, day);
        LibraryDays known = library();
        known.summaries = {{october(29), 1, 1, 0}, {october(28), 1, 1, 0}, {october(22), 1, 1, 0}};
        const QDateTime later(QDate(2025, 11, 20), QTime(14, 0), Qt::UTC);
        const auto gap = gapAround(dayMarks(october(1), calendar, later, known), october(day));
        QTEST(dateOf(gap, false), "first");
        QTEST(dateOf(gap, true), "last");
    }

    void sentencesSayWhatIsDrawn_data()
    {
        QTest::addColumn<DayMark>("mark");
        QTest::addColumn<QString>("end");
        const auto row = [](Kind kind, const QString &reason, const QString &end) {
            QTest::newRow(qPrintable(end)) << DayMark{october(1), kind, 51, 506, reason} << end;
        };
        row(Kind::Announced, {}, u": 51 picks of 506"_s);
        row(Kind::Partly, u"cs.AI: status 503"_s,
            u": 51 picks of 506; a part is missing (cs.AI: status 503)"_s);
        row(Kind::Gap, {}, u": missing; fill the gap"_s);
        row(Kind::Holiday, u"Thanksgiving"_s, u": no announcement (Thanksgiving)"_s);
        row(Kind::Weekend, {}, u": no announcement"_s);
        row(Kind::Stalled, u"same ids"_s, u": arXiv's feeds were out of date (same ids)"_s);
    }

    void sentencesSayWhatIsDrawn()
    {
        QFETCH(DayMark, mark);
        QFETCH(QString, end);
        const QString sentence = dayMarkSentence(mark, QLocale(QLocale::English));
        QVERIFY2(sentence.startsWith(u"Wednesday, October 1, 2025"_s), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(end), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(TestDayMarks)
#include "tst_daymarks.moc"
