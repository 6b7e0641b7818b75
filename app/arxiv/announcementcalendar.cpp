// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/announcementcalendar.h"

#include "base/clock.h"

#include <QFile>
#include <QTimeZone>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineHour = 14;

QTimeZone newYork()
{
    return QTimeZone("America/New_York");
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

// What is wrong with a line; empty when it was taken.
QString takeLine(QStringView line, QMap<QDate, QString> *skipped)
{
    const bool isTakenOut = line.startsWith(u'-');
    if (isTakenOut)
        line = line.sliced(1);
    const qsizetype tab = line.indexOf(u'\t');
    const QDate day =
        QDate::fromString((tab < 0 ? line : line.first(tab)).trimmed().toString(), Qt::ISODate);
    if (!day.isValid())
        return u"no date at its beginning"_s;
    if (isTakenOut) {
        skipped->remove(day);
        return {};
    }
    if (isWeekend(day))
        return u"a weekend never has an announcement"_s;
    const QString name = tab < 0 ? QString() : line.sliced(tab + 1).toString().simplified();
    if (name.isEmpty())
        return u"no reason after a tabulator"_s;
    skipped->insert(day, name);
    return {};
}

void takeTable(const QByteArray &table, const QString &source, QMap<QDate, QString> *skipped,
               QStringList *warnings)
{
    const QStringList lines = QString::fromUtf8(table).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString problem = takeLine(line, skipped);
        if (!problem.isEmpty() && warnings)
            warnings->append(u"%1, line %2: %3"_s.arg(source).arg(i + 1).arg(problem));
    }
}

QMap<QDate, QString> unnamed(const QSet<QDate> &days)
{
    QMap<QDate, QString> result;
    for (const QDate day : days)
        result.insert(day, QString());
    return result;
}

} // namespace

AnnouncementCalendar::AnnouncementCalendar(const QSet<QDate> &skipped)
    : AnnouncementCalendar(unnamed(skipped))
{}

AnnouncementCalendar::AnnouncementCalendar(QMap<QDate, QString> skipped)
    : m_skipped(std::move(skipped))
{}

AnnouncementCalendar AnnouncementCalendar::shipped(const QString &extraFile, QStringList *warnings)
{
    QFile table(u":/no-announcement.tsv"_s);
    const bool isOpen = table.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QMap<QDate, QString> skipped;
    if (isOpen)
        takeTable(table.readAll(), u"no-announcement.tsv"_s, &skipped, warnings);
    QFile extra(extraFile);
    if (extraFile.isEmpty() || !extra.exists())
        return AnnouncementCalendar(std::move(skipped));
    if (extra.open(QIODevice::ReadOnly))
        takeTable(extra.readAll(), extraFile, &skipped, warnings);
    else if (warnings)
        warnings->append(extraFile + u": "_s + extra.errorString());
    return AnnouncementCalendar(std::move(skipped));
}

AnnouncementCalendar::DayKind AnnouncementCalendar::kind(QDate day) const
{
    if (isWeekend(day))
        return DayKind::Weekend;
    return m_skipped.contains(day) ? DayKind::Holiday : DayKind::Announcement;
}

QDate AnnouncementCalendar::today(const QDateTime &now) const
{
    return Clock(now).newYorkDate();
}

QDateTime AnnouncementCalendar::availableFrom(QDate day) const
{
    return QDateTime(day, QTime(0, 0), newYork()).toUTC();
}

QDate AnnouncementCalendar::latest(const QDateTime &now) const
{
    const QDate day = today(now);
    return isExpected(day) ? day : before(day);
}

QDate AnnouncementCalendar::next(const QDateTime &now) const
{
    return after(today(now));
}

std::chrono::seconds AnnouncementCalendar::untilNext(const QDateTime &now) const
{
    return std::chrono::seconds(now.secsTo(availableFrom(next(now))));
}

QDate AnnouncementCalendar::before(QDate day) const
{
    do
        day = day.addDays(-1);
    while (day.isValid() && !isExpected(day));
    return day;
}

QDate AnnouncementCalendar::after(QDate day) const
{
    do
        day = day.addDays(1);
    while (day.isValid() && !isExpected(day));
    return day;
}

QList<QDate> AnnouncementCalendar::expected(QDate from, QDate to) const
{
    QList<QDate> days;
    for (QDate day = from; day.isValid() && day <= to; day = day.addDays(1)) {
        if (isExpected(day))
            days.append(day);
    }
    return days;
}

// What comes in by Friday's deadline is announced on Sunday evening, what comes in later on Monday
// evening: so a weekend's deadline is that of Monday.
QDate AnnouncementCalendar::announcementOf(const QDateTime &submitted) const
{
    const QDateTime local = submitted.toTimeZone(newYork());
    QDate closing = local.time().hour() < deadlineHour ? local.date() : local.date().addDays(1);
    while (isWeekend(closing))
        closing = closing.addDays(1);
    return after(closing);
}

} // namespace firstlight
