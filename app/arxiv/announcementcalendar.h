// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <chrono>

namespace firstlight {

// When arXiv announces. A day is the New York date whose feeds carry the announcement: they hold it
// from 00:00 to 24:00 New York. It has no weekends, and none of the days that arXiv skips.
class AnnouncementCalendar final
{
public:
    // skipped: the weekdays without an announcement, as days of feeds (the day after the holiday's
    // evening), without names.
    explicit AnnouncementCalendar(const QSet<QDate> &skipped);

    // The table that is shipped, then the lines of extraFile, which may be missing:
    // "2027-07-05<TAB>Independence Day" adds a day or names it anew, "-2027-07-05" takes one out,
    // "#…" and empty lines say nothing. A bad line is left out and named in warnings, unless that
    // is null.
    static AnnouncementCalendar shipped(const QString &extraFile = {},
                                        QStringList *warnings = nullptr);

    enum class DayKind { Announcement, Weekend, Holiday };
    DayKind kind(QDate day) const;
    bool isExpected(QDate day) const { return kind(day) == DayKind::Announcement; }
    // Empty when none is known.
    QString holidayName(QDate day) const { return m_skipped.value(day); }

    // The New York date of a moment.
    QDate today(const QDateTime &now) const;
    // 00:00 New York of that day, in UTC.
    QDateTime availableFrom(QDate day) const;
    // The newest expected day that is available at now.
    QDate latest(const QDateTime &now) const;
    // The first expected day after today(now).
    QDate next(const QDateTime &now) const;
    std::chrono::seconds untilNext(const QDateTime &now) const;
    // The expected days strictly before and after a day.
    QDate before(QDate day) const;
    QDate after(QDate day) const;
    // Ascending, both included.
    QList<QDate> expected(QDate from, QDate to) const;

    // The day on which a paper submitted at that moment is announced, unless moderation holds it.
    // The deadline is 14:00 New York.
    QDate announcementOf(const QDateTime &submitted) const;

private:
    explicit AnnouncementCalendar(QMap<QDate, QString> skipped);

    QMap<QDate, QString> m_skipped;
};

} // namespace firstlight
