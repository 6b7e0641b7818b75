// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runprinting.h"

#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "exchange/pickexport.h"
#include "run/reading.h"

#include <QJsonArray>

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

QJsonObject tokensOf(const Usage &usage)
{
    return {{u"in"_s, usage.in},
            {u"cached"_s, usage.cached},
            {u"out"_s, usage.out},
            {u"reasoning"_s, usage.reasoning}};
}

QJsonArray stagesOf(const RunReport &report)
{
    QJsonArray stages;
    for (const StageReport &stage : report.stages)
        stages.append(QJsonObject{{u"stage"_s, toString(stage.purpose)},
                                  {u"papers"_s, stage.papers},
                                  {u"judged"_s, stage.judged},
                                  {u"reused"_s, stage.reused},
                                  {u"dropped"_s, stage.dropped},
                                  {u"failed"_s, stage.failed},
                                  {u"requests"_s, stage.requests},
                                  {u"tokens"_s, tokensOf(stage.usage)},
                                  {u"usd"_s, orNull(stage.usd)},
                                  {u"usd_is_estimate"_s, stage.usdIsEstimate}});
    return stages;
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
            {u"failed"_s, report.failed},
            {u"unscored"_s, report.unscored},
            {u"hidden_by_h_index"_s, report.hiddenByHIndex},
            {u"left_out"_s, report.leftOut},
            {u"audited"_s, report.audited},
            {u"missed_picks_estimate"_s, missedPicks(report.missedPicks)},
            {u"requests"_s, report.requests},
            {u"dropped"_s, report.dropped},
            {u"tokens"_s, tokensOf(report.usage)},
            {u"stages"_s, stagesOf(report)},
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
                " %1 scored, %2 scored before, %3 unscored, %4 failed; %5 requests, %6 tokens in, "
                "%7 out, %8.")
                .arg(report.scored)
                .arg(report.reused)
                .arg(report.unscored)
                .arg(report.failed)
                .arg(report.requests)
                .arg(report.usage.in)
                .arg(report.usage.out)
                .arg(cost(report.usd, report.usdIsEstimate));
    }
    return text;
}

QString stageName(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Titles:
        return messages::tr("Titles");
    case Purpose::SecondOpinion:
        return messages::tr("Second opinions");
    case Purpose::Abstracts:
    case Purpose::Suggestions:
    case Purpose::Test:
        break;
    }
    return messages::tr("Abstracts");
}

QString stageLine(const StageReport &stage)
{
    QString text = messages::tr("%1: %2 papers in %3 requests, %4 judged")
                       .arg(stageName(stage.purpose))
                       .arg(stage.papers)
                       .arg(stage.requests)
                       .arg(stage.judged);
    if (stage.dropped > 0)
        text += messages::tr(", %1 dropped").arg(stage.dropped);
    if (stage.reused > 0)
        text += messages::tr(", %1 known from earlier answers").arg(stage.reused);
    if (stage.failed > 0)
        text += messages::tr(", %1 failed").arg(stage.failed);
    return text + u": "_s + cost(stage.usd, stage.usdIsEstimate);
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

} // namespace

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
    case RunStep::ReadingTitles:
        console::progress(messages::tr("Read %1 of %2 titles  %3").arg(done).arg(total).arg(note));
        break;
    case RunStep::Scoring:
        console::progress(
            messages::tr("Scored %1 of %2 papers  %3").arg(done).arg(total).arg(note));
        break;
    case RunStep::AskingAgain:
        console::progress(
            messages::tr("Asked again about %1 of %2 papers  %3").arg(done).arg(total).arg(note));
        break;
    }
}

