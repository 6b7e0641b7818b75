// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "run/reading.h"

#include <QHash>
#include <QJsonArray>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysShown = 14; // of the calendar
constexpr int runsShown = 5;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toString(Qt::ISODate)) : QJsonValue();
}

void printHealth(QDate day, const FeedHealth &health, bool json)
{
    if (json) {
        console::print(QJsonObject{{u"what"_s, u"feed"_s},
                                   {u"day"_s, day.toString(Qt::ISODate)},
                                   {u"category"_s, health.category},
                                   {u"state"_s, toString(health.state)},
                                   {u"source"_s, toString(health.source)},
                                   {u"listed"_s, health.listed},
                                   {u"kept"_s, health.kept},
                                   {u"tries"_s, health.tries},
                                   {u"next_try"_s, orNull(health.nextTry)},
                                   {u"detail"_s, orNull(health.detail)}});
        return;
    }
    QString line = messages::tr("  %1 %2 %3 listed, %4 kept  %5")
                       .arg(health.category, -10)
                       .arg(toString(health.state), -9)
                       .arg(health.listed)
                       .arg(health.kept)
                       .arg(health.detail);
    if (!health.isWhole() && health.nextTry.isValid())
        line += messages::tr("; next try from %1")
                    .arg(health.nextTry.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    console::print(line);
}

QString dayLine(const DaySummary &summary, const AnnouncementCalendar &calendar)
{
    using Kind = AnnouncementCalendar::DayKind;
    const QString day = summary.day.toString(u"ddd yyyy-MM-dd"_s);
    switch (calendar.kind(summary.day)) {
    case Kind::Holiday:
        if (summary.announced == 0)
            return messages::tr("%1: no announcement (%2)")
                .arg(day, calendar.holidayName(summary.day));
        break;
    case Kind::Weekend:
        if (summary.announced == 0)
            return messages::tr("%1: no announcement (weekend)").arg(day);
        break;
    case Kind::Announcement:
        break;
    }
    return messages::tr("%1: %2 announced, %3 scanned, %4 unread")
        .arg(day)
        .arg(summary.announced)
        .arg(summary.scanned)
        .arg(summary.unread);
}

void printDay(const DaySummary &summary, const AnnouncementCalendar &calendar, bool json)
{
    using Kind = AnnouncementCalendar::DayKind;
    if (!json)
        return console::print(dayLine(summary, calendar));
    const Kind kind = calendar.kind(summary.day);
    console::print(QJsonObject{{u"what"_s, u"day"_s},
                               {u"day"_s, summary.day.toString(Qt::ISODate)},
                               {u"kind"_s, kind == Kind::Holiday   ? u"holiday"_s
                                           : kind == Kind::Weekend ? u"weekend"_s
                                                                   : u"announcement"_s},
                               {u"announced"_s, summary.announced},
                               {u"scanned"_s, summary.scanned},
                               {u"unread"_s, summary.unread}});
}

// The last days of the calendar: those that were asked for, and the holidays between them.
void printDays(Services &services, const QList<DaySummary> &summaries,
               const QList<DayHealth> &stored, bool json)
{
    QHash<QDate, DaySummary> byDay;
    for (const DaySummary &summary : summaries)
        byDay.insert(summary.day, summary);
    QHash<QDate, QList<FeedHealth>> health;
    for (const DayHealth &day : stored)
        health.insert(day.day, day.categories);
    if (stored.isEmpty())
        return;
    const AnnouncementCalendar &calendar = services.calendar();
    const QDate last = stored.last().day;
    for (QDate day = last; day > last.addDays(-daysShown) && day >= stored.first().day;
         day = day.addDays(-1)) {
        const bool isHoliday = calendar.kind(day) == AnnouncementCalendar::DayKind::Holiday;
        if (!health.contains(day) && !byDay.contains(day) && !isHoliday)
            continue;
        printDay(byDay.value(day, {.day = day}), calendar, json);
        for (const FeedHealth &entry : health.value(day))
            printHealth(day, entry, json);
    }
}

void printGaps(const QList<MissingDay> &gaps, bool json)
{
    for (const MissingDay &gap : gaps) {
        if (json)
            console::print(
                QJsonObject{{u"what"_s, u"gap"_s},
                            {u"day"_s, gap.day.toString(Qt::ISODate)},
                            {u"categories"_s, QJsonArray::fromStringList(gap.categories)}});
        else
            console::print(messages::tr("%1: missing in %2; get it with: firstlight backfill "
                                        "--from %3 --to %3")
                               .arg(gap.day.toString(u"ddd yyyy-MM-dd"_s),
                                    gap.categories.join(u", "_s), gap.day.toString(Qt::ISODate)));
    }
}

void printNext(Services &services, bool json)
{
    const AnnouncementCalendar &calendar = services.calendar();
    const QDateTime now = services.clock().now();
    const QDate next = calendar.next(now);
    const qint64 seconds = calendar.untilNext(now).count();
    if (json)
        return console::print(QJsonObject{{u"what"_s, u"next"_s},
                                          {u"day"_s, next.toString(Qt::ISODate)},
                                          {u"in_seconds"_s, seconds}});
    console::print(messages::tr("Next announcement: %1, in %2 h %3 min")
                       .arg(next.toString(u"ddd yyyy-MM-dd"_s))
                       .arg(seconds / 3600)
                       .arg(seconds % 3600 / 60));
}

void printRun(const RunRecord &run, bool json)
{
    const QString state = run.state == RunRecord::State::Running    ? u"running"_s
                          : run.state == RunRecord::State::Finished ? u"finished"_s
                                                                    : u"failed"_s;
    if (json) {
        console::print(QJsonObject{
            {u"what"_s, u"run"_s},
            {u"id"_s, run.id},
            {u"day"_s,
             run.day.isValid() ? QJsonValue(run.day.toString(Qt::ISODate)) : QJsonValue()},
            {u"state"_s, state},
            {u"scorer"_s, run.scorer},
            {u"started_at"_s, run.startedAt.toString(Qt::ISODate)},
            {u"scored"_s, run.scored},
            {u"reused"_s, run.reused},
            {u"unscored"_s, run.unscored},
            {u"detail"_s, run.detail.isEmpty() ? QJsonValue() : QJsonValue(run.detail)}});
        return;
    }
    console::print(messages::tr("  %1  %2  %3  %4: %5 scored, %6 before, %7 unscored  %8")
                       .arg(run.startedAt.toString(Qt::ISODate), run.day.toString(Qt::ISODate),
                            run.scorer, state)
                       .arg(run.scored)
                       .arg(run.reused)
                       .arg(run.unscored)
                       .arg(run.detail));
}

int run(const CommandContext &context)
{
    Services &services = context.services;
    Store &store = services.store();
    const QDate today = services.calendar().today(services.clock().now());
    const auto days = await(store.days(scanScopeOf(services.settings())));
    const auto health = await(store.feedHealthBetween(QDate(1991, 1, 1), today.addYears(1)));
    const auto gaps = await(services.backfill().gaps());
    const auto runs = await(store.recentRuns(runsShown));
    const auto spent = await(store.spentInMonth(services.clock().now()));
    if (!days)
        return report(days.error());
    if (!health)
        return report(health.error());
    if (!gaps)
        return report(gaps.error());
    if (!runs)
        return report(runs.error());
    if (!spent)
        return report(spent.error());
    printDays(services, *days, *health, context.json);
    printGaps(*gaps, context.json);
    printNext(services, context.json);
    if (!context.json)
        console::print(messages::tr("Last runs:"));
    for (const RunRecord &record : *runs)
        printRun(record, context.json);
    if (context.json)
        console::print(QJsonObject{{u"what"_s, u"spending"_s}, {u"usd_this_month"_s, *spent}});
    else
        console::print(messages::tr("Spent this month: $%1\nEverything is kept in: %2")
                           .arg(*spent, 0, 'f', 4)
                           .arg(services.profile().dataFolder));
    return exitDone;
}

} // namespace

Command statusCommand()
{
    return {.name = u"status"_s,
            .summary = messages::tr(
                "Tell the state of the feeds by day, the last runs, the month's spending."),
            .run = run};
}

} // namespace firstlight
