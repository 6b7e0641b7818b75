// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/interrupts.h"
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"

#include <QJsonArray>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString wayName(AnnouncementSource source)
{
    switch (source) {
    case AnnouncementSource::Oai:
    case AnnouncementSource::OaiGuess:
        return messages::tr("from OAI-PMH");
    case AnnouncementSource::SearchGuess:
        return messages::tr("from the search API, approximately");
    default:
        return messages::tr("from arXiv's listing");
    }
}

void print(const BackfilledDay &day, bool json)
{
    if (json) {
        console::print(QJsonObject{{u"event"_s, u"filled"_s},
                                   {u"day"_s, day.day.toString(Qt::ISODate)},
                                   {u"categories"_s, QJsonArray::fromStringList(day.categories)},
                                   {u"papers"_s, day.papers},
                                   {u"guessed"_s, day.guessed},
                                   {u"source"_s, toString(day.source)}});
        return;
    }
    QString line = messages::tr("%1: %2 papers in %3, %4.")
                       .arg(day.day.toString(Qt::ISODate))
                       .arg(day.papers)
                       .arg(day.categories.join(u", "_s), wayName(day.source));
    if (day.guessed > 0)
        line += messages::tr(" The day of %1 of them is a guess.").arg(day.guessed);
    console::print(line);
}

void print(const MissingDay &day, bool json)
{
    if (json)
        console::print(QJsonObject{{u"event"_s, u"missing"_s},
                                   {u"day"_s, day.day.toString(Qt::ISODate)},
                                   {u"categories"_s, QJsonArray::fromStringList(day.categories)}});
    else
        console::print(messages::tr("%1: still missing in %2.")
                           .arg(day.day.toString(Qt::ISODate), day.categories.join(u", "_s)));
}

Result<BackfillRequest> requestFrom(const QCommandLineParser &options)
{
    using Way = BackfillRequest::Way;
    static const QHash<QString, Way> ways{
        {u"best"_s, Way::Best}, {u"listing"_s, Way::Listing}, {u"oai"_s, Way::Oai}};
    const QString way = options.value(u"via"_s);
    if (!ways.contains(way))
        return failure(Error::Kind::Usage, messages::tr("--via is best, listing or oai."));
    if (!options.isSet(u"from"_s))
        return failure(Error::Kind::Usage, messages::tr("backfill wants --from DAY."));
    const auto from = dateFrom(options.value(u"from"_s));
    if (!from)
        return tl::unexpected(from.error());
    BackfillRequest request{.from = *from, .way = ways.value(way)};
    if (options.isSet(u"to"_s)) {
        const auto to = dateFrom(options.value(u"to"_s));
        if (!to)
            return tl::unexpected(to.error());
        if (*to < *from)
            return failure(Error::Kind::Usage, messages::tr("--to is before --from."));
        request.to = *to;
    }
    return request;
}

// The filled days are ranked at once, for nothing: picks are what the reader came for.
int rank(Services &services, const QList<BackfilledDay> &days)
{
    for (const BackfilledDay &day : days) {
        if (day.papers == 0)
            continue;
        console::progress(messages::tr("Ranking %1 …").arg(day.day.toString(Qt::ISODate)));
        RunRequest request;
        request.day = day.day;
        if (const auto ranked = await(services.dayRun().start(request)); !ranked)
            return report(ranked.error());
    }
    return exitDone;
}

int run(const CommandContext &context)
{
    const auto request = requestFrom(context.options);
    if (!request)
        return report(request.error());
    if (const auto revision = currentCriteria(context.services); !revision)
        return report(revision.error());
    Backfill &backfill = context.services.backfill();
    QObject::connect(&backfill, &Backfill::progressed, &backfill,
                     [](int done, int total, const QString &category, QDate day) {
                         console::progress(messages::tr("Getting %1 of %2 (%3 of %4) …")
                                               .arg(category, day.toString(Qt::ISODate))
                                               .arg(done + 1)
                                               .arg(total));
                     });
    const Interrupts interrupts([&backfill] { backfill.cancel(); });
    const auto filled = await(backfill.start(*request));
    if (!filled)
        return report(filled.error());
    for (const BackfilledDay &day : filled->filled)
        print(day, context.json);
    for (const MissingDay &day : filled->missing)
        print(day, context.json);
    if (filled->filled.isEmpty() && filled->missing.isEmpty() && !context.json)
        console::print(messages::tr("Nothing is missing in that time."));
    const int ranked = rank(context.services, filled->filled);
    if (filled->stoppedBy) {
        const int code = report(*filled->stoppedBy);
        return code == exitCancelled || filled->filled.isEmpty() ? code : exitPartly;
    }
    if (!filled->missing.isEmpty())
        return exitPartly;
    return ranked;
}

} // namespace

Command backfillCommand()
{
    return {.name = u"backfill"_s,
            .summary = messages::tr("Fill announcement days that were missed."),
            .details = messages::tr(
                "Days of the last three months come from arXiv's listings, one request every 15 "
                "seconds; older ones from OAI-PMH; where neither answers, from the search API, "
                "approximately. What is there is not asked for again, and a backfill that was "
                "interrupted goes on where it was."),
            .options = {{u"from"_s, messages::tr("The first day (YYYY-MM-DD)."), u"D"_s},
                        {u"to"_s, messages::tr("The last day; today when it is left out."), u"D"_s},
                        {u"via"_s, messages::tr("best, listing or oai."), u"WAY"_s, u"best"_s}},
            .run = run};
}

} // namespace firstlight
