// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/interrupts.h"
#include "exchange/pickexport.h"
#include "run/reading.h"

#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<double> &value)
{
    constexpr double smallest = 1e-6; // of a dollar; a sum of floats has a tail
    return value ? QJsonValue(std::round(*value / smallest) * smallest) : QJsonValue();
}

QJsonValue missedPicks(const std::optional<MissedPicks> &missed)
{
    if (!missed)
        return {};
    return QJsonObject{{u"expected"_s, missed->expected},
                       {u"low"_s, missed->low},
                       {u"high"_s, missed->high},
                       {u"checks"_s, missed->checks}};
}

QJsonObject finishedEvent(const RunReport &report)
{
    return {{u"event"_s, u"finished"_s},
            {u"day"_s, report.day.toString(Qt::ISODate)},
            {u"announced"_s, report.announced},
            {u"scanned"_s, report.scanned},
            {u"picked"_s, report.picked},
            {u"scored"_s, report.scored},
            {u"reused"_s, report.reused},
            {u"unscored"_s, report.unscored},
            {u"hidden_by_h_index"_s, report.hiddenByHIndex},
            {u"left_out"_s, report.leftOut},
            {u"audited"_s, report.audited},
            {u"missed_picks_estimate"_s, missedPicks(report.missedPicks)},
            {u"requests"_s, report.requests},
            {u"tokens"_s, QJsonObject{{u"in"_s, report.usage.in},
                                      {u"cached"_s, report.usage.cached},
                                      {u"out"_s, report.usage.out}}},
            {u"usd"_s, orNull(report.usd)},
            {u"usd_is_estimate"_s, report.usdIsEstimate}};
}

QString cost(const std::optional<double> &usd, bool isEstimate)
{
    if (!usd)
        return messages::tr("cost unknown (no price for this model)");
    return u"%1$%2"_s.arg(isEstimate ? u"~"_s : QString()).arg(*usd, 0, 'f', 4);
}

QString summary(const RunReport &report, bool withModel)
{
    QString text = messages::tr("%1: %2 announced, %3 scanned, %4 picked.")
                       .arg(report.day.toString(Qt::ISODate))
                       .arg(report.announced)
                       .arg(report.scanned)
                       .arg(report.picked);
    if (withModel) {
        text +=
            messages::tr(
                " %1 scored, %2 scored before, %3 unscored; %4 requests, %5 tokens in, %6 out, %7.")
                .arg(report.scored)
                .arg(report.reused)
                .arg(report.unscored)
                .arg(report.requests)
                .arg(report.usage.in)
                .arg(report.usage.out)
                .arg(cost(report.usd, report.usdIsEstimate));
    }
    return text;
}

// "204 of 506 sent, 302 left to the local ranker (9 of them checked at random: …)."
QString prefilterSummary(const RunReport &report)
{
    const int rest = report.audited + report.leftOut;
    const QString sent = messages::tr("%1 of %2 sent, %3 left to the local ranker")
                             .arg(report.sent)
                             .arg(report.sent + rest)
                             .arg(rest);
    if (!report.missedPicks)
        return messages::tr("%1 (%2 of them checked at random).").arg(sent).arg(report.audited);
    return messages::tr("%1 (%2 of them checked at random: about %3 picks missed, %4 to %5, by %6 "
                        "such checks in 30 days).")
        .arg(sent)
        .arg(report.audited)
        .arg(report.missedPicks->expected)
        .arg(report.missedPicks->low)
        .arg(report.missedPicks->high)
        .arg(report.missedPicks->checks);
}

void showProgress(RunStep step, int done, int total, const QString &note)
{
    switch (step) {
    case RunStep::Pulling:
        console::progress(
            messages::tr("Getting %1 (%2 of %3) …").arg(note).arg(done + 1).arg(total));
        break;
    case RunStep::Saving:
        console::progress(messages::tr("Saving %1 papers …").arg(total));
        break;
    case RunStep::Ranking:
        console::progress(messages::tr("Ranking %1 papers …").arg(total));
        break;
    case RunStep::LookingUp:
        console::progress(
            messages::tr("Looking up authors: %1 of %2 papers …").arg(done).arg(total));
        break;
    case RunStep::Scoring:
        console::progress(
            messages::tr("Scored %1 of %2 papers  %3").arg(done).arg(total).arg(note));
        break;
    }
}

