// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/interrupts.h"
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const SyncedFile &file)
{
    if (file.skipped)
        return messages::tr("%1: left alone: %2").arg(file.name, file.skipped->detail);
    if (file.isUnchanged)
        return messages::tr("%1: nothing new since the last time.").arg(file.name);
    QString text = messages::tr("%1 (%2): %3 taken, %4 already there")
                       .arg(file.name, file.machine)
                       .arg(file.counts.taken)
                       .arg(file.counts.known);
    if (file.refused > 0)
        text += messages::tr(", %1 refused").arg(file.refused);
    return text + u'.';
}

QJsonObject jsonOf(const SyncedFile &file)
{
    return {{u"file"_s, file.name},
            {u"machine"_s, file.machine},
            {u"taken"_s, file.counts.taken},
            {u"known"_s, file.counts.known},
            {u"refused"_s, file.refused},
            {u"unchanged"_s, file.isUnchanged},
            {u"skipped"_s, file.skipped ? QJsonValue(file.skipped->detail) : QJsonValue()}};
}

void print(const SyncReport &report, bool json)
{
    for (const SyncedFile &file : report.files) {
        if (json)
            console::print(jsonOf(file));
        else
            console::print(sentenceOf(file));
    }
    if (json)
        return console::print(QJsonObject{{u"own"_s, report.ownFile},
                                          {u"written"_s, report.isWritten},
                                          {u"bytes"_s, report.bytes}});
    const QString size = QLocale::c().formattedDataSize(report.bytes);
    console::print(report.isWritten
                       ? messages::tr("%1: written, %2.").arg(report.ownFile, size)
                       : messages::tr("%1: nothing has changed here.").arg(report.ownFile));
}

int run(const CommandContext &context)
{
    if (context.services.settings().syncFolder().isEmpty())
        return report({Error::Kind::Usage,
                       messages::tr("No shared folder is set. Set one with: firstlight config set "
                                    "sync.folder DIR")});
    Syncing &syncing = context.services.syncing();
    const Interrupts interrupts([&syncing] { syncing.cancel(); });
    const auto done = await(syncing.start());
    if (!done)
        return report(done.error());
    print(*done, context.json);
    return done->hasTrouble() ? exitPartly : exitDone;
}

} // namespace

Command syncCommand()
{
    return {.name = u"sync"_s,
            .summary = messages::tr("Make the libraries of your machines one, by a shared folder."),
            .details = messages::tr(
                "The folder (sync.folder) is one that another program keeps alike on all of them. "
                "Each machine writes a file of its own there and reads those of the others; what "
                "was changed last counts, and of a note that was changed on two both texts stay. "
                "Settings and keys do not go along. A file that is not whole is left alone and "
                "tried again the next time. The window does this by itself.\n"
                "Exit codes: 1 a file was left alone, 2 there is no such folder."),
            .run = run};
}

} // namespace firstlight
