// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/searchsentences.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

int list(const CommandContext &context)
{
    const auto searches = await(context.services.store().savedSearches());
    if (!searches)
        return report(searches.error());
    for (const SavedSearch &search : *searches) {
        if (context.json)
            console::print(QJsonObject{{u"name"_s, search.name}, {u"query"_s, search.query}});
        else
            console::print(QString(search.name + u'\t' + search.query));
    }
    return exitDone;
}

int save(const CommandContext &context, const QString &name, const QString &query)
{
    if (name.trimmed().isEmpty())
        return report({Error::Kind::Usage, messages::tr("A search needs a name.")});
    if (!isSound(query))
        return exitUsage;
    const auto saved = await(context.services.store().saveSearch(name, query));
    if (!saved)
        return report(saved.error());
    return exitDone;
}

int remove(const CommandContext &context, const QString &name)
{
    const auto removed = await(context.services.store().removeSearch(name));
    if (!removed && removed.error().kind == Error::Kind::NotFound)
        return report(
            {Error::Kind::NotFound, messages::tr("There is no saved search “%1”.").arg(name)});
    if (!removed)
        return report(removed.error());
    return exitDone;
}

int run(const CommandContext &context)
{
    const QStringList words = context.options.positionalArguments();
    const QString &verb = words.first();
    if (verb == "list"_L1 && words.size() == 1)
        return list(context);
    if (verb == "save"_L1 && words.size() >= 3)
        return save(context, words.at(1), words.mid(2).join(u' '));
    if (verb == "remove"_L1 && words.size() == 2)
        return remove(context, words.at(1));
    return report({Error::Kind::Usage, messages::tr("See: firstlight searches --help")});
}

} // namespace

Command searchesCommand()
{
    return {.name = u"searches"_s,
            .summary = messages::tr("List, save and remove searches."),
            .arguments = u"list | save NAME QUERY | remove NAME"_s,
            .details = messages::tr("Put -- before a QUERY that begins with a minus. The language "
                                    "is that of picks --search."),
            .leastArguments = 1,
            .mostArguments = -1,
            .run = run};
}

} // namespace firstlight
