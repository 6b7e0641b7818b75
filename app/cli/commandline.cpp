// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "base/logbook.h"
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "criteria/templates.h"
#include "paper/outsidelink.h"
#include "run/reading.h"

#include <QLoggingCategory>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> globalOptions()
{
    return {{u"profile"_s, messages::tr("Keep everything (database, settings) below this folder."),
             u"DIR"_s},
            {u"now"_s, messages::tr("Take this moment (ISO 8601) for the present."), u"ISO"_s},
            {u"json"_s, messages::tr("Write machine-readable output, one object a line.")},
            {u"verbose"_s, messages::tr("Tell on standard error what is done.")}};
}

QList<Command> commands()
{
    QList<Command> all{runCommand(),   scoreCommand(),  backfillCommand(),
                       picksCommand(), digestCommand(), similarCommand()};
    all += readerCommands();
    all += {auditCommand(),   disagreeCommand(), searchesCommand(), criteriaCommand(),
            configCommand(),  keyCommand(),      statusCommand(),   spendingCommand(),
            journalCommand(), pricesCommand(),   importCommand(),   bundleCommand(),
            backupCommand(),  syncCommand(),     zoteroCommand(),   doctorCommand()};
    return all;
}

QString optionLines(const QList<QCommandLineOption> &options)
{
    QString lines;
    for (const QCommandLineOption &option : options) {
        const QString value =
            option.valueName().isEmpty() ? QString() : QString(u' ' + option.valueName());
        lines += u"  %1 %2\n"_s.arg(QString(u"--"_s + option.names().constFirst() + value), -26)
                     .arg(option.description());
    }
    return lines;
}

QString programHelp()
{
    QString text = messages::tr("Firstlight reads the day's arXiv papers with you.\n\n"
                                "Usage: firstlight [OPTIONS] [LINK…]         opens the window\n"
                                "       firstlight COMMAND [OPTIONS] […]\n\nCommands:\n");
    const auto all = commands();
    for (const Command &command : all)
        text += u"  %1 %2\n"_s.arg(command.name, -26).arg(command.summary);
    text +=
        messages::tr("\nOptions, before or after the command:\n") + optionLines(globalOptions());
    text += u"  %1 %2\n  %3 %4\n"_s.arg(u"--help"_s, -26)
                .arg(messages::tr("This text; after a command, the command's."))
                .arg(u"--version"_s, -26)
                .arg(messages::tr("The version."));
    text += messages::tr("\nExit codes: 0 done, 1 done in part, 2 usage, 3 network, 4 storage, "
                         "5 budget reached, 130 cancelled.");
    return text;
}

QString commandHelp(const Command &command)
{
    QString text = messages::tr("Usage: firstlight %1 %2\n\n%3\n")
                       .arg(command.name, QString(u"[OPTIONS] "_s + command.arguments).trimmed(),
                            command.summary);
    if (!command.details.isEmpty())
        text += u'\n' + command.details + u'\n';
    if (!command.options.isEmpty())
        text += messages::tr("\nOptions:\n") + optionLines(command.options);
    return text + messages::tr("\nOptions of every command:\n") +
           optionLines(globalOptions()).chopped(1);
}

int usageMistake(const QString &mistake, const QString &command)
{
    const QString help =
        command.isEmpty() ? u"firstlight --help"_s : u"firstlight %1 --help"_s.arg(command);
    console::say(messages::tr("%1\nSee: %2").arg(mistake, help));
    return exitUsage;
}

int runOne(const Command &command, const Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    parser.addOptions(command.options);
    parser.addOption({u"help"_s, {}});
    if (!parser.parse(QStringList{u"firstlight"_s} + invocation.arguments))
        return usageMistake(parser.errorText(), command.name);
    if (parser.isSet(u"help"_s)) {
        console::print(commandHelp(command));
        return exitDone;
    }
    const auto count = parser.positionalArguments().size();
    if (count < command.leastArguments ||
        (command.mostArguments >= 0 && count > command.mostArguments))
        return usageMistake(
            messages::tr("Usage: firstlight %1 %2").arg(command.name, command.arguments),
            command.name);
    if (command.runOnFiles) {
        if (const auto code = command.runOnFiles(invocation, parser.positionalArguments()))
            return *code;
    }
    auto services = Services::open(invocation.profile, invocation.clock);
    if (!services)
        return report(services.error());
    keepLog(invocation.profile.logFile());
    return command.run({**services, parser, invocation.json});
}

} // namespace

