// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "exchange/pickexport.h"
#include "run/reading.h"
#include "run/similarity.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int standardLimit = 20;
constexpr int largestLimit = 1000;

Result<int> limitOf(const QCommandLineParser &options)
{
    if (!options.isSet(u"limit"_s))
        return standardLimit;
    bool ok = false;
    const int limit = options.value(u"limit"_s).toInt(&ok);
    if (!ok || limit < 1 || limit > largestLimit)
        return failure(Error::Kind::Usage,
                       messages::tr("--limit wants a number from 1 to %1.").arg(largestLimit));
    return limit;
}

Result<QList<Pick>> similarTo(Services &services, const ArxivId &paper, int limit)
{
    Store &store = services.store();
    const auto similar = await(similarPapers(store, paper, limit));
    if (!similar)
        return tl::unexpected(similar.error());
    const auto revision = await(store.currentRevision());
    if (!revision)
        return tl::unexpected(revision.error());
    return await(similarPicks(store, *similar,
                              readingQuery(services.settings(), revision->value_or(Revision()))));
}

int run(const CommandContext &context)
{
    const QString word = context.options.positionalArguments().constFirst();
    const auto paper = ArxivId::fromString(word);
    if (!paper)
        return report(
            {Error::Kind::Usage, messages::tr("“%1” is not an arXiv identifier.").arg(word)});
    const auto limit = limitOf(context.options);
    if (!limit)
        return report(limit.error());
    const auto picks = similarTo(context.services, *paper, *limit);
    if (!picks && picks.error().kind == Error::Kind::NotFound)
        return report({Error::Kind::NotFound,
                       messages::tr("Not in the library: %1.").arg(picks.error().detail)});
    if (!picks)
        return report(picks.error());
    if (picks->isEmpty())
        console::say(messages::tr("No other paper in the library shares its words."));
    const QString text = context.json ? picksJson(*picks) : picksTable(*picks, console::width());
    return console::deliver(text, {}) ? exitDone : exitStorage;
}

} // namespace

Command similarCommand()
{
    return {.name = u"similar"_s,
            .summary = messages::tr("List the papers of the library that are most like one."),
            .arguments = u"ID"_s,
            .details = messages::tr(
                "Compares the words of titles and abstracts, over the whole library and without a "
                "network. The first column says how similar a paper is, 100 % being the same "
                "words; the others are those of picks. With --json the objects are those of picks "
                "and carry similarity, from 0 to 1."),
            .options = {{u"limit"_s,
                         messages::tr("At most so many, 1 to %1; otherwise %2.")
                             .arg(largestLimit)
                             .arg(standardLimit),
                         u"N"_s}},
            .leastArguments = 1,
            .mostArguments = 1,
            .run = run};
}

} // namespace firstlight
