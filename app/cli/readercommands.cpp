// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Change = QFuture<Result<void>> (Store::*)(const QList<ArxivId> &, bool);

int run(const CommandContext &context, Change change, bool on)
{
    QList<ArxivId> papers;
    const QStringList words = context.options.positionalArguments();
    for (const QString &word : words) {
        const auto id = ArxivId::fromString(word);
        if (!id)
            return report(
                {Error::Kind::Usage, messages::tr("“%1” is not an arXiv identifier.").arg(word)});
        papers.append(*id);
    }
    const auto changed = await((context.services.store().*change)(papers, on));
    if (changed)
        return exitDone;
    if (changed.error().kind == Error::Kind::NotFound)
        return report(
            {Error::Kind::NotFound, messages::tr("Not in the library: %1. Nothing was changed.")
                                        .arg(changed.error().detail)});
    return report(changed.error());
}

Command command(const QString &name, const QString &summary, Change change, bool on)
{
    return {
        .name = name,
        .summary = summary,
        .arguments = u"ID…"_s,
        .leastArguments = 1,
        .mostArguments = -1,
        .run = [change, on](const CommandContext &context) { return run(context, change, on); }};
}

} // namespace

QList<Command> readerCommands()
{
    return {command(u"star"_s, messages::tr("Star papers."), &Store::setStarred, true),
            command(u"unstar"_s, messages::tr("Take stars away."), &Store::setStarred, false),
            command(u"read"_s, messages::tr("Mark papers as read."), &Store::setRead, true),
            command(u"unread"_s, messages::tr("Mark papers as unread."), &Store::setRead, false),
            command(u"dismiss"_s, messages::tr("Mark papers as not interesting."),
                    &Store::setDismissed, true),
            command(u"undismiss"_s, messages::tr("Take that back."), &Store::setDismissed, false)};
}

} // namespace firstlight