int printForecast(const ScoringForecast &forecast, bool json)
{
    if (json) {
        console::print(
            QJsonObject{{u"event"_s, u"forecast"_s},
                        {u"papers"_s, forecast.papers},
                        {u"requests"_s, forecast.requests},
                        {u"tokens"_s,
                         QJsonObject{{u"in"_s, forecast.tokensIn}, {u"out"_s, forecast.tokensOut}}},
                        {u"usd"_s, QJsonObject{{u"low"_s, orNull(forecast.usdLow)},
                                               {u"expected"_s, orNull(forecast.usdExpected)},
                                               {u"worst"_s, orNull(forecast.usdWorst)}}}});
        return exitDone;
    }
    console::print(messages::tr("%1 papers in %2 requests; about %3 tokens in, %4 out.")
                       .arg(forecast.papers)
                       .arg(forecast.requests)
                       .arg(forecast.tokensIn)
                       .arg(forecast.tokensOut));
    console::print(messages::tr("Low %1, expected %2, at worst %3. Nothing was sent to the model.")
                       .arg(cost(forecast.usdLow, false), cost(forecast.usdExpected, false),
                            cost(forecast.usdWorst, false)));
    return exitDone;
}

int printReport(const CommandContext &context, const RunReport &report, bool withModel)
{
    Services &services = context.services;
    const auto revision = currentCriteria(services);
    if (!revision)
        return firstlight::report(revision.error());
    const auto papers =
        papersOfDay(services, *revision, report.day, withModel ? u"llm"_s : u"local"_s);
    if (!papers)
        return firstlight::report(papers.error());
    const auto picks = pickedFrom(*papers, cutoffsOf(services.settings()));
    if (context.json) {
        console::deliver(picksJson(picks), {});
        console::print(finishedEvent(report));
    } else {
        console::deliver(picksTable(picks, console::width()), {});
        console::print(summary(report, withModel));
        if (report.leftOut > 0)
            console::print(prefilterSummary(report));
    }
    sayLeftOut(*papers, cutoffsOf(services.settings()), services.settings());
    if (report.lookupStoppedBy && report.lookupStoppedBy->kind != Error::Kind::Cancelled)
        console::say(messages::tr("Authors were not looked up (%1): names alone decide who is "
                                  "followed. The next run asks again.")
                         .arg(report.lookupStoppedBy->detail));
    if (report.stoppedBy) {
        const int code = firstlight::report(*report.stoppedBy);
        return code == exitBudget || code == exitCancelled ? code : exitPartly;
    }
    return withModel && report.unscored > 0 ? exitPartly : exitDone;
}

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
    request.withModel = scorer == "llm"_L1;
    if (options.isSet(u"budget"_s)) {
        bool ok = false;
        request.capUsd = options.value(u"budget"_s).toDouble(&ok);
        if (!ok || *request.capUsd < 0)
            return failure(Error::Kind::Usage,
                           messages::tr("--budget wants an amount in US dollars."));
    }
    request.sendsAll = options.isSet(u"all"_s);
    request.rescoresRevisions = options.isSet(u"rescore-revised"_s);
    if (!request.withModel)
        return request;
    const auto key = await(services.modelKey());
    // A model on this machine needs no key, so a machine without a key store can still use one.
    if (!key)
        console::say(
            messages::tr("The model's key: %1 Going on without one. Set it with: firstlight "
                         "key set llm (add --file to keep it in a file that only you can "
                         "read), or in FIRSTLIGHT_API_KEY.")
                .arg(key.error().detail));
    request.endpoint = endpointOf(services.settings(), key.value_or(QString()), true);
    return request;
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
    DayRun &dayRun = context.services.dayRun();
    QObject::connect(&dayRun, &DayRun::progressed, &dayRun, &showProgress);
    const Interrupts interrupts([&dayRun] { dayRun.cancel(); });
    if (dryRun) {
        const auto forecast = await(dayRun.forecast(*request));
        return forecast ? printForecast(*forecast, context.json) : report(forecast.error());
    }
    const auto finished = await(dayRun.start(*request));
    if (finished)
        return printReport(context, *finished, request->withModel);
    const int code = report(finished.error());
    // The feeds were empty, or do not hold the day: the network's matter, not a mistake of the
    // reader's.
    return finished.error().kind == Error::Kind::NotFound ? static_cast<int>(exitNetwork) : code;
}

} // namespace

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
             {u"scorer"_s, messages::tr("local (free) or llm (the configured model)."), u"S"_s},
             {u"budget"_s, messages::tr("Spend at most this many US dollars."), u"USD"_s},
             {u"rescore-revised"_s,
              messages::tr("Ask the model again about papers whose abstract changed a little.")},
             {u"all"_s, messages::tr("Send the model every paper, whatever the prefilter leaves "
                                     "out; what is scored is not sent again.")},
             {u"dry-run"_s, messages::tr("Tell what the model would cost; send it nothing.")}},
        .run = run};
}

} // namespace firstlight
