// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "exchange/digest.h"
#include "llm/prices.h"
#include "llm/prompt.h"
#include "run/reading.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QList<Digest::Spending> spendingOf(const QList<DaySpending> &spent, const PriceBook &prices)
{
    QList<Digest::Spending> table;
    for (const DaySpending &entry : spent) {
        Digest::Spending row{.scorer = entry.scorer.model, .usage = entry.usage};
        if (const auto price = prices.priceOf(entry.scorer.model); price && entry.usd) {
            Usage prompt = entry.usage;
            prompt.out = 0;
            row.usdIn = costUsd(*price, prompt);
            row.usdOut = *entry.usd - *row.usdIn;
        }
        table.append(row);
    }
    if (table.isEmpty())
        table.append({.scorer = messages::tr("local ranker"), .usdIn = 0.0, .usdOut = 0.0});
    return table;
}

Result<Digest> digestOf(Services &services, QDate day)
{
    const auto revision = currentCriteria(services);
    if (!revision)
        return tl::unexpected(revision.error());
    const auto papers = papersOfDay(services, *revision, day);
    const auto spent = await(services.store().spending(day));
    const auto days = await(services.store().days(scanScopeOf(services.settings())));
    if (!papers)
        return tl::unexpected(papers.error());
    if (!spent)
        return tl::unexpected(spent.error());
    if (!days)
        return tl::unexpected(days.error());
    const auto summary = std::find_if(days->begin(), days->end(),
                                      [day](const DaySummary &each) { return each.day == day; });
    if (summary == days->end())
        return failure(Error::Kind::NotFound,
                       messages::tr("There is no announcement of %1 in the library. Get it with: "
                                    "firstlight run --day %1")
                           .arg(day.toString(Qt::ISODate)));
    return Digest{.day = day,
                  .spending = spendingOf(*spent, services.prices()),
                  .announced = summary->announced,
                  .scanned = summary->scanned,
                  .picks = pickedFrom(*papers, cutoffsOf(services.settings())),
                  .systemPrompt = systemPrompt(revision->text),
                  .userPrompt = papersPlaceholder()};
}

int run(const CommandContext &context)
{
    const auto day = dayOr(context.services, context.options.value(u"day"_s));
    if (!day)
        return report(day.error());
    const auto digest = digestOf(context.services, *day);
    if (!digest)
        return report(digest.error());
    return console::deliver(digestMarkdown(*digest), context.options.value(u"output"_s))
               ? exitDone
               : exitStorage;
}

} // namespace

Command digestCommand()
{
    return {
        .name = u"digest"_s,
        .summary = messages::tr("Write a day's digest in Markdown."),
        .options = {{u"day"_s, messages::tr("Of this announcement (YYYY-MM-DD); else the latest."),
                     u"D"_s},
                    {u"output"_s, messages::tr("Write to this file."), u"FILE"_s}},
        .run = run};
}

} // namespace firstlight
