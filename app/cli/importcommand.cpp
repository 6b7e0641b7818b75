// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/interrupts.h"
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"

#include <QJsonArray>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Stable, for scripts.
QString kindKey(FileKind kind)
{
    switch (kind) {
    case FileKind::Digest:
    case FileKind::DigestJson:
        return u"digest"_s;
    case FileKind::Snapshot:
        return u"snapshot"_s;
    case FileKind::Bundle:
        return u"bundle"_s;
    case FileKind::Feed:
        return u"feed"_s;
    case FileKind::Oai:
        return u"oai"_s;
    case FileKind::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString troubleText(const FileImport &file)
{
    return file.stoppedBy->kind == Error::Kind::Cancelled
               ? messages::tr("Cancelled. What was taken is kept; go on with the same command.")
               : messages::sentence(*file.stoppedBy);
}

QJsonObject jsonOf(const FileImport &file)
{
    QJsonArray refusals;
    for (const Refusal &refusal : file.refusals)
        refusals.append(
            QJsonObject{{u"line"_s, refusal.line > 0 ? QJsonValue(refusal.line) : QJsonValue()},
                        {u"reason"_s, refusal.reason}});
    return {
        {u"file"_s, file.path},
        {u"kind"_s, kindKey(file.kind)},
        {u"day"_s, file.day.isValid() ? QJsonValue(file.day.toString(Qt::ISODate)) : QJsonValue()},
        {u"taken"_s, file.counts.taken},
        {u"known"_s, file.counts.known},
        {u"refused"_s, file.refused},
        {u"refusals"_s, refusals},
        {u"resumed"_s, file.isResumed},
        {u"error"_s, file.stoppedBy ? QJsonValue(troubleText(file)) : QJsonValue()}};
}

void printRefusals(const FileImport &file)
{
    for (const Refusal &refusal : file.refusals)
        console::print(refusal.line > 0
                           ? messages::tr("  line %1: %2").arg(refusal.line).arg(refusal.reason)
                           : u"  "_s + refusal.reason);
    if (const qint64 more = file.refused - file.refusals.size(); more > 0)
        console::print(messages::tr("  and %1 more").arg(more));
}

void printFile(const FileImport &file)
{
    // A file that could not be used at all has no counts.
    const bool isUsed = !file.stoppedBy || file.stoppedBy->kind != Error::Kind::Usage;
    if (isUsed) {
        const QString what =
            file.day.isValid()
                ? messages::tr("%1 of %2").arg(kindKey(file.kind), file.day.toString(Qt::ISODate))
                : kindKey(file.kind);
        console::print(
            messages::tr("%1 (%2): %3 taken, %4 already there, %5 refused%6")
                .arg(file.path, what)
                .arg(file.counts.taken)
                .arg(file.counts.known)
                .arg(file.refused)
                .arg(file.isResumed ? messages::tr("; went on from the last break") : QString()));
        printRefusals(file);
    }
    if (file.stoppedBy)
        console::say(u"%1: %2"_s.arg(file.path, troubleText(file)));
}

// The gravest of the files' ends.
int exitCodeOf(const QList<FileImport> &files)
{
    int code = exitDone;
    for (const FileImport &file : files) {
        const int own = file.stoppedBy     ? messages::exitCode(*file.stoppedBy)
                        : file.refused > 0 ? static_cast<int>(exitPartly)
                                           : static_cast<int>(exitDone);
        code = std::max(code, own);
    }
    return code;
}

void showProgress(const QString &path, qint64 done, qint64 total)
{
    if (total > 0)
        console::progress(messages::tr("Importing %1: %2 %  (%3 of %4 MB)")
                              .arg(path)
                              .arg(done * 100 / total)
                              .arg(done / 1'000'000)
                              .arg(total / 1'000'000));
}

int run(const CommandContext &context)
{
    Importing &importing = context.services.importing();
    QObject::connect(&importing, &Importing::progressed, &importing, &showProgress);
    QObject::connect(&importing, &Importing::fileDone, &importing,
                     [json = context.json](const FileImport &file) {
                         if (json)
                             console::print(jsonOf(file));
                         else
                             printFile(file);
                     });
    const Interrupts interrupts([&importing] { importing.cancel(); });
    const auto files = await(importing.start(context.options.positionalArguments()));
    return files ? exitCodeOf(*files) : report(files.error());
}

} // namespace

Command importCommand()
{
    return {
        .name = u"import"_s,
        .summary = messages::tr("Take files into the library: digests, snapshots, bundles, feeds."),
        .arguments = u"FILE…"_s,
        .details = messages::tr(
            "A FILE is a published digest (Markdown or JSON), arXiv's metadata snapshot (one JSON "
            "object a line), a bundle of another Firstlight, a feed, or an OAI-PMH answer; its "
            "content decides, not its name. Nothing in the library is replaced by less. What was "
            "refused is named by line. An import that was broken off goes on when the same file is "
            "imported again.\n"
            "Exit codes: 1 something was refused, 2 a file cannot be used, 130 cancelled."),
        .leastArguments = 1,
        .mostArguments = -1,
        .run = run};
}

} // namespace firstlight
