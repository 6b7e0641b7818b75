// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/backfillplan.h"

#include <QHash>

#include <algorithm>

namespace firstlight {

namespace {

using HealthByCategory = QHash<QString, FeedHealth>;

QHash<QDate, HealthByCategory> byDay(const QList<DayHealth> &stored)
{
    QHash<QDate, HealthByCategory> days;
    for (const DayHealth &day : stored) {
        for (const FeedHealth &entry : day.categories)
            days[day.day].insert(entry.category, entry);
    }
    return days;
}

// Feeds hold today's announcement until midnight: it is theirs to bring, but what they cut.
bool isLacking(const HealthByCategory &known, const QString &category, bool isOver)
{
    const auto entry = known.constFind(category);
    if (entry == known.constEnd())
        return isOver;
    return entry->state == FeedHealth::State::Truncated || (isOver && !entry->isWhole());
}

// The deadline is 14:00 in New York.
QDateTime deadlineOf(QDate day, const AnnouncementCalendar &calendar)
{
    constexpr int hoursToDeadline = 14;
    constexpr int longestBreak = 14;
    for (int back = 1; back < longestBreak; ++back) {
        QDateTime deadline =
            calendar.availableFrom(day.addDays(-back)).addSecs(qint64(hoursToDeadline) * 3600);
        if (calendar.announcementOf(deadline.addSecs(-60)) == day)
            return deadline;
    }
    return calendar.availableFrom(day);
}

} // namespace

QList<MissingDay> missingDays(QDate from, QDate to, const QStringList &categories,
                              const QList<DayHealth> &stored, const AnnouncementCalendar &calendar,
                              const QDateTime &now)
{
    const QHash<QDate, HealthByCategory> known = byDay(stored);
    const QDate today = calendar.today(now);
    QList<MissingDay> missing;
    for (const QDate day : calendar.expected(from, std::min(to, today))) {
        MissingDay entry{day, {}};
        for (const QString &category : categories) {
            if (isLacking(known.value(day), category, day < today))
                entry.categories.append(category);
        }
        if (!entry.categories.isEmpty())
            missing.append(entry);
    }
    return missing;
}

QList<MissingDay> gapsSinceStart(const QStringList &categories, const QList<DayHealth> &stored,
                                 const AnnouncementCalendar &calendar, const QDateTime &now)
{
    QHash<QString, QDate> first;
    for (const DayHealth &day : stored) {
        for (const FeedHealth &entry : day.categories) {
            if (!first.contains(entry.category))
                first.insert(entry.category, day.day);
        }
    }
    if (first.isEmpty())
        return {};
    QList<MissingDay> gaps;
    const QDate start = *std::min_element(first.cbegin(), first.cend());
    for (MissingDay day :
         missingDays(start, calendar.today(now), categories, stored, calendar, now)) {
        day.categories.removeIf([&](const QString &category) {
            const QDate since = first.value(category);
            return !since.isValid() || day.day < since;
        });
        if (!day.categories.isEmpty())
            gaps.append(day);
    }
    return gaps;
}

bool isWithinListings(QDate day, QDate today)
{
    constexpr int daysListed = 90;
    return day.daysTo(today) < daysListed;
}

SubmissionWindow submissionWindow(QDate day, const AnnouncementCalendar &calendar)
{
    return {deadlineOf(calendar.before(day), calendar), deadlineOf(day, calendar)};
}

} // namespace firstlight
