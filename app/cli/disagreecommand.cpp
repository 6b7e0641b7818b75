// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "paper/texunicode.h"
#include "run/reading.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int standardDays = 30;
constexpr int standardLimit = 20;
constexpr int largestLimit = 1000;

struct Sides
{
    ScoreSide first;
    ScoreSide second;
};

Result<QString> hashOf(const QList<Revision> &revisions, const QString &number)
{
    for (const Revision &revision : revisions) {
        if (QString::number(revision.number) == number)
            return revision.hash;
    }
    return failure(Error::Kind::NotFound, messages::tr("There is no revision %1.").arg(number));
}

// "local", "model" (any), a revision's number, or a model's name.
Result<ScoreSide> sideOf(const QString &word, const QList<Revision> &revisions,
                         const QString &current)
{
    if (word == "local"_L1)
        return ScoreSide{current, u"local"_s};
    if (word == "model"_L1)
        return ScoreSide{current, u"llm"_s};
    bool isNumber = false;
    word.toInt(&isNumber);
    if (!isNumber)
        return ScoreSide{current, Scorer{word}.toString()};
    const auto hash = hashOf(revisions, word);
    return hash ? Result<ScoreSide>(ScoreSide{*hash, u"llm"_s})
                : Result<ScoreSide>(tl::unexpect, hash.error());
}

Result<Sides> sidesFrom(const CommandContext &context)
{
    const QString text = context.options.isSet(u"between"_s) ? context.options.value(u"between"_s)
                                                             : u"local,model"_s;
    const QStringList words = text.split(u',');
    if (words.size() != 2 || words.first().isEmpty() || words.last().isEmpty() ||
        words.first() == words.last())
        return failure(Error::Kind::Usage,
                       messages::tr("--between wants two of: local, model, a model's name, a "
                                    "revision's number, such as 3,4."));
    const auto revisions = await(context.services.store().revisions());
    const auto current = currentCriteria(context.services);
    if (!revisions || !current)
        return tl::unexpected(revisions ? current.error() : revisions.error());
    const auto first = sideOf(words.first(), *revisions, current->hash);
    const auto second = sideOf(words.last(), *revisions, current->hash);
    if (!first || !second)
        return tl::unexpected(first ? second.error() : first.error());
    return Sides{*first, *second};
}

QJsonObject jsonOf(const Score &score)
{
    const auto orNull = [](std::optional<int> value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    return {{u"scorer"_s, score.scorer.toString()},
            {u"relevance"_s, orNull(score.relevance)},
            {u"novelty"_s, orNull(score.novelty)},
            {u"comment"_s, score.comment}};
}

QString shortText(const Score &score)
{
    return u"%1/%2"_s.arg(score.relevance.value_or(0), 2)
        .arg(score.novelty ? QString::number(*score.novelty) : u"–"_s, -2);
}

void print(const CommandContext &context, const Disagreement &found)
{
    const ComparedPaper &compared = found.compared;
    if (context.json)
        console::print(QJsonObject{{u"id"_s, compared.paper.id.toString()},
                                   {u"title"_s, compared.paper.title},
                                   {u"day"_s, compared.day.toString(Qt::ISODate)},
                                   {u"first"_s, jsonOf(compared.first)},
                                   {u"second"_s, jsonOf(compared.second)},
                                   {u"by_relevance"_s, found.byRelevance},
                                   {u"by_novelty"_s, found.byNovelty},
                                   {u"across_cutoffs"_s, found.isAcrossCutoffs}});
    else
        console::print(u"%1 %2 %3 → %4  %5"_s.arg(
            found.isAcrossCutoffs ? u"!"_s : u" "_s, compared.paper.id.toString(),
            shortText(compared.first), shortText(compared.second),
            readableTex(compared.paper.title)));
}

Result<int> limitFrom(const QCommandLineParser &options)
{
    bool ok = false;
    const int limit =
        options.isSet(u"limit"_s) ? options.value(u"limit"_s).toInt(&ok) : standardLimit;
    if ((options.isSet(u"limit"_s) && !ok) || limit < 1 || limit > largestLimit)
        return failure(Error::Kind::Usage,
                       messages::tr("--limit wants a number from 1 to %1.").arg(largestLimit));
    return limit;
}

int run(const CommandContext &context)
{
    Services &services = context.services;
    const auto sides = sidesFrom(context);
    if (!sides)
        return report(sides.error());
    const auto latest = dayOr(services, {});
    if (!latest)
        return report(latest.error());
    const auto days = context.options.isSet(u"days"_s)
                          ? daysFrom(context.options.value(u"days"_s))
                          : Result<DayRange>(DayRange{latest->addDays(1 - standardDays), *latest});
    const auto limit = limitFrom(context.options);
    if (!days || !limit)
        return report(days ? limit.error() : days.error());
    const auto compared =
        await(services.store().comparedPapers(days->from, days->to, sides->first, sides->second));
    if (!compared)
        return report(compared.error());
    const auto found = strongestDisagreements(*compared, cutoffsOf(services.settings()), *limit);
    for (const Disagreement &one : found)
        print(context, one);
    if (compared->isEmpty())
        console::say(messages::tr("No paper of these days was scored by both."));
    else if (!context.json)
        console::print(messages::tr("%1 papers of these days were scored by both. “!” passes the "
                                    "cut-offs by one of them only.")
                           .arg(compared->size()));
    return exitDone;
}

} // namespace

Command disagreeCommand()
{
    return {
        .name = u"disagree"_s,
        .summary = messages::tr("List the papers on which two scorers, or revisions, differ most."),
        .details = messages::tr(
            "The local ranker and the model under the current criteria, unless --between says "
            "otherwise. First come those that pass the cut-offs by one of the two only."),
        .options = {{u"between"_s,
                     messages::tr("local,model; two models by name; two revisions by number."),
                     u"A,B"_s},
                    {u"days"_s,
                     messages::tr("Announcements of these days, both included; otherwise of the "
                                  "last %1.")
                         .arg(standardDays),
                     u"FROM..TO"_s},
                    {u"limit"_s,
                     messages::tr("At most so many, 1 to %1; otherwise %2.")
                         .arg(largestLimit)
                         .arg(standardLimit),
                     u"N"_s}},
        .run = run};
}

} // namespace firstlight
