// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/criteriatrial.h"
#include "cli/criteriaverbs.h"
#include "criteria/criteriamarkdown.h"
#include "criteria/revisiontree.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4'000'000;

QString listLine(const RevisionBranch &branch, bool isCurrent, int above)
{
    const Revision &revision = branch.revision;
    QString line = u"%1%2 %3  %4  %5"_s
                       .arg(QString(qsizetype{2} * branch.depth, u' '), isCurrent ? u"*"_s : u" "_s)
                       .arg(revision.number, 3)
                       .arg(revision.madeAt.toString(Qt::ISODate), revision.hash);
    if (!revision.label.isEmpty())
        line += u"  " + revision.label;
    if (revision.parent > 0 && revision.parent != above)
        line += u"  " + messages::tr("(from revision %1)").arg(revision.parent);
    return line;
}

int list(const CommandContext &context)
{
    const auto all = await(context.services.store().revisions());
    const auto current = await(context.services.store().currentRevision());
    if (!all)
        return report(all.error());
    if (!current)
        return report(current.error());
    int above = 0; // the revision that was listed before
    for (const RevisionBranch &branch : revisionTree(*all)) {
        const Revision &revision = branch.revision;
        const bool isCurrent = *current && (*current)->number == revision.number;
        if (context.json) {
            QJsonObject object = revisionJson(revision, isCurrent);
            object.insert(u"depth"_s, branch.depth);
            console::print(object);
        } else {
            console::print(listLine(branch, isCurrent, above));
        }
        above = revision.number;
    }
    if (all->isEmpty())
        console::say(messages::tr(
            "There are no criteria yet. Import some with: firstlight criteria import FILE"));
    return exitDone;
}

int show(const CommandContext &context, const QString &number)
{
    const auto current = currentCriteria(context.services);
    if (!current)
        return report(current.error());
    const auto wanted = number.isEmpty() ? current : revisionNumbered(context.services, number);
    if (!wanted)
        return report(wanted.error());
    if (context.json)
        console::print(revisionJson(*wanted, wanted->number == current->number));
    else
        console::print(wanted->text);
    return exitDone;
}

int import(const CommandContext &context, const QString &path)
{
    const auto text = criteriaOfFile(path);
    if (!text)
        return report(text.error());
    const auto saved =
        await(context.services.store().saveRevision(*text, QFileInfo(path).completeBaseName()));
    if (!saved)
        return report(saved.error());
    const Criteria criteria = criteriaFromMarkdown(saved->text);
    if (context.json) {
        console::print(revisionJson(*saved, true));
        return exitDone;
    }
    console::print(messages::tr("Revision %1 is in use: %2 topics, %3 keywords, %4 people.")
                       .arg(saved->number)
                       .arg(criteria.topics.size())
                       .arg(criteria.relevantKeywords.size() + criteria.irrelevantKeywords.size() +
                            criteria.applicationKeywords.size())
                       .arg(criteria.people.size()));
    return exitDone;
}

int use(const CommandContext &context, const QString &number)
{
    bool ok = false;
    const auto used = await(context.services.store().useRevision(number.toInt(&ok)));
    if (!ok || !used)
        return report(ok ? used.error()
                         : Error{Error::Kind::Usage,
                                 messages::tr("“%1” is no revision's number.").arg(number)});
    if (!context.json)
        console::print(
            messages::tr("Revision %1 is in use. Rank with it: firstlight run").arg(used->number));
    return exitDone;
}

int label(const CommandContext &context, const QString &number, const QString &text)
{
    const auto wanted = revisionNumbered(context.services, number);
    if (!wanted)
        return report(wanted.error());
    const auto labelled = await(context.services.store().labelRevision(wanted->number, text));
    return labelled ? exitDone : report(labelled.error());
}

int tryFile(const CommandContext &context, const QString &path)
{
    const auto draft = criteriaOfFile(path);
    return draft ? tryCriteria(context, *draft) : report(draft.error());
}

