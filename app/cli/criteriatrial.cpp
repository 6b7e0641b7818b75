// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/criteriatrial.h"

#include "base/interrupts.h"
#include "cli/await.h"
#include "cli/console.h"
#include "paper/texunicode.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<Score> &score)
{
    if (!score)
        return {};
    return QJsonObject{{u"relevance"_s, *score->relevance},
                       {u"novelty"_s, score->novelty ? QJsonValue(*score->novelty) : QJsonValue()},
                       {u"comment"_s, score->comment}};
}

QJsonValue jsonOf(const std::optional<ShareInterval> &share)
{
    if (!share)
        return {};
    return QJsonObject{
        {u"share"_s, share->share}, {u"low"_s, share->low}, {u"high"_s, share->high}};
}

QJsonObject jsonOf(const Forecast &forecast)
{
    return {
        {u"papers"_s, forecast.newPapers},
        {u"known"_s, forecast.knownPapers},
        {u"requests"_s, forecast.requests},
        {u"tokens"_s, QJsonObject{{u"in"_s, forecast.tokensIn}, {u"out"_s, forecast.tokensOut}}},
        {u"usd"_s, QJsonObject{{u"low"_s, orNull(forecast.usdLow)},
                               {u"expected"_s, orNull(forecast.usdExpected)},
                               {u"worst"_s, orNull(forecast.usdWorst)}}}};
}

QJsonObject jsonOf(const Outlook &outlook)
{
    return {{u"day"_s, jsonOf(outlook.day)},
            {u"papers_a_day"_s, outlook.papersADay},
            {u"usd_week"_s, orNull(outlook.usdWeek)},
            {u"usd_month"_s, orNull(outlook.usdMonth)}};
}

QString dollars(const std::optional<double> &usd)
{
    return usd ? QString(u'$' + QString::number(*usd, 'f', 4)) : messages::tr("unknown");
}

void say(const Outlook &outlook)
{
    console::print(messages::tr("With the draft this day costs about %1, a week %2, a month %3.")
                       .arg(dollars(outlook.day.usdExpected), dollars(outlook.usdWeek),
                            dollars(outlook.usdMonth)));
}

int printForecast(const TrialForecast &forecast, bool json)
{
    if (json) {
        console::print(QJsonObject{{u"event"_s, u"forecast"_s},
                                   {u"sample"_s, jsonOf(forecast.sample)},
                                   {u"outlook"_s, jsonOf(forecast.outlook)}});
        return exitDone;
    }
    console::print(
        messages::tr("The trial asks for %1 verdicts (and knows %2) in %3 requests: "
                     "expected %4, at worst %5. Nothing was sent to the model.")
            .arg(forecast.sample.newPapers)
            .arg(forecast.sample.knownPapers)
            .arg(forecast.sample.requests)
            .arg(dollars(forecast.sample.usdExpected), dollars(forecast.sample.usdWorst)));
    say(forecast.outlook);
    return exitDone;
}

QString movementText(Movement movement)
{
    switch (movement) {
    case Movement::Entered:
        return messages::tr("enters");
    case Movement::Left:
        return messages::tr("leaves");
    case Movement::Raised:
        return messages::tr("up");
    case Movement::Lowered:
        return messages::tr("down");
    case Movement::Unmoved:
        return messages::tr("stays");
    case Movement::Unknown:
        break;
    }
    return messages::tr("unknown");
}

QString stratumText(TrialStratum stratum)
{
    switch (stratum) {
    case TrialStratum::Starred:
        return messages::tr("starred");
    case TrialStratum::Dismissed:
        return messages::tr("dismissed");
    case TrialStratum::Boundary:
        return messages::tr("boundary");
    case TrialStratum::Rest:
        break;
    }
    return messages::tr("other");
}

QString scoreText(const std::optional<Score> &score)
{
    if (!score)
        return u" –/– "_s;
    return u"%1/%2"_s.arg(*score->relevance, 2)
        .arg(score->novelty ? QString::number(*score->novelty) : u"–"_s, -2);
}

void print(const TriedPaper &paper, bool json)
{
    if (json)
        console::print(QJsonObject{{u"event"_s, u"paper"_s},
                                   {u"id"_s, paper.pick.paper.id.toString()},
                                   {u"title"_s, paper.pick.paper.title},
                                   {u"stratum"_s, toString(paper.stratum)},
                                   {u"before"_s, jsonOf(paper.before)},
                                   {u"after"_s, jsonOf(paper.after)},
                                   {u"movement"_s, toString(paper.movement)}});
    else
        console::print(u"%1 %2 → %3 %4 %5  %6"_s.arg(
            paper.pick.paper.id.toString(), scoreText(paper.before), scoreText(paper.after),
            movementText(paper.movement).leftJustified(8),
            stratumText(paper.stratum).leftJustified(9), readableTex(paper.pick.paper.title)));
}

