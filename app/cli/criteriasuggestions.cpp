// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/interrupts.h"
#include "cli/await.h"
#include "cli/console.h"
#include "cli/criteriatrial.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString placeText(const ProposedEdit &edit)
{
    switch (edit.place) {
    case ProposedEdit::Place::Relevant:
        return messages::tr("topic %1, relevant").arg(edit.topic);
    case ProposedEdit::Place::Irrelevant:
        return messages::tr("topic %1, irrelevant").arg(edit.topic);
    case ProposedEdit::Place::RelevantKeyword:
        return messages::tr("relevant keywords");
    case ProposedEdit::Place::IrrelevantKeyword:
        return messages::tr("irrelevant keywords");
    case ProposedEdit::Place::ApplicationKeyword:
        break;
    }
    return messages::tr("application keywords");
}

void print(const ProposedEdit &edit, const Revision &revision, bool json)
{
    if (json) {
        console::print(QJsonObject{
            {u"event"_s, u"edit"_s},
            {u"action"_s, toString(edit.action)},
            {u"place"_s, toString(edit.place)},
            {u"topic"_s, edit.topic > 0 ? QJsonValue(edit.topic) : QJsonValue()},
            {u"before"_s, orNull(edit.before)},
            {u"after"_s, orNull(edit.after)},
            {u"reason"_s, orNull(edit.reason)},
            {u"criteria"_s, orNull(withEdit(revision.text, edit).value_or(QString()))}});
        return;
    }
    console::print(placeText(edit));
    if (!edit.before.isEmpty())
        console::print(u"  − "_s + edit.before);
    if (!edit.after.isEmpty())
        console::print(u"  + "_s + edit.after);
    if (!edit.reason.isEmpty())
        console::print(u"    "_s + edit.reason);
}

QString dollars(const std::optional<double> &usd)
{
    return usd ? QString(u'$' + QString::number(*usd, 'f', 4)) : messages::tr("unknown");
}

int printForecast(const SuggestionForecast &forecast, bool json)
{
    const auto misses = static_cast<int>(forecast.misses.size());
    if (json)
        console::print(
            QJsonObject{{u"event"_s, u"forecast"_s},
                        {u"misses"_s, misses},
                        {u"usd"_s, QJsonObject{{u"expected"_s, orNull(forecast.usdExpected)},
                                               {u"worst"_s, orNull(forecast.usdWorst)}}}});
    else
        console::print(messages::tr("One question about %n paper(s): expected %1, at worst %2. "
                                    "Nothing was sent to the model.",
                                    nullptr, misses)
                           .arg(dollars(forecast.usdExpected), dollars(forecast.usdWorst)));
    return exitDone;
}

} // namespace

int suggestEdits(const CommandContext &context)
{
    Services &services = context.services;
    const auto budget = budgetFrom(context.options);
    if (!budget)
        return report(budget.error());
    Suggesting &suggesting = services.suggesting();
    const Endpoint endpoint = endpointWithKey(services);
    if (context.options.isSet(u"forecast"_s)) {
        const auto forecast = await(suggesting.forecast(endpoint));
        return forecast ? printForecast(*forecast, context.json) : report(forecast.error());
    }
    const Interrupts interrupts([&suggesting] { suggesting.cancel(); });
    const auto suggested = await(suggesting.ask(endpoint, *budget));
    if (!suggested)
        return report(suggested.error());
    for (const ProposedEdit &edit : suggested->edits)
        print(edit, suggested->revision, context.json);
    const SingleAnswer &answer = suggested->answer;
    if (context.json)
        console::print(QJsonObject{{u"event"_s, u"suggested"_s},
                                   {u"misses"_s, static_cast<int>(suggested->misses.size())},
                                   {u"edits"_s, static_cast<int>(suggested->edits.size())},
                                   {u"requests"_s, answer.requests},
                                   {u"usd"_s, orNull(answer.usd)},
                                   {u"usd_is_estimate"_s, answer.usdIsEstimate}});
    else
        console::print(messages::tr("%1 edits proposed, by %2 misses, for %3. Nothing was changed.")
                           .arg(suggested->edits.size())
                           .arg(suggested->misses.size())
                           .arg(dollars(answer.usd)));
    return exitDone;
}

} // namespace firstlight
