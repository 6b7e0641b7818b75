// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/interrupts.h"
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/runnotice.h"
#include "cli/runprinting.h"
#include "run/reading.h"

#include <map>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

Result<RunRequest> requestFrom(const CommandContext &context)
{
    Services &services = context.services;
    const QCommandLineParser &options = context.options;
    RunRequest request;
    if (options.isSet(u"day"_s)) {
        const auto day = dateFrom(options.value(u"day"_s));
        if (!day)
            return tl::unexpected(day.error());
        request.day = *day;
    }
    const QString scorer = options.isSet(u"scorer"_s) ? options.value(u"scorer"_s)
                                                      : services.settings().defaultScorer();
    if (scorer != "local"_L1 && scorer != "llm"_L1)
        return failure(Error::Kind::Usage, messages::tr("--scorer is local or llm."));
    const auto budget = budgetFrom(options);
    if (!budget)
        return tl::unexpected(budget.error());
    request.withModel = scorer == "llm"_L1;
    request.capUsd = *budget;
    request.sendsAll = options.isSet(u"all"_s);
    request.rescoresRevisions = options.isSet(u"rescore-revised"_s);
    if (request.withModel)
        request.endpoint = endpointWithKey(services);
    return request;
}

QJsonObject rangeEvent(const DayRange &days, const RangeReport &report)
{
    return {{u"event"_s, u"days-finished"_s},
            {u"from"_s, days.from.toString(Qt::ISODate)},
            {u"to"_s, days.to.toString(Qt::ISODate)},
            {u"days"_s, static_cast<int>(report.days.size())},
            {u"days_left"_s, report.left},
            {u"scored"_s, report.scored},
            {u"reused"_s, report.reused},
            {u"unscored"_s, report.unscored},
            {u"failed"_s, report.failed},
            {u"requests"_s, report.requests},
            {u"usd"_s, report.usd ? QJsonValue(*report.usd) : QJsonValue()},
            {u"usd_is_estimate"_s, report.usdIsEstimate}};
}

int printRange(const CommandContext &context, const DayRange &days, const RangeReport &report)
{
    if (context.json)
        console::print(rangeEvent(days, report));
    else
        console::print(messages::tr("%1 days, %2 left: %3 papers scored, %4 scored before, %5 "
                                    "unscored, %6 failed; %7 requests.")
                           .arg(report.days.size())
                           .arg(report.left)
                           .arg(report.scored)
                           .arg(report.reused)
                           .arg(report.unscored)
                           .arg(report.failed)
                           .arg(report.requests));
    if (report.stoppedBy)
        return reportStop(*report.stoppedBy);
    return report.unscored + report.failed > 0 ? exitPartly : exitDone;
}

int runDays(const CommandContext &context, const RunRequest &each)
{
    if (context.options.isSet(u"day"_s)) {
        console::say(messages::tr("--day or --days, not both."));
        return exitUsage;
    }
    const auto days = daysFrom(context.options.value(u"days"_s));
    if (!days)
        return report(days.error());
    RangeRun &rangeRun = context.services.rangeRun();
    DayRun &dayRun = context.services.dayRun();
    const RangeRequest request{.from = days->from, .to = days->to, .each = each};
    const Interrupts interrupts([&rangeRun] { rangeRun.cancel(); });
    if (context.options.isSet(u"dry-run"_s)) {
        const auto forecast = await(rangeRun.forecast(request));
        return forecast ? printForecast(*forecast, context.json) : report(forecast.error());
    }
    QObject::connect(&dayRun, &DayRun::progressed, &dayRun, &showProgress);
    QObject::connect(&rangeRun, &RangeRun::dayFinished, &rangeRun,
                     [&](const RunReport &day) { printDay(day, each.withModel, context.json); });
    const auto finished = await(rangeRun.start(request));
    return finished ? printRange(context, *days, *finished) : report(finished.error());
}

int run(const CommandContext &context)
{
    auto request = requestFrom(context);
    if (!request)
        return report(request.error());
    const bool dryRun = context.options.isSet(u"dry-run"_s);
    if (dryRun && !request->withModel) {
        console::say(
            messages::tr("The local ranker costs nothing; --dry-run is for --scorer llm."));
        return exitUsage;
    }
    if (const auto revision = currentCriteria(context.services); !revision)
        return report(revision.error());
    if (context.options.isSet(u"days"_s))
        return runDays(context, *request);
    DayRun &dayRun = context.services.dayRun();
    QObject::connect(&dayRun, &DayRun::progressed, &dayRun, &showProgress);
    const Interrupts interrupts([&dayRun] { dayRun.cancel(); });
    if (dryRun) {
        const auto forecast = await(dayRun.forecast(*request));
        return forecast ? printForecast(*forecast, context.json) : report(forecast.error());
    }
    const auto finished = await(dayRun.start(*request));
    if (context.options.isSet(u"notify"_s))
        tellDesktop(context.services, finished);
    if (finished)
        return printReport(context, *finished, request->withModel);
    const int code = report(finished.error());
    // The feeds were empty, or do not hold the day: the network's matter, not a mistake of the
    // reader's.
    return finished.error().kind == Error::Kind::NotFound ? static_cast<int>(exitNetwork) : code;
}

