// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "firstlight criteria diff".
#include "cli/await.h"
#include "cli/console.h"
#include "cli/criteriaverbs.h"
#include "criteria/criteriadifference.h"
#include "criteria/criteriamarkdown.h"
#include "run/revisioncomparison.h"

#include <QJsonArray>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Fate = TopicDifference::Fate;

QString nameOf(Fate fate)
{
    switch (fate) {
    case Fate::Kept:
        return u"kept"_s;
    case Fate::Changed:
        return u"changed"_s;
    case Fate::Moved:
        return u"moved"_s;
    case Fate::Added:
        return u"added"_s;
    case Fate::Removed:
        break;
    }
    return u"removed"_s;
}

// As "git diff --word-diff" writes it.
QString textOf(const ChangedText &words)
{
    QStringList texts;
    for (const WordRun &run : words) {
        texts.append(run.fate == WordRun::Fate::Removed ? QString(u"[-" + run.text + u"-]")
                     : run.fate == WordRun::Fate::Added ? QString(u"{+" + run.text + u"+}")
                                                        : run.text);
    }
    return texts.join(u' ');
}

QJsonArray wordsJson(const ChangedText &words)
{
    static const QStringList fates{u"kept"_s, u"removed"_s, u"added"_s};
    QJsonArray array;
    for (const WordRun &run : words)
        array.append(QJsonObject{{u"fate"_s, fates.at(int(run.fate))}, {u"text"_s, run.text}});
    return array;
}

QJsonArray linesJson(const QList<ChangedText> &lines)
{
    QJsonArray array;
    for (const ChangedText &line : lines)
        array.append(wordsJson(line));
    return array;
}

QJsonValue placeJson(std::optional<qsizetype> place)
{
    return place ? QJsonValue(int(*place) + 1) : QJsonValue();
}

class DifferencePrinter final
{
public:
    explicit DifferencePrinter(bool isJson)
        : m_isJson(isJson)
    {}

    void print(const CriteriaDifference &difference)
    {
        for (const TopicDifference &topic : difference.topics) {
            if (topic.fate != Fate::Kept)
                printTopic(topic);
        }
        printTerms(u"relevant"_s, messages::tr("Keywords"), difference.relevantKeywords);
        printTerms(u"irrelevant"_s, messages::tr("Irrelevant keywords"),
                   difference.irrelevantKeywords);
        printTerms(u"application"_s, messages::tr("Application keywords"),
                   difference.applicationKeywords);
        printTerms(u"people"_s, messages::tr("People"), difference.people);
        printProse(u"introduction"_s, messages::tr("Introduction"), difference.introduction);
        printProse(u"notes"_s, messages::tr("Notes"), difference.remainder);
        printProse(u"rubric"_s, messages::tr("Rubric"), difference.rubric);
    }

private:
    void printTopic(const TopicDifference &topic) const
    {
        if (m_isJson) {
            console::print(QJsonObject{{u"event"_s, u"topic"_s},
                                       {u"fate"_s, nameOf(topic.fate)},
                                       {u"before"_s, placeJson(topic.before)},
                                       {u"after"_s, placeJson(topic.after)},
                                       {u"switched"_s, topic.isSwitched},
                                       {u"name"_s, wordsJson(topic.name)},
                                       {u"relevant"_s, linesJson(topic.relevant)},
                                       {u"irrelevant"_s, linesJson(topic.irrelevant)}});
            return;
        }
        console::print(headline(topic));
        for (const ChangedText &line : topic.relevant)
            console::print(QString(u"    + " + textOf(line)));
        for (const ChangedText &line : topic.irrelevant)
            console::print(QString(u"    - " + textOf(line)));
    }

    static QString headline(const TopicDifference &topic)
    {
        const QString name = textOf(topic.name);
        if (topic.isSwitched)
            return messages::tr("Topic switched on or off: %1").arg(name);
        switch (topic.fate) {
        case Fate::Added:
            return messages::tr("Topic added: %1").arg(name);
        case Fate::Removed:
            return messages::tr("Topic removed: %1").arg(name);
        case Fate::Moved:
            return messages::tr("Topic moved: %1").arg(name);
        default:
            return messages::tr("Topic changed: %1").arg(name);
        }
    }

    void printTerms(const QString &list, const QString &title, const TermsDifference &terms) const
    {
        if (terms.isEmpty())
            return;
        if (m_isJson) {
            console::print(QJsonObject{{u"event"_s, u"terms"_s},
                                       {u"list"_s, list},
                                       {u"added"_s, QJsonArray::fromStringList(terms.added)},
                                       {u"removed"_s, QJsonArray::fromStringList(terms.removed)}});
            return;
        }
        console::print(title);
        for (const QString &term : terms.added)
            console::print(QString(u"    {+" + term + u"+}"));
        for (const QString &term : terms.removed)
            console::print(QString(u"    [-" + term + u"-]"));
    }