int run(const CommandContext &context)
{
    const QStringList words = context.options.positionalArguments();
    const QString &verb = words.first();
    const QStringList rest = words.mid(1);
    const QString argument = words.value(1);
    const qsizetype count = rest.size();
    if (verb == "list"_L1 && count == 0)
        return list(context);
    if (verb == "show"_L1 && count <= 1)
        return show(context, argument);
    if (verb == "import"_L1 && count == 1)
        return import(context, argument);
    if (verb == "use"_L1 && count == 1)
        return use(context, argument);
    if (verb == "label"_L1 && count >= 2)
        return label(context, argument, rest.mid(1).join(u' '));
    if (verb == "diff"_L1 && count == 2)
        return diffCriteria(context, rest);
    if (verb == "merge"_L1 && count == 2)
        return mergeCriteria(context, rest);
    if (verb == "lint"_L1 && count <= 1)
        return lintCriteria(context, argument);
    if (verb == "test"_L1 && count <= 1)
        return testCriteria(context, argument);
    if (verb == "pin"_L1 && count >= 2)
        return pinTest(context, rest);
    if (verb == "unpin"_L1 && count == 1)
        return unpinTest(context, argument);
    if (verb == "try"_L1 && count == 1)
        return tryFile(context, argument);
    if (verb == "suggest"_L1 && count == 0)
        return suggestEdits(context);
    return report({Error::Kind::Usage, messages::tr("See: firstlight criteria --help")});
}

} // namespace

QJsonObject revisionJson(const Revision &revision, bool isCurrent)
{
    return {{u"number"_s, revision.number},
            {u"parent"_s, revision.parent > 0 ? QJsonValue(revision.parent) : QJsonValue()},
            {u"hash"_s, revision.hash},
            {u"label"_s, revision.label},
            {u"made_at"_s, revision.madeAt.toString(Qt::ISODate)},
            {u"current"_s, isCurrent},
            {u"topics"_s, static_cast<int>(criteriaFromMarkdown(revision.text).topics.size())},
            {u"text"_s, revision.text}};
}

Result<Revision> revisionNumbered(Services &services, const QString &number)
{
    const auto all = await(services.store().revisions());
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [&number](const Revision &revision) {
        return QString::number(revision.number) == number;
    });
    if (found == all->end())
        return failure(Error::Kind::NotFound, messages::tr("There is no revision %1.").arg(number));
    return *found;
}

Result<QString> criteriaOfFile(const QString &path)
{
    QFile file(path);
    const bool opened =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(Error::Kind::Usage,
                       messages::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return failure(Error::Kind::Usage, messages::tr("%1 is too large for criteria.").arg(path));
    const QString text = criteriaTextFromPrompt(QString::fromUtf8(bytes));
    if (text.isEmpty())
        return failure(Error::Kind::Usage, messages::tr("%1 holds no criteria.").arg(path));
    return text;
}

Command criteriaCommand()
{
    return {
        .name = u"criteria"_s,
        .summary = messages::tr("List, show, import, compare, merge and test revisions of the "
                                "criteria."),
        .arguments = u"list | show [N] | import FILE | use N | label N TEXT | diff N M | "
                     "merge N M | lint [N|FILE] | test [N|FILE] | pin ID in|maybe|out [NOTE] | "
                     "unpin ID | try FILE | suggest"_s,
        .details = messages::tr(
            "import takes criteria in Markdown or a whole prompt; - is standard input. "
            "Every text is a revision of its own, kept for ever. list shows each under its "
            "parent. diff tells by topic and word what M says other than N, with --days also "
            "which papers enter, leave and move: by a model's scores where it scored a paper "
            "under both, else by the local ranker. merge makes a revision of what both changed "
            "since they were one; where they contradict each other nothing is saved, the text "
            "is printed with both and the exit code is 1. lint tells what is doubtful. test "
            "holds criteria against the papers that you starred (must pass), dismissed (must "
            "not) and pinned (must be in their band), by the local ranker and the criteria "
            "alone; its exit code is 1 when a pinned one is missed, or when the revision in "
            "use passes a test that the other fails. try scores a sample of a day's papers "
            "under a draft and under the current criteria; the scores stay. suggest asks the "
            "model for edits, from starred and rescued papers that are no picks and dismissed "
            "ones that are."),
        .options = {{u"days"_s,
                     messages::tr("diff: compare the papers of these days too "
                                  "(YYYY-MM-DD..YYYY-MM-DD, or one day)."),
                     u"A..B"_s},
                    {u"day"_s, messages::tr("Of try: the announcement of this day (YYYY-MM-DD)."),
                     u"D"_s},
                    {u"forecast"_s,
                     messages::tr("Of try and suggest: tell what it would cost; send nothing.")},
                    {u"budget"_s,
                     messages::tr("Of try and suggest: spend at most this many US dollars."),
                     u"USD"_s}},
        .leastArguments = 1,
        .mostArguments = -1,
        .run = run};
}

} // namespace firstlight
