// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"

#include <QFile>

#include <cstdio>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString standardInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QString();
}

int print(const CommandContext &context, const ArxivId &paper)
{
    const auto picks = await(context.services.store().picksOf({paper}, {}));
    if (!picks)
        return report(picks.error());
    if (picks->isEmpty())
        return report(
            {Error::Kind::NotFound, messages::tr("Not in the library: %1.").arg(paper.toString())});
    const QString note = picks->constFirst().reader.note;
    if (context.json)
        console::print(QJsonObject{{u"id"_s, paper.toString()},
                                   {u"note"_s, note.isEmpty() ? QJsonValue() : QJsonValue(note)}});
    else if (!note.isEmpty())
        console::print(note);
    return exitDone;
}

int run(const CommandContext &context)
{
    const QStringList words = context.options.positionalArguments();
    const auto papers = papersNamed(words.first(1));
    if (!papers)
        return report(papers.error());
    if (words.size() == 1)
        return print(context, papers->constFirst());
    const bool isPiped = words.size() == 2 && words.last() == "-"_L1;
    const QString text = isPiped ? standardInput() : words.mid(1).join(u' ');
    return reportChange(
        await(context.services.store().setNote(papers->constFirst(), text.trimmed())));
}

} // namespace

Command noteCommand()
{
    return {.name = u"note"_s,
            .summary = messages::tr("Write a note on a paper, or print it."),
            .arguments = u"ID [TEXT | -]"_s,
            .details = messages::tr("Replaces the note there is; an empty TEXT removes it. - reads "
                                    "the note from standard input. Without TEXT the note is "
                                    "printed."),
            .leastArguments = 1,
            .mostArguments = -1,
            .run = run};
}

} // namespace firstlight