// The papers that are named, by the day under which the library lists them.
Result<std::map<QDate, QList<ArxivId>>> papersByDay(const CommandContext &context,
                                                    const Revision &revision)
{
    QList<ArxivId> ids;
    const QStringList words = context.options.positionalArguments();
    for (const QString &word : words) {
        const auto id = ArxivId::fromString(word);
        if (!id)
            return failure(Error::Kind::Usage,
                           messages::tr("“%1” is not an arXiv identifier.").arg(word));
        ids.append(*id);
    }
    Services &services = context.services;
    const auto picks =
        await(services.store().picksOf(ids, readingQuery(services.settings(), revision)));
    if (!picks)
        return tl::unexpected(picks.error());
    std::map<QDate, QList<ArxivId>> days;
    for (const Pick &pick : *picks) {
        days[pick.day].append(pick.paper.id);
        ids.removeOne(pick.paper.id);
    }
    if (!ids.isEmpty())
        return failure(Error::Kind::NotFound,
                       messages::tr("Not in the library: %1.").arg(ids.constFirst().toString()));
    return days;
}

int score(const CommandContext &context)
{
    Services &services = context.services;
    const auto revision = currentCriteria(services);
    if (!revision)
        return report(revision.error());
    const auto days = papersByDay(context, *revision);
    if (!days)
        return report(days.error());
    const auto budget = budgetFrom(context.options);
    if (!budget)
        return report(budget.error());
    RunRequest request;
    request.withModel = true;
    request.capUsd = *budget;
    request.endpoint = endpointWithKey(services);
    DayRun &dayRun = services.dayRun();
    QObject::connect(&dayRun, &DayRun::progressed, &dayRun, &showProgress);
    const Interrupts interrupts([&dayRun] { dayRun.cancel(); });
    int worst = exitDone;
    for (const auto &[day, papers] : *days) {
        request.day = day;
        request.only = papers;
        const auto finished = await(dayRun.start(request));
        if (!finished)
            return report(finished.error());
        if (request.capUsd)
            request.capUsd =
                std::max(0.0, *request.capUsd - finished->usd.value_or(0) - finished->perhapsUsd);
        worst = std::max(worst, printAsked(context, *finished, papers));
        if (finished->stoppedBy)
            break;
    }
    return worst;
}

} // namespace

Result<std::optional<double>> budgetFrom(const QCommandLineParser &options)
{
    if (!options.isSet(u"budget"_s))
        return std::optional<double>();
    bool ok = false;
    const double usd = options.value(u"budget"_s).toDouble(&ok);
    if (!ok || usd < 0)
        return failure(Error::Kind::Usage, messages::tr("--budget wants an amount in US dollars."));
    return std::optional(usd);
}

Endpoint endpointWithKey(Services &services)
{
    const auto key = await(services.modelKey());
    // A model on this machine needs no key, so a machine without a key store can still use one.
    if (!key)
        console::say(
            messages::tr("The model's key: %1 Going on without one. Set it with: firstlight "
                         "key set llm (add --file to keep it in a file that only you can "
                         "read), or in FIRSTLIGHT_API_KEY.")
                .arg(key.error().detail));
    return endpointOf(services.settings(), key.value_or(QString()), true);
}

Command runCommand()
{
    return {
        .name = u"run"_s,
        .summary = messages::tr("Get and score an announcement: the current one, or a day's."),
        .details =
            messages::tr("A run that was interrupted is continued: what is stored is not fetched "
                         "again, what is scored is not sent again."),
        .options =
            {{u"day"_s, messages::tr("The announcement of this day (YYYY-MM-DD)."), u"D"_s},
             {u"days"_s,
              messages::tr("All announcements of these days, both included, that are in the "
                           "library; the budget is for all of them."),
              u"FROM..TO"_s},
             {u"scorer"_s, messages::tr("local (free) or llm (the configured model)."), u"S"_s},
             {u"budget"_s, messages::tr("Spend at most this many US dollars."), u"USD"_s},
             {u"rescore-revised"_s,
              messages::tr("Ask the model again about papers whose abstract changed a little.")},
             {u"all"_s, messages::tr("Send the model every paper, whatever the prefilter leaves "
                                     "out; what is scored is not sent again.")},
             {u"notify"_s, messages::tr("Tell the desktop what was found, as the settings "
                                        "notify.… have it.")},
             {u"dry-run"_s, messages::tr("Tell what the model would cost; send it nothing.")}},
        .run = run};
}

Command scoreCommand()
{
    return {
        .name = u"score"_s,
        .summary = messages::tr("Ask the model about single papers."),
        .arguments = u"ID…"_s,
        .details = messages::tr(
            "Also about papers that the prefilter left out, that were dropped by their titles, "
            "or that failed. What is scored already is not asked again."),
        .options = {{u"budget"_s, messages::tr("Spend at most this many US dollars."), u"USD"_s}},
        .leastArguments = 1,
        .mostArguments = -1,
        .run = score};
}

} // namespace firstlight
