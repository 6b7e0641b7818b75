// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/searchsentences.h"
#include "exchange/exportformat.h"
#include "exchange/notefolder.h"
#include "exchange/pickexport.h"
#include "run/reading.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

Result<int> cutoff(const CommandContext &context, const QString &option, int standard)
{
    if (!context.options.isSet(option))
        return standard;
    bool ok = false;
    const int value = context.options.value(option).toInt(&ok);
    if (!ok || value < 0 || value > 10)
        return failure(
            Error::Kind::Usage,
            messages::tr("--%1 wants a number from 0 (all papers, unscored ones too) to 10.")
                .arg(option));
    return value;
}

Result<Revision> revisionOf(const CommandContext &context)
{
    if (!context.options.isSet(u"revision"_s))
        return currentCriteria(context.services);
    const auto all = await(context.services.store().revisions());
    if (!all)
        return tl::unexpected(all.error());
    const int number = context.options.value(u"revision"_s).toInt();
    const auto found = std::find_if(all->begin(), all->end(), [number](const Revision &revision) {
        return revision.number == number;
    });
    if (found == all->end())
        return failure(Error::Kind::NotFound, messages::tr("There is no revision %1.").arg(number));
    return *found;
}

// What the reader keeps is for all days, and so is what a search names by its day; everything else
// is about the latest day unless another scope is asked for.
bool isForAllDays(const QCommandLineParser &options)
{
    const QStringList kept{u"starred"_s, u"to-read"_s, u"tag"_s};
    return std::any_of(kept.begin(), kept.end(),
                       [&options](const QString &option) { return options.isSet(option); });
}

Result<void> setScope(const CommandContext &context, PickQuery &query)
{
    const QCommandLineParser &options = context.options;
    if (options.isSet(u"month"_s)) {
        const auto month = dateFrom(options.value(u"month"_s) + u"-01"_s);
        if (!month)
            return failure(Error::Kind::Usage,
                           messages::tr("--month wants a month such as 2025-10."));
        query.month = *month;
    } else if (!options.isSet(u"all"_s) && (options.isSet(u"day"_s) || !isForAllDays(options))) {
        const auto day = dayOr(context.services, options.value(u"day"_s));
        if (!day)
            return tl::unexpected(day.error());
        query.day = *day;
    }
    return {};
}

Result<QList<Pick>> select(const CommandContext &context)
{
    Services &services = context.services;
    const QCommandLineParser &options = context.options;
    const auto revision = revisionOf(context);
    if (!revision)
        return tl::unexpected(revision.error());
    PickQuery query = readingQuery(services.settings(), *revision);
    if (auto scoped = setScope(context, query); !scoped)
        return tl::unexpected(scoped.error());
    query.starredOnly = options.isSet(u"starred"_s);
    query.toReadOnly = options.isSet(u"to-read"_s);
    query.tag = options.value(u"tag"_s);
    query.unreadOnly = options.isSet(u"unread"_s);
    query.category = options.value(u"category"_s);
    query.search = options.value(u"search"_s);
    query.scorer = options.value(u"scorer"_s);
    if (query.isOfKept()) {
        query.types.clear();
        query.wholeLibrary = !query.day && !query.month;
    }
    if (query.isOfKept() || options.isSet(u"any-h-index"_s))
        query.minHIndex = 0;

    // What the reader keeps passes every cut-off but one that is asked for.
    const Cutoffs standard = query.isOfKept() ? Cutoffs{0, 0} : cutoffsOf(services.settings());
    const auto relevance = cutoff(context, u"min-relevance"_s, standard.relevance);
    const auto novelty = cutoff(context, u"min-novelty"_s, standard.novelty);
    for (const auto &value : {relevance, novelty}) {
        if (!value)
            return tl::unexpected(value.error());
    }
    auto papers = await(services.store().picks(query));
    if (!papers)
        return papers;
    const bool all = *relevance == 0 && *novelty == 0;
    if (!all)
        sayLeftOut(*papers, {*relevance, *novelty}, services.settings());
    if (all)
        std::sort(papers->begin(), papers->end(),
                  [](const Pick &a, const Pick &b) { return comesBefore(a, b); });
    return all ? *papers : pickedFrom(*papers, {*relevance, *novelty});
}

QStringList formatNames()
{
    QStringList names{u"table"_s};
    const QList<ExportFormatInfo> formats = exportFormats();
    for (const ExportFormatInfo &info : formats)
        names.append(info.name);
    return names;
}

