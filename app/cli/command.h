// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/messages.h"
#include "services.h"

#include <QCommandLineParser>

#include <functional>

namespace firstlight {

struct Invocation;

// What every command knows.
struct CommandContext
{
    Services &services;
    const QCommandLineParser
        &options; // parsed; the command's name is not among the positional arguments
    bool json = false;
};

// One command of the command line.
struct Command
{
    QString name;
    QString summary;   // one line, translated
    QString arguments; // "ID…", for the usage line
    QString details;   // more help, translated; may be empty
    QList<QCommandLineOption> options;
    int leastArguments = 0;
    int mostArguments = 0;                          // -1: any number
    std::function<int(const CommandContext &)> run; // exit code
    // Comes first, and opens no library; its exit code, or nothing where run is to go on. May be
    // empty.
    std::function<std::optional<int>(const Invocation &, const QStringList &arguments)> runOnFiles =
        {};
};

// In the order of the help; one function a file.
Command runCommand();
Command scoreCommand();
Command backfillCommand();
Command picksCommand();
Command digestCommand();
Command similarCommand();
QList<Command>
readerCommands(); // star, read, toread, dismiss, tag, their opposites; the next three
Command auditCommand();
Command disagreeCommand();
Command noteCommand();
Command undoCommand();
Command redoCommand();
Command searchesCommand();
Command criteriaCommand();
Command configCommand();
Command keyCommand();
Command statusCommand();
Command spendingCommand();
Command journalCommand();
Command pricesCommand();
Command doctorCommand();
Command importCommand();
Command bundleCommand();
Command backupCommand();
Command syncCommand();
Command zoteroCommand();

// Without a display and without a command: the current announcement, ranked locally, its picks
// printed; without a network the sample day's.
int morning(Services &services, const Clock &clock);

// Says what went wrong; the exit code for it.
int report(const Error &error);
// The same of what stopped a run that is done in part.
int reportStop(const Error &error);

// The model that is set, with its key; that there is no key is said.
Endpoint endpointWithKey(Services &services);
// The US dollars of --budget; empty without the option. Kind::Usage.
Result<std::optional<double>> budgetFrom(const QCommandLineParser &options);

// The papers that words name; Kind::Usage.
Result<QList<ArxivId>> papersNamed(const QStringList &words);

// What became of a change of reader state; the exit code for it.
int reportChange(const Result<void> &changed);

// The reader's current revision; the default template, saved, when there is none yet (which is
// said).
Result<Revision> currentCriteria(Services &services);

// The day's scanned papers with their scores under a revision; scorer as in PickQuery::scorer.
Result<QList<Pick>> papersOfDay(Services &services, const Revision &revision, QDate day,
                                const QString &scorer = {});

// Says which of the papers are perhaps by a followed author but no picks, and how many would be
// picks if the least h-index did not hide them; nothing where there are none.
void sayLeftOut(const QList<Pick> &papers, Cutoffs cutoffs, const Settings &settings);

// A date as YYYY-MM-DD; Kind::Usage.
Result<QDate> dateFrom(const QString &text);

// "FROM..TO", both included, or one day. Kind::Usage.
struct DayRange
{
    QDate from;
    QDate to;
};
Result<DayRange> daysFrom(const QString &text);

// The day of an option; else the latest in the library. Kind::NotFound when that is empty.
Result<QDate> dayOr(Services &services, const QString &option);

} // namespace firstlight
