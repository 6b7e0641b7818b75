// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "run/reading.h"

#include <QJsonArray>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysShown = 7;
constexpr int runsShown = 5;

void printHealth(QDate day, const FeedHealth &health, bool json)
{
    if (json) {
        console::print(QJsonObject{
            {u"what"_s, u"feed"_s},
            {u"day"_s, day.toString(Qt::ISODate)},
            {u"category"_s, health.category},
            {u"state"_s, toString(health.state)},
            {u"listed"_s, health.listed},
            {u"kept"_s, health.kept},
            {u"detail"_s, health.detail.isEmpty() ? QJsonValue() : QJsonValue(health.detail)}});
        return;
    }
    console::print(messages::tr("  %1 %2 %3 listed, %4 kept  %5")
                       .arg(health.category, -10)
                       .arg(toString(health.state), -8)
                       .arg(health.listed)
                       .arg(health.kept)
                       .arg(health.detail));
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
    const auto days = await(store.days(scanScopeOf(services.settings())));
    const auto runs = await(store.recentRuns(runsShown));
    const auto spent = await(store.spentInMonth(services.clock().now()));
    if (!days)
        return report(days.error());
    if (!runs)
        return report(runs.error());
    if (!spent)
        return report(spent.error());
    for (const DaySummary &day : days->first(std::min<qsizetype>(daysShown, days->size()))) {
        if (!context.json)
            console::print(messages::tr("%1: %2 announced, %3 scanned, %4 unread")
                               .arg(day.day.toString(Qt::ISODate))
                               .arg(day.announced)
                               .arg(day.scanned)
                               .arg(day.unread));
        const auto health = await(store.feedHealth(day.day));
        if (!health)
            return report(health.error());
        for (const FeedHealth &entry : *health)
            printHealth(day.day, entry, context.json);
    }
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