int writeInto(const QString &folder, const QList<Pick> &picks, const CommandContext &context)
{
    if (folder.isEmpty())
        return report({Error::Kind::Usage,
                       messages::tr("Obsidian notes are one file a paper: name their folder with "
                                    "--output.")});
    const Result<WrittenNotes> written = writeNotes(picks, folder);
    if (!written)
        return report(written.error());
    if (context.json)
        console::print(QJsonObject{{u"created"_s, written->created},
                                   {u"updated"_s, written->updated},
                                   {u"unchanged"_s, written->unchanged},
                                   {u"failed"_s, QJsonArray::fromStringList(written->failed)}});
    console::say(messages::tr("%1: %2 new, %3 updated, %4 unchanged.")
                     .arg(folder)
                     .arg(written->created)
                     .arg(written->updated)
                     .arg(written->unchanged));
    if (written->failed.isEmpty())
        return exitDone;
    console::say(messages::tr("%n note(s) could not be written (%1): %2", nullptr,
                              static_cast<int>(written->failed.size()))
                     .arg(written->reason, written->failed.join(u", "_s)));
    return exitPartly;
}

int run(const CommandContext &context)
{
    const QCommandLineParser &options = context.options;
    const QString format = options.isSet(u"format"_s) ? options.value(u"format"_s)
                           : context.json             ? u"json"_s
                                                      : u"table"_s;
    const std::optional<ExportFormat> asFile = exportFormatFromName(format);
    if (!asFile && format != "table"_L1)
        return report(
            {Error::Kind::Usage, messages::tr("--format is %1.").arg(formatNames().join(u", "_s))});
    if (!isSound(options.value(u"search"_s)))
        return exitUsage;
    auto picks = select(context);
    if (!picks)
        return report(picks.error());
    if (options.isSet(u"limit"_s)) {
        bool ok = false;
        const int limit = options.value(u"limit"_s).toInt(&ok);
        if (!ok || limit < 0)
            return report({Error::Kind::Usage, messages::tr("--limit wants a whole number.")});
        *picks = picks->first(std::min<qsizetype>(limit, picks->size()));
    }
    if (asFile == ExportFormat::Obsidian)
        return writeInto(options.value(u"output"_s), *picks, context);
    const QString text =
        asFile ? QString::fromUtf8(exported(*picks, *asFile, messages::tr("Picks from arXiv")))
               : picksTable(*picks, console::width());
    return console::deliver(text, options.value(u"output"_s)) ? exitDone : exitStorage;
}

} // namespace

Command picksCommand()
{
    return {
        .name = u"picks"_s,
        .summary = messages::tr("List or export picks: of the latest day, or as asked."),
        .details = messages::tr(
            "Without cut-offs those of the settings hold; 0 shows every paper. Scores of "
            "a model come first, estimates of the local ranker (~8) where there are none. In the "
            "table, @ marks papers by authors whom you follow, @? those perhaps by one.\n\n"
            "A search is of words, \"phrases\", beginnings (net*), exclusions (-word) and OR "
            "between neighbours; author: title: abstract: note: for words in one place; cat:cs.LG "
            "or cat:cs; tag:NAME; is:starred, read, unread, toread, rescued, dismissed, "
            "updated, noted or tagged; rel:>=8, nov:<5, sum:>=15; day:2025-10-01, day:2025-10 or "
            "day:2025-10-01..2025-10-14."),
        .options =
            {{u"day"_s, messages::tr("Of this announcement (YYYY-MM-DD)."), u"D"_s},
             {u"month"_s, messages::tr("Of a month (YYYY-MM)."), u"M"_s},
             {u"all"_s, messages::tr("Of all days.")},
             {u"min-relevance"_s, messages::tr("Least relevance, 0 to 10."), u"N"_s},
             {u"min-novelty"_s, messages::tr("Least novelty, 0 to 10."), u"N"_s},
             {u"starred"_s, messages::tr("Starred papers only; of all days unless one is named.")},
             {u"any-h-index"_s, messages::tr("Those too that people.min-h-index hides.")},
             {u"unread"_s, messages::tr("Unread papers only.")},
             {u"to-read"_s, messages::tr("Those on the list of what to read; of all days "
                                         "unless one is named.")},
             {u"tag"_s, messages::tr("Papers with this tag; of all days unless one is named."),
              u"T"_s},
             {u"search"_s, messages::tr("Papers that a search finds; see above."), u"Q"_s},
             {u"category"_s, messages::tr("Papers of a category."), u"C"_s},
             {u"scorer"_s, messages::tr("Scores of local, llm, or llm:MODEL only."), u"S"_s},
             {u"revision"_s, messages::tr("Scores under this revision of the criteria."), u"N"_s},
             {u"limit"_s, messages::tr("At most so many."), u"N"_s},
             {u"format"_s, messages::tr("One of %1.").arg(formatNames().join(u", "_s)), u"F"_s},
             {u"output"_s, messages::tr("Write to this file; of obsidian, the folder."),
              u"PATH"_s}},
        .run = run};
}

} // namespace firstlight
