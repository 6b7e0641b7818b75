// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "criteria/criteriamarkdown.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4'000'000;

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

int list(const CommandContext &context)
{
    const auto all = await(context.services.store().revisions());
    const auto current = await(context.services.store().currentRevision());
    if (!all)
        return report(all.error());
    if (!current)
        return report(current.error());
    for (const Revision &revision : *all) {
        const bool isCurrent = *current && (*current)->number == revision.number;
        if (context.json)
            console::print(revisionJson(revision, isCurrent));
        else
            console::print(
                u"%1 %2  %3  %4  %5"_s.arg(isCurrent ? u"*"_s : u" "_s)
                    .arg(revision.number, 3)
                    .arg(revision.madeAt.toString(Qt::ISODate), revision.hash, revision.label));
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
    Revision wanted = *current;
    if (!number.isEmpty()) {
        const auto all = await(context.services.store().revisions());
        if (!all)
            return report(all.error());
        const auto found =
            std::find_if(all->begin(), all->end(), [&number](const Revision &revision) {
                return QString::number(revision.number) == number;
            });
        if (found == all->end())
            return report(
                {Error::Kind::NotFound, messages::tr("There is no revision %1.").arg(number)});
        wanted = *found;
    }
    if (context.json)
        console::print(revisionJson(wanted, wanted.number == current->number));
    else
        console::print(wanted.text);
    return exitDone;
}

Result<QString> textOf(const QString &path)
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

int import(const CommandContext &context, const QString &path)
{
    const auto text = textOf(path);
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

int run(const CommandContext &context)
{
    const QStringList words = context.options.positionalArguments();
    const QString &verb = words.first();
    const QString argument = words.value(1);
    if (verb == "list"_L1 && argument.isEmpty())
        return list(context);
    if (verb == "show"_L1)
        return show(context, argument);
    if (verb == "import"_L1 && !argument.isEmpty())
        return import(context, argument);
    if (verb == "use"_L1 && !argument.isEmpty())
        return use(context, argument);
    return report({Error::Kind::Usage, messages::tr("See: firstlight criteria --help")});
}

} // namespace

Command criteriaCommand()
{
    return {.name = u"criteria"_s,
            .summary = messages::tr("List, show, import and choose revisions of the criteria."),
            .arguments = u"list | show [N] | import FILE | use N"_s,
            .details = messages::tr(
                "import takes criteria in Markdown or a whole prompt; - is standard input. "
                "Every text is a revision of its own, kept for ever."),
            .leastArguments = 1,
            .mostArguments = 2,
            .run = run};
}

} // namespace firstlight
