// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/console.h"
#include "run/backupmerge.h"
#include "store/backups.h"

#include <QDir>
#include <QFileInfo>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &moment)
{
    return moment.toString(u"yyyy-MM-dd hh:mm 'UTC'"_s);
}

QJsonObject jsonOf(const Backup &backup)
{
    return {{u"file"_s, backup.file},
            {u"made_at"_s, backup.madeAt.toString(Qt::ISODate)},
            {u"bytes"_s, backup.size},
            {u"schema"_s, backup.schema},
            {u"papers"_s, backup.papers},
            {u"starred"_s, backup.starred},
            {u"flaw"_s, backup.flaw ? QJsonValue(backup.flaw->detail) : QJsonValue()}};
}

void print(const Backup &backup, bool json)
{
    if (json)
        return console::print(jsonOf(backup));
    const QString name = QFileInfo(backup.file).fileName();
    if (backup.flaw)
        return console::print(
            messages::tr("%1  cannot be used: %2").arg(name, backup.flaw->detail));
    console::print(
        messages::tr("%1  %2  %3  %4 papers, %5 starred")
            .arg(name, timeText(backup.madeAt), QLocale::c().formattedDataSize(backup.size))
            .arg(backup.papers)
            .arg(backup.starred));
}

int list(const Invocation &invocation)
{
    const auto backups = backupsOf(invocation.profile.database());
    for (const Backup &backup : backups)
        print(backup, invocation.json);
    if (backups.isEmpty() && !invocation.json)
        console::print(messages::tr("There are no backups yet."));
    return exitDone;
}

int makeOne(const Invocation &invocation)
{
    const QString database = invocation.profile.database();
    if (!QFileInfo::exists(database))
        return report({Error::Kind::NotFound, messages::tr("There is no library yet.")});
    const auto backup = backUp(database, invocation.clock.now());
    if (!backup)
        return report(backup.error());
    print(*backup, invocation.json);
    return exitDone;
}

// As given, or by its name among the backups.
QString fileNamed(const Invocation &invocation, const QString &given)
{
    const QString among =
        QDir(backupFolder(invocation.profile.database())).filePath(QFileInfo(given).fileName());
    return QFileInfo::exists(given) || !QFileInfo::exists(among) ? given : among;
}

int restore(const Invocation &invocation, const QString &given)
{
    const QString database = invocation.profile.database();
    const QString file = fileNamed(invocation, given);
    if (!QFileInfo(file).isFile())
        return report({Error::Kind::NotFound, messages::tr("There is no file %1.").arg(given)});
    if (!QDir().mkpath(invocation.profile.dataFolder))
        return report({Error::Kind::Storage, invocation.profile.dataFolder});
    const auto staged = stageRestore(database, file, invocation.clock.now());
    const auto applied = staged ? applyRestore(database) : staged;
    if (!applied) {
        dropRestore(database);
        return report(applied.error());
    }
    if (!invocation.json)
        console::say(messages::tr("The library is that of the backup now. What it replaced is "
                                  "among the backups: firstlight backup list"));
    print(backupIn(database), invocation.json);
    return exitDone;
}

// Those that must work where the library cannot be opened; nothing for the others.
std::optional<int> runOnFiles(const Invocation &invocation, const QStringList &arguments)
{
    const QString &verb = arguments.first();
    if (verb == "list"_L1 && arguments.size() == 1)
        return list(invocation);
    if (verb == "now"_L1 && arguments.size() == 1)
        return makeOne(invocation);
    if (verb == "restore"_L1 && arguments.size() == 2)
        return restore(invocation, arguments.at(1));
    if (verb == "merge"_L1 && arguments.size() == 2)
        return {};
    return report({Error::Kind::Usage,
                   messages::tr("Usage: firstlight backup list|now|restore FILE|merge FILE")});
}

int merge(const CommandContext &context)
{
    const QString given = context.options.positionalArguments().at(1);
    const QString file = fileNamed({.profile = context.services.profile()}, given);
    BackupMerge merging(context.services.importing(), context.services.clock());
    const auto done = await(merging.start(file));
    if (!done)
        return report(done.error());
    if (done->stoppedBy)
        return report(*done->stoppedBy);
    if (context.json)
        console::print(QJsonObject{{u"file"_s, file},
                                   {u"taken"_s, done->counts.taken},
                                   {u"known"_s, done->counts.known},
                                   {u"refused"_s, done->refused}});
    else
        console::print(messages::tr("%1: %2 taken, %3 already there.")
                           .arg(file)
                           .arg(done->counts.taken)
                           .arg(done->counts.known));
    return done->refused > 0 ? exitPartly : exitDone;
}

} // namespace

Command backupCommand()
{
    return {.name = u"backup"_s,
            .summary = messages::tr("List backups, make one, go back to one, or merge one."),
            .arguments = u"list|now|restore FILE|merge FILE"_s,
            .details = messages::tr(
                "A backup is a copy of the whole library. One is made every day that Firstlight "
                "is used; seven of those are kept, and seven of those made with “now”. “restore” "
                "puts a backup in the library's place after a backup of what is there; no other "
                "Firstlight may have the library open. “merge” takes from a backup what the "
                "library no longer has, and changes nothing else."),
            .leastArguments = 1,
            .mostArguments = 2,
            .run = merge,
            .runOnFiles = runOnFiles};
}

} // namespace firstlight