QJsonObject triedEvent(const TrialReport &report)
{
    return {{u"event"_s, u"tried"_s},
            {u"day"_s, report.day.toString(Qt::ISODate)},
            {u"criteria"_s, report.currentHash},
            {u"draft"_s, report.draftHash},
            {u"papers"_s, static_cast<int>(report.papers.size())},
            {u"population"_s, report.population},
            {u"passing_before"_s, jsonOf(report.passingBefore)},
            {u"passing_after"_s, jsonOf(report.passingAfter)},
            {u"entered"_s, report.count(Movement::Entered)},
            {u"left"_s, report.count(Movement::Left)},
            {u"raised"_s, report.count(Movement::Raised)},
            {u"lowered"_s, report.count(Movement::Lowered)},
            {u"unmoved"_s, report.count(Movement::Unmoved)},
            {u"unknown"_s, report.count(Movement::Unknown)},
            {u"scored"_s, report.scored},
            {u"reused"_s, report.reused},
            {u"requests"_s, report.requests},
            {u"tokens"_s, QJsonObject{{u"in"_s, report.usage.in},
                                      {u"cached"_s, report.usage.cached},
                                      {u"out"_s, report.usage.out},
                                      {u"reasoning"_s, report.usage.reasoning}}},
            {u"usd"_s, orNull(report.usd)},
            {u"usd_is_estimate"_s, report.usdIsEstimate},
            {u"outlook"_s, report.outlook ? QJsonValue(jsonOf(*report.outlook)) : QJsonValue()}};
}

QString shareText(const std::optional<ShareInterval> &share)
{
    if (!share)
        return messages::tr("unknown");
    const auto percent = [](double part) { return QString::number(part * 100, 'f', 1); };
    return messages::tr("%1 % (%2 to %3)")
        .arg(percent(share->share), percent(share->low), percent(share->high));
}

void printInWords(const TrialReport &report)
{
    console::print(messages::tr("%1 of %2 papers of %3: %4 enter, %5 leave, %6 up, %7 down, %8 "
                                "stay, %9 unknown.")
                       .arg(report.papers.size())
                       .arg(report.population)
                       .arg(report.day.toString(Qt::ISODate))
                       .arg(report.count(Movement::Entered))
                       .arg(report.count(Movement::Left))
                       .arg(report.count(Movement::Raised))
                       .arg(report.count(Movement::Lowered))
                       .arg(report.count(Movement::Unmoved))
                       .arg(report.count(Movement::Unknown)));
    console::print(messages::tr("Of the day pass now %1, with the draft %2.")
                       .arg(shareText(report.passingBefore), shareText(report.passingAfter)));
    console::print(messages::tr("%1 verdicts asked for in %2 requests, %3 known before; %4.")
                       .arg(report.scored)
                       .arg(report.requests)
                       .arg(report.reused)
                       .arg(dollars(report.usd)));
    if (report.outlook)
        say(*report.outlook);
}

} // namespace

int tryCriteria(const CommandContext &context, const QString &draft)
{
    Services &services = context.services;
    const auto day = dayOr(services, context.options.value(u"day"_s));
    const auto budget = budgetFrom(context.options);
    if (!day || !budget)
        return report(day ? budget.error() : day.error());
    if (const auto revision = currentCriteria(services); !revision)
        return report(revision.error());
    Trial &trial = services.trial();
    const TrialRequest request{
        .draft = draft, .day = *day, .endpoint = endpointWithKey(services), .capUsd = *budget};
    if (context.options.isSet(u"forecast"_s)) {
        const auto forecast = await(trial.forecast(request));
        return forecast ? printForecast(*forecast, context.json) : report(forecast.error());
    }
    QObject::connect(
        &trial, &Trial::progressed, &trial, [](int done, int total, const std::optional<double> &) {
            console::progress(messages::tr("Asked for %1 of %2 verdicts").arg(done).arg(total));
        });
    const Interrupts interrupts([&trial] { trial.cancel(); });
    const auto tried = await(trial.start(request));
    if (!tried)
        return report(tried.error());
    for (const TriedPaper &paper : tried->papers)
        print(paper, context.json);
    if (context.json)
        console::print(triedEvent(*tried));
    else
        printInWords(*tried);
    if (tried->stoppedBy)
        return reportStop(*tried->stoppedBy);
    return tried->count(Movement::Unknown) > 0 ? exitPartly : exitDone;
}

} // namespace firstlight