int printForecast(const Forecast &forecast, bool json)
{
    if (json) {
        console::print(
            QJsonObject{{u"event"_s, u"forecast"_s},
                        {u"papers"_s, forecast.newPapers},
                        {u"known"_s, forecast.knownPapers},
                        {u"requests"_s, forecast.requests},
                        {u"tokens"_s,
                         QJsonObject{{u"in"_s, forecast.tokensIn}, {u"out"_s, forecast.tokensOut}}},
                        {u"usd"_s, QJsonObject{{u"low"_s, orNull(forecast.usdLow)},
                                               {u"expected"_s, orNull(forecast.usdExpected)},
                                               {u"worst"_s, orNull(forecast.usdWorst)}}},
                        {u"price_date"_s, forecast.priceDate.isValid()
                                              ? QJsonValue(forecast.priceDate.toString(Qt::ISODate))
                                              : QJsonValue()},
                        {u"learnt_from"_s, forecast.learntFrom}});
        return exitDone;
    }
    console::print(messages::tr("%1 papers (and %2 answered before, for nothing) in %3 requests; "
                                "about %4 tokens in, %5 out.")
                       .arg(forecast.newPapers)
                       .arg(forecast.knownPapers)
                       .arg(forecast.requests)
                       .arg(forecast.tokensIn)
                       .arg(forecast.tokensOut));
    console::print(messages::tr("Low %1, expected %2, at worst %3. Nothing was sent to the model.")
                       .arg(cost(forecast.usdLow, false), cost(forecast.usdExpected, false),
                            cost(forecast.usdWorst, false)));
    if (forecast.learntFrom > 0)
        console::print(messages::tr("By what %1 earlier requests to this model took.")
                           .arg(forecast.learntFrom));
    if (forecast.priceDate.isValid())
        console::print(messages::tr("Prices of %1.").arg(forecast.priceDate.toString(Qt::ISODate)));
    return exitDone;
}

namespace {

void printInWords(const RunReport &report, bool withModel)
{
    console::print(summary(report, withModel));
    if (report.leftOut > 0)
        console::print(prefilterSummary(report));
    if (report.dropped > 0)
        console::print(messages::tr("%1 dropped by their titles; run --all reads them too, score "
                                    "reads single ones.")
                           .arg(report.dropped));
    if (report.failed > 0)
        console::print(
            messages::tr("%1 failed: the model gave no valid verdict in three rounds, or "
                         "declined. Ask again about one with: firstlight score ID")
                .arg(report.failed));
    if (report.stages.size() > 1) {
        for (const StageReport &stage : report.stages)
            console::print(stageLine(stage));
    }
}

void printPicks(const CommandContext &context, const QList<Pick> &picks, const RunReport &report,
                bool withModel)
{
    if (context.json) {
        console::deliver(picksJson(picks), {});
        console::print(finishedEvent(report));
        return;
    }
    console::deliver(picksTable(picks, console::width()), {});
    printInWords(report, withModel);
}

int exitCodeOf(const RunReport &report, bool withModel)
{
    if (report.lookupStoppedBy && report.lookupStoppedBy->kind != Error::Kind::Cancelled)
        console::say(messages::tr("Authors were not looked up (%1): names alone decide who is "
                                  "followed. The next run asks again.")
                         .arg(report.lookupStoppedBy->detail));
    if (report.stoppedBy) {
        const int code = firstlight::report(*report.stoppedBy);
        return code == exitBudget || code == exitCancelled ? code : exitPartly;
    }
    return withModel && report.unscored + report.failed > 0 ? exitPartly : exitDone;
}

} // namespace

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
    printPicks(context, picks, report, withModel);
    sayLeftOut(*papers, cutoffsOf(services.settings()), services.settings());
    return exitCodeOf(report, withModel);
}

void printDay(const RunReport &report, bool withModel, bool json)
{
    if (json)
        console::print(finishedEvent(report));
    else
        console::print(summary(report, withModel));
}

int printAsked(const CommandContext &context, const RunReport &report, const QList<ArxivId> &papers)
{
    Services &services = context.services;
    const auto revision = currentCriteria(services);
    if (!revision)
        return firstlight::report(revision.error());
    PickQuery query = readingQuery(services.settings(), *revision);
    query.scorer = u"llm"_s;
    const auto picks = await(services.store().picksOf(papers, query));
    if (!picks)
        return firstlight::report(picks.error());
    printPicks(context, *picks, report, true);
    return exitCodeOf(report, true);
}

} // namespace firstlight
