// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"

#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString stateName(const PaperRequest &request)
{
    switch (request.state) {
    case RequestRecord::State::Sent:
        return u"perhaps-billed"_s;
    case RequestRecord::State::Received:
        return u"received"_s;
    case RequestRecord::State::Parsed:
        return u"parsed"_s;
    case RequestRecord::State::Failed:
        break;
    }
    return u"failed"_s;
}

QJsonObject requestObject(const PaperRequest &request)
{
    QJsonObject object{{u"sent_at"_s, request.sentAt.toString(Qt::ISODate)},
                       {u"model"_s, request.model},
                       {u"host"_s, request.host},
                       {u"purpose"_s, toString(request.purpose)},
                       {u"state"_s, stateName(request)},
                       {u"detail"_s, request.detail},
                       {u"revision"_s, orNull(request.revision)},
                       {u"version"_s, request.version},
                       {u"papers"_s, request.papers},
                       {u"usd"_s, orNull(request.usd)},
                       {u"usd_share"_s, orNull(request.usdShare())},
                       {u"dropped"_s, orNull(request.isDropped)},
                       {u"verdict"_s, QJsonValue()}};
    if (request.verdict)
        object.insert(u"verdict"_s,
                      QJsonObject{{u"state"_s, toString(request.verdict->state)},
                                  {u"relevance"_s, orNull(request.verdict->relevance)},
                                  {u"novelty"_s, orNull(request.verdict->novelty)},
                                  {u"comment"_s, request.verdict->comment}});
    return object;
}

QString verdictText(const Score &score)
{
    if (score.state == Score::State::Refused)
        return messages::tr("declined to judge");
    if (!score.relevance)
        return messages::tr("no valid answer");
    return messages::tr("relevance %1, novelty %2")
        .arg(*score.relevance)
        .arg(score.novelty ? QString::number(*score.novelty) : u"–"_s);
}

QString outcome(const PaperRequest &request)
{
    if (request.verdict)
        return verdictText(*request.verdict);
    switch (request.state) {
    case RequestRecord::State::Sent:
        return messages::tr("no answer, perhaps billed");
    case RequestRecord::State::Received:
        return messages::tr("answered, not read yet");
    case RequestRecord::State::Failed:
        return messages::tr("failed: %1").arg(request.detail);
    case RequestRecord::State::Parsed:
        break;
    }
    if (request.isDropped)
        return *request.isDropped ? messages::tr("dropped by its title")
                                  : messages::tr("kept by its title");
    return messages::tr("nothing about this paper");
}

QString costText(const PaperRequest &request)
{
    if (const std::optional<double> share = request.usdShare())
        return u"$%1"_s.arg(*share, 0, 'f', 5);
    return request.state == RequestRecord::State::Failed ? u"$0"_s : messages::tr("cost unknown");
}

void printRequest(const PaperRequest &request)
{
    const QString service = request.host.isEmpty()
                                ? request.model
                                : messages::tr("%1 at %2").arg(request.model, request.host);
    const QString criteria = request.revision ? messages::tr("criteria %1").arg(*request.revision)
                                              : messages::tr("other criteria");
    console::print(u"%1  %2  %3  %4  %5  %6"_s.arg(
        request.sentAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), service,
        toString(request.purpose), criteria, outcome(request), costText(request)));
    if (request.verdict && !request.verdict->comment.isEmpty())
        console::print(u"    "_s + request.verdict->comment.simplified());
}

int run(const CommandContext &context)
{
    const QString word = context.options.positionalArguments().constFirst();
    const auto paper = ArxivId::fromString(word);
    if (!paper)
        return report(
            {Error::Kind::Usage, messages::tr("“%1” is not an arXiv identifier.").arg(word)});
    const auto requests = await(context.services.store().journalOf(*paper));
    if (!requests && requests.error().kind == Error::Kind::NotFound)
        return report({Error::Kind::NotFound,
                       messages::tr("Not in the library: %1.").arg(requests.error().detail)});
    if (!requests)
        return report(requests.error());
    if (requests->isEmpty())
        console::say(messages::tr("No model was ever asked about this paper."));
    for (const PaperRequest &request : *requests) {
        if (context.json)
            console::print(requestObject(request));
        else
            printRequest(request);
    }
    return exitDone;
}

} // namespace

Command journalCommand()
{
    return {.name = u"journal"_s,
            .summary = messages::tr("Tell which models were asked about a paper, and what came "
                                    "of it."),
            .arguments = u"ID"_s,
            .details = messages::tr("Newest first: when, which model, what for, under which "
                                    "criteria, what it said, and the paper's share of the price."),
            .leastArguments = 1,
            .mostArguments = 1,
            .run = run};
}

} // namespace firstlight
