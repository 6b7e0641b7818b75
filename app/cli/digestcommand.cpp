// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/sitepublishing.h"
#include "exchange/digest.h"
#include "exchange/monthdigest.h"
#include "llm/prompt.h"
#include "run/digestspending.h"
#include "run/monthreading.h"
#include "run/reading.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QList<Digest::Spending> spendingOf(const QList<DaySpending> &spent, const PriceBook &prices)
{
    QList<Digest::Spending> table = digestSpending(spent, prices);
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

Result<QString> monthDigest(Services &services, const QString &text, bool isHtml)
{
    const auto month = dateFrom(text + u"-01"_s);
    if (!month)
        return failure(Error::Kind::Usage, messages::tr("--month wants a month such as 2025-10."));
    if (const auto revision = currentCriteria(services); !revision)
        return tl::unexpected(revision.error());
    const auto review = await(readMonth(&services.store(), services.store(), services.settings(),
                                        services.calendar(), *month, services.clock().now()));
    if (!review)
        return tl::unexpected(review.error());
    if (review->isEmpty())
        return failure(Error::Kind::NotFound,
                       messages::tr("There is no announcement of %1 in the library. Get it with: "
                                    "firstlight backfill --from %1-01")
                           .arg(text));
    return isHtml ? monthHtml(*review) : monthMarkdown(*review);
}

int runMonth(const CommandContext &context, const QString &format)
{
    const auto digest =
        monthDigest(context.services, context.options.value(u"month"_s), format == u"html"_s);
    if (!digest)
        return report(digest.error());
    return console::deliver(*digest, context.options.value(u"output"_s)) ? exitDone : exitStorage;
}

// Options that only a site has, or that no site has.
bool isMixedUp(const QCommandLineParser &options)
{
    const auto isSet = [&options](const QString &name) { return options.isSet(name); };
    const QStringList ofSite{u"from"_s, u"to"_s, u"url"_s, u"title"_s, u"no-prompt"_s};
    const QStringList ofOthers{u"day"_s, u"month"_s, u"format"_s, u"output"_s};
    const QStringList &wrong = isSet(u"site"_s) ? ofOthers : ofSite;
    return std::any_of(wrong.cbegin(), wrong.cend(), isSet);
}

int run(const CommandContext &context)
{
    if (isMixedUp(context.options))
        return report({Error::Kind::Usage,
                       messages::tr("--from, --to, --url, --title and --no-prompt go with --site; "
                                    "--day, --month, --format and --output do not.")});
    if (context.options.isSet(u"site"_s))
        return publishSite(context);
    const bool isMonth = context.options.isSet(u"month"_s);
    const QString format =
        context.options.isSet(u"format"_s) ? context.options.value(u"format"_s) : u"markdown"_s;
    if (isMonth && context.options.isSet(u"day"_s))
        return report({Error::Kind::Usage, messages::tr("Of a day or of a month, not of both.")});
    if (format != u"markdown"_s && !(isMonth && format == u"html"_s))
        return report(
            {Error::Kind::Usage, messages::tr("--format is markdown, or html for a month.")});
    if (isMonth)
        return runMonth(context, format);
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
        .summary = messages::tr("Write the digest of a day or a month, or all as a site."),
        .details = messages::tr(
            "A site is a folder of pages with a feed, to be read where it lies or published by any "
            "web server. Writing it again changes only what changed. Stars, notes, tags and what "
            "you read are not in it; the criteria are, unless --no-prompt is given."),
        .options =
            {{u"day"_s, messages::tr("Of this announcement (YYYY-MM-DD); else the latest."),
              u"D"_s},
             {u"month"_s, messages::tr("Of a month (YYYY-MM): the best of each topic."), u"M"_s},
             {u"format"_s, messages::tr("markdown; of a month also html."), u"F"_s},
             {u"output"_s, messages::tr("Write to this file."), u"FILE"_s},
             {u"site"_s, messages::tr("Write all days as a site into this folder."), u"DIR"_s},
             {u"from"_s, messages::tr("Of a site: its first day (YYYY-MM-DD)."), u"D"_s},
             {u"to"_s, messages::tr("Of a site: its last day (YYYY-MM-DD)."), u"D"_s},
             {u"url"_s, messages::tr("Of a site: its address; else the setting site.url."),
              u"URL"_s},
             {u"title"_s, messages::tr("Of a site: its heading; else the setting site.title."),
              u"TEXT"_s},
             {u"no-prompt"_s, messages::tr("Of a site: leave the criteria out.")}},
        .run = run};
}

} // namespace firstlight