    void printProse(const QString &part, const QString &title, const ChangedText &words) const
    {
        if (words.isEmpty())
            return;
        if (m_isJson) {
            console::print(QJsonObject{
                {u"event"_s, u"prose"_s}, {u"part"_s, part}, {u"words"_s, wordsJson(words)}});
            return;
        }
        console::print(title);
        console::print(QString(u"    " + textOf(words)));
    }

    bool m_isJson;
};

void printMoves(const ComparedDay &day, const QList<RankingMove> &moves, const QString &change,
                bool isJson)
{
    const auto level = [](std::optional<int> value) {
        return value ? QString::number(*value) : u"-"_s;
    };
    for (const RankingMove &move : moves) {
        const Paper &paper = day.picks.at(move.at).paper;
        const bool isEstimated = day.estimated.contains(move.paper);
        if (isJson) {
            console::print(
                QJsonObject{{u"event"_s, u"paper"_s},
                            {u"day"_s, day.day.toString(Qt::ISODate)},
                            {u"change"_s, change},
                            {u"id"_s, move.paper.toString()},
                            {u"title"_s, paper.title},
                            {u"before"_s, move.before ? QJsonValue(*move.before) : QJsonValue()},
                            {u"after"_s, move.after ? QJsonValue(*move.after) : QJsonValue()},
                            {u"estimated"_s, isEstimated},
                            {u"raising"_s, QJsonArray::fromStringList(move.raising)},
                            {u"lowering"_s, QJsonArray::fromStringList(move.lowering)}});
            continue;
        }
        console::print(u"%1  %2  %3  %4%5 → %4%6  %7"_s.arg(
            day.day.toString(Qt::ISODate), change.leftJustified(7), move.paper.toString(),
            isEstimated ? u"~"_s : QString(), level(move.before), level(move.after), paper.title));
    }
}

int comparePapers(const CommandContext &context, const Revision &before, const Revision &after,
                  const DayRange &range)
{
    Store &store = context.services.store();
    const Settings &settings = context.services.settings();
    const auto days = await(announcementDays(store, settings, range.from, range.to));
    if (!days)
        return report(days.error());
    int entered = 0;
    int left = 0;
    int moved = 0;
    int estimated = 0;
    for (const QDate day : *days) {
        const auto compared = await(compareOnDay(&store, store, settings, before, after, day));
        if (!compared)
            return report(compared.error());
        const RankingDifference &difference = compared->difference;
        printMoves(*compared, difference.entered, u"entered"_s, context.json);
        printMoves(*compared, difference.left, u"left"_s, context.json);
        printMoves(*compared, difference.moved, u"moved"_s, context.json);
        entered += int(difference.entered.size());
        left += int(difference.left.size());
        moved += int(difference.moved.size());
        estimated += int(compared->estimated.size());
    }
    if (context.json)
        console::print(QJsonObject{{u"event"_s, u"compared"_s},
                                   {u"days"_s, int(days->size())},
                                   {u"entered"_s, entered},
                                   {u"left"_s, left},
                                   {u"moved"_s, moved},
                                   {u"estimated"_s, estimated}});
    else
        console::print(messages::tr("On %1 days %2 papers enter, %3 leave, %4 move; %5 were "
                                    "compared by the local ranker.")
                           .arg(days->size())
                           .arg(entered)
                           .arg(left)
                           .arg(moved)
                           .arg(estimated));
    return exitDone;
}

} // namespace

int diffCriteria(const CommandContext &context, const QStringList &numbers)
{
    const auto before = revisionNumbered(context.services, numbers.at(0));
    const auto after = revisionNumbered(context.services, numbers.at(1));
    if (!before || !after)
        return report(before ? after.error() : before.error());
    const QString days = context.options.value(u"days"_s);
    const auto range = days.isEmpty() ? Result<DayRange>(DayRange()) : daysFrom(days);
    if (!range)
        return report(range.error());
    const CriteriaDifference difference =
        criteriaDifference(criteriaFromMarkdown(before->text), criteriaFromMarkdown(after->text));
    DifferencePrinter(context.json).print(difference);
    if (difference.isEmpty())
        console::say(messages::tr("Both say the same."));
    return days.isEmpty() ? exitDone : comparePapers(context, *before, *after, *range);
}

} // namespace firstlight
