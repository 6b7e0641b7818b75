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
    const auto papers = papersNamed(context.options.positionalArguments());
    if (!papers)
        return report(papers.error());
    return reportChange(await((context.services.store().*change)(*papers, on)));
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

using TagChange = QFuture<Result<void>> (Store::*)(const QList<ArxivId> &, const QString &);

int changeTags(const CommandContext &context, TagChange change)
{
    const QStringList words = context.options.positionalArguments();
    const auto paper = papersNamed(words.first(1));
    if (!paper)
        return report(paper.error());
    for (const QString &tag : words.mid(1)) {
        if (tag.trimmed().isEmpty())
            return report({Error::Kind::Usage, messages::tr("A tag must not be empty.")});
    }
    for (const QString &tag : words.mid(1)) {
        const auto changed = await((context.services.store().*change)(*paper, tag));
        if (!changed)
            return reportChange(changed);
    }
    return exitDone;
}

Command tagCommand(const QString &name, const QString &summary, TagChange change)
{
    return {.name = name,
            .summary = summary,
            .arguments = u"ID TAG…"_s,
            .leastArguments = 2,
            .mostArguments = -1,
            .run = [change](const CommandContext &context) { return changeTags(context, change); }};
}

} // namespace

Result<QList<ArxivId>> papersNamed(const QStringList &words)
{
    QList<ArxivId> papers;
    for (const QString &word : words) {
        const auto id = ArxivId::fromString(word);
        if (!id)
            return failure(Error::Kind::Usage,
                           messages::tr("“%1” is not an arXiv identifier.").arg(word));
        papers.append(*id);
    }
    return papers;
}

int reportChange(const Result<void> &changed)
{
    if (changed)
        return exitDone;
    if (changed.error().kind == Error::Kind::NotFound)
        return report(
            {Error::Kind::NotFound, messages::tr("Not in the library: %1. Nothing was changed.")
                                        .arg(changed.error().detail)});
    return report(changed.error());
}

QList<Command> readerCommands()
{
    return {command(u"star"_s, messages::tr("Star papers."), &Store::setStarred, true),
            command(u"unstar"_s, messages::tr("Take stars away."), &Store::setStarred, false),
            command(u"read"_s, messages::tr("Mark papers as read."), &Store::setRead, true),
            command(u"unread"_s, messages::tr("Mark papers as unread."), &Store::setRead, false),
            command(u"toread"_s, messages::tr("Put papers on the list of what to read."),
                    &Store::setToRead, true),
            command(u"untoread"_s, messages::tr("Take papers off that list."), &Store::setToRead,
                    false),
            command(u"dismiss"_s, messages::tr("Mark papers as not interesting."),
                    &Store::setDismissed, true),
            command(u"undismiss"_s, messages::tr("Take that back."), &Store::setDismissed, false),
            command(u"rescue"_s, messages::tr("Mark papers that should have been among the picks."),
                    &Store::setRescued, true),
            command(u"unrescue"_s, messages::tr("Take that back."), &Store::setRescued, false),
            tagCommand(u"tag"_s, messages::tr("Put tags on a paper."), &Store::addTag),
            tagCommand(u"untag"_s, messages::tr("Take tags off a paper."), &Store::removeTag),
            noteCommand(),
            undoCommand(),
            redoCommand()};
}

} // namespace firstlight