Invocation parseInvocation(const QStringList &arguments)
{
    Invocation invocation{.profile = Profile::standard()};
    QStringList rest = arguments.mid(1);
    // Global options may stand on either side of the command, which is the first word that is no
    // option's value.
    const QStringList valued{u"--profile"_s, u"--now"_s};
    qsizetype at = 0;
    while (at < rest.size() && rest.at(at).startsWith(u'-'))
        at += valued.contains(rest.at(at)) ? 2 : 1;
    if (at < rest.size())
        invocation.command = rest.takeAt(at);
    invocation.arguments = rest;

    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    parser.addOptions({{u"help"_s, {}}, {u"version"_s, {}}});
    // Options of the command are unknown here and none of our business.
    const bool known = parser.parse(QStringList{u"firstlight"_s} + rest);
    invocation.json = parser.isSet(u"json"_s);
    invocation.verbose = parser.isSet(u"verbose"_s);
    invocation.wantsHelp = invocation.command.isEmpty() && parser.isSet(u"help"_s);
    invocation.wantsVersion = parser.isSet(u"version"_s);
    if (isMeantAsLink(invocation.command)) {
        invocation.links = QStringList{invocation.command} + parser.positionalArguments();
        invocation.command.clear();
    }
    if (!known && invocation.command.isEmpty())
        invocation.mistake = parser.errorText();
    if (parser.isSet(u"profile"_s))
        invocation.profile = Profile::in(parser.value(u"profile"_s));
    if (parser.isSet(u"now"_s)) {
        const QDateTime now = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODate);
        if (now.isValid())
            invocation.clock = Clock(now);
        else
            invocation.mistake = messages::tr("--now wants a moment such as 2025-10-01T06:00:00Z.");
    }
    return invocation;
}

int runCommandLine(const Invocation &invocation)
{
    if (!invocation.mistake.isEmpty())
        return usageMistake(invocation.mistake, {});
    if (invocation.verbose)
        QLoggingCategory::setFilterRules(u"firstlight.*=true"_s);
    if (invocation.wantsVersion) {
        console::print(u"Firstlight " FIRSTLIGHT_VERSION ""_s);
        return exitDone;
    }
    if (!invocation.links.isEmpty())
        return usageMistake(messages::tr("The window opens links, and there is no display."), {});
    const auto all = commands();
    const auto command = std::find_if(all.begin(), all.end(), [&invocation](const Command &each) {
        return each.name == invocation.command;
    });
    if (command != all.end())
        return runOne(*command, invocation);
    if (invocation.wantsHelp || invocation.command == "help"_L1) {
        console::print(programHelp());
        return exitDone;
    }
    if (!invocation.command.isEmpty())
        return usageMistake(messages::tr("There is no command “%1”.").arg(invocation.command), {});
    auto services = Services::open(invocation.profile, invocation.clock);
    return services ? morning(**services, invocation.clock) : report(services.error());
}

int report(const Error &error)
{
    console::say(messages::sentence(error));
    return messages::exitCode(error);
}

int reportStop(const Error &error)
{
    const int code = report(error);
    return code == exitBudget || code == exitCancelled ? code : exitPartly;
}

Result<Revision> currentCriteria(Services &services)
{
    const auto current = await(services.store().currentRevision());
    if (!current)
        return tl::unexpected(current.error());
    if (*current)
        return **current;
    const CriteriaTemplate start = criteriaTemplates().first();
    console::say(
        messages::tr("There are no criteria yet; starting from the template “%1”. See: firstlight "
                     "criteria show")
            .arg(start.title));
    return await(services.store().saveRevision(start.text, start.title));
}

Result<QList<Pick>> papersOfDay(Services &services, const Revision &revision, QDate day,
                                const QString &scorer)
{
    PickQuery query = readingQuery(services.settings(), revision);
    query.day = day;
    query.scorer = scorer;
    return await(services.store().picks(query));
}

void sayLeftOut(const QList<Pick> &papers, Cutoffs cutoffs, const Settings &settings)
{
    QStringList perhaps;
    for (const Pick &pick : papers) {
        if (pick.isPerhapsAuthorMatch() && !isPicked(pick, cutoffs))
            perhaps.append(pick.paper.id.toString());
    }
    if (!perhaps.isEmpty())
        console::say(messages::tr("Perhaps by authors whom you follow, but no picks: %1")
                         .arg(perhaps.join(u", "_s)));
    if (const int hidden = hiddenByHIndex(papers, cutoffs); hidden > 0)
        console::say(messages::tr("%1 hidden by h-index below %2. Show them with: firstlight picks "
                                  "--any-h-index")
                         .arg(hidden)
                         .arg(settings.minHIndex()));
}

Result<QDate> dateFrom(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return failure(Error::Kind::Usage,
                       messages::tr("“%1” is not a date such as 2025-10-01.").arg(text));
    return date;
}

Result<DayRange> daysFrom(const QString &text)
{
    const QStringList ends = text.split(u".."_s);
    const QDate from = QDate::fromString(ends.value(0), Qt::ISODate);
    const QDate to = QDate::fromString(ends.constLast(), Qt::ISODate);
    if (ends.size() > 2 || !from.isValid() || !to.isValid() || to < from)
        return failure(Error::Kind::Usage,
                       messages::tr("“%1” are no days such as 2025-10-01..2025-10-08.").arg(text));
    return DayRange{from, to};
}

Result<QDate> dayOr(Services &services, const QString &option)
{
    if (!option.isEmpty())
        return dateFrom(option);
    const auto days = await(services.store().days({AnnounceType::New, AnnounceType::Cross}));
    if (!days)
        return tl::unexpected(days.error());
    if (days->isEmpty())
        return failure(Error::Kind::NotFound,
                       messages::tr("The library is empty. Get papers with: firstlight run"));
    return days->first().day;
}

} // namespace firstlight
