// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "paper/texunicode.h"
#include "run/auditing.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString reasonOf(const Pick &pick)
{
    switch (pick.spared) {
    case Spared::LeftOut:
        return u"left-out"_s;
    case Spared::DroppedByTitle:
        return u"dropped-by-title"_s;
    case Spared::No:
        break;
    }
    return u"below"_s;
}

QString reasonText(const Pick &pick)
{
    switch (pick.spared) {
    case Spared::LeftOut:
        return messages::tr("left to the local ranker");
    case Spared::DroppedByTitle:
        return messages::tr("dropped by its title");
    case Spared::No:
        break;
    }
    return pick.score && pick.score->relevance
               ? messages::tr("just below, %1 and %2")
                     .arg(*pick.score->relevance)
                     .arg(pick.score->novelty ? QString::number(*pick.score->novelty) : u"–"_s)
               : messages::tr("just below");
}

void printPaper(const CommandContext &context, const DayAudit &audit, const Pick &pick)
{
    const bool isSpared = audit.draw.spared.papers.contains(pick.paper.id);
    const auto &score = pick.score;
    if (context.json) {
        console::print(
            QJsonObject{{u"event"_s, u"paper"_s},
                        {u"part"_s, toString(isSpared ? AuditPart::Spared : AuditPart::Below)},
                        {u"id"_s, pick.paper.id.toString()},
                        {u"title"_s, pick.paper.title},
                        {u"abstract"_s, pick.paper.abstract},
                        {u"reason"_s, reasonOf(pick)},
                        {u"relevance"_s, score ? orNull(score->relevance) : QJsonValue()},
                        {u"novelty"_s, score ? orNull(score->novelty) : QJsonValue()},
                        {u"rescued"_s, pick.reader.rescued}});
        return;
    }
    console::print(u"%1 %2  %3 (%4)"_s.arg(pick.reader.rescued ? u"*"_s : u" "_s,
                                           pick.paper.id.toString(), readableTex(pick.paper.title),
                                           reasonText(pick)));
}

void printDay(const CommandContext &context, const DayAudit &audit)
{
    const AuditDraw &draw = audit.draw;
    for (const Pick &pick : audit.papers)
        printPaper(context, audit, pick);
    if (context.json) {
        console::print(QJsonObject{{u"event"_s, u"audit"_s},
                                   {u"day"_s, draw.day.toString(Qt::ISODate)},
                                   {u"revision"_s, audit.revision.number},
                                   {u"scorer"_s, draw.scorer.toString()},
                                   {u"spared"_s, draw.spared.drawnFrom},
                                   {u"below"_s, draw.below.drawnFrom},
                                   {u"checked"_s, draw.isChecked}});
        return;
    }
    console::print(messages::tr("%1: %2 of %3 papers that no model read, and %4 of %5 just below "
                                "the cut-offs. Rescue one with: firstlight rescue ID; when you "
                                "have looked at them all: firstlight audit --day %1 --checked")
                       .arg(draw.day.toString(Qt::ISODate))
                       .arg(draw.spared.papers.size())
                       .arg(draw.spared.drawnFrom)
                       .arg(draw.below.papers.size())
                       .arg(draw.below.drawnFrom));
}

QJsonObject jsonOf(const AuditTally &tally, const std::optional<RescueEstimate> &estimate,
                   int revision)
{
    const auto number = [&estimate](double value) {
        return estimate ? QJsonValue(value) : QJsonValue();
    };
    const RescueEstimate found = estimate.value_or(RescueEstimate());
    return {{u"event"_s, u"estimate"_s},
            {u"revision"_s, revision > 0 ? QJsonValue(revision) : QJsonValue()},
            {u"criteria"_s, tally.criteriaHash},
            {u"scorer"_s, tally.scorer.toString()},
            {u"part"_s, toString(tally.part)},
            {u"days"_s, tally.days},
            {u"drawn_from"_s, tally.drawnFrom},
            {u"checked"_s, tally.checked},
            {u"rescued"_s, tally.rescued},
            {u"rate"_s, number(found.rate.share)},
            {u"low"_s, number(found.rate.low)},
            {u"high"_s, number(found.rate.high)},
            {u"missed"_s, number(found.missed)},
            {u"least_missed"_s, number(found.leastMissed)},
            {u"most_missed"_s, number(found.mostMissed)}};
}

void printTally(const AuditTally &tally, const RescueEstimate &estimate, int revision)
{
    const QString part = tally.part == AuditPart::Spared ? messages::tr("that no model read")
                                                         : messages::tr("just below the cut-offs");
    console::print(
        messages::tr("Revision %1, %2, papers %3: %4 of %5 checked were rescued; about %6 missed "
                     "of %7 (%8 to %9).")
            .arg(revision > 0 ? QString::number(revision) : tally.criteriaHash,
                 tally.scorer.isLocal() ? messages::tr("local ranker") : tally.scorer.model, part)
            .arg(tally.rescued)
            .arg(tally.checked)
            .arg(estimate.missed)
            .arg(tally.drawnFrom)
            .arg(estimate.leastMissed)
            .arg(estimate.mostMissed));
}

int printEstimates(const CommandContext &context)
{
    Store &store = context.services.store();
    const auto tallies = await(store.auditTallies(QDate(1991, 1, 1)));
    const auto revisions = await(store.revisions());
    if (!tallies)
        return report(tallies.error());
    if (!revisions)
        return report(revisions.error());
    QHash<QString, int> numbers;
    for (const Revision &revision : *revisions)
        numbers.insert(revision.hash, revision.number);
    for (const AuditTally &tally : *tallies) {
        const auto estimate = rescueEstimate(tally);
        if (context.json)
            console::print(jsonOf(tally, estimate, numbers.value(tally.criteriaHash)));
        else if (estimate)
            printTally(tally, *estimate, numbers.value(tally.criteriaHash));
    }
    return exitDone;
}

int run(const CommandContext &context)
{
    Services &services = context.services;
    const auto day = dayOr(services, context.options.value(u"day"_s));
    if (!day)
        return report(day.error());
    if (const auto revision = currentCriteria(services); !revision)
        return report(revision.error());
    auto audit = await(dayAudit(&services.store(), services.store(), services.settings(), *day));
    if (!audit)
        return report(audit.error());
    if (context.options.isSet(u"checked"_s) || context.options.isSet(u"unchecked"_s)) {
        const bool checked = context.options.isSet(u"checked"_s);
        const auto saved = await(services.store().setAuditChecked(audit->draw, checked));
        if (!saved)
            return report(saved.error());
        audit->draw.isChecked = checked && !audit->papers.isEmpty();
    }
    printDay(context, *audit);
    return printEstimates(context);
}

} // namespace

Command auditCommand()
{
    return {
        .name = u"audit"_s,
        .summary = messages::tr("List papers of a day to look at that did not become picks."),
        .details = messages::tr(
            "Five of those that no model read, and five that missed the cut-offs by a point; the "
            "same ones whenever a day is asked for. What you rescue among those that you have "
            "looked at tells how much is missed, by revision and model. A paper counts as looked "
            "at when it is read, starred, dismissed or rescued, and all of a day by --checked."),
        .options = {{u"day"_s, messages::tr("The announcement of this day (YYYY-MM-DD)."), u"D"_s},
                    {u"checked"_s, messages::tr("You have looked at all of the day.")},
                    {u"unchecked"_s, messages::tr("Take that back.")}},
        .run = run};
}

} // namespace firstlight
