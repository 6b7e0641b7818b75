// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/singlequestion.h"

#include "base/async.h"
#include "llm/scoringplan.h"
#include "net/networkcause.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAdaptations = 6;

RequestRecord recordOf(const SingleRequest &request, const QDateTime &now)
{
    RequestRecord record{.purpose = request.purpose,
                         .scorer = {request.endpoint.model},
                         .host = hostOf(request.endpoint.base),
                         .criteriaHash = request.criteriaHash};
    record.estimatedIn = estimatedInput(request.question);
    record.estimatedOut = request.expectedOut;
    record.worstUsd = worstUsd(request, now);
    record.sentAt = now;
    if (request.price)
        record.priceDate = priceDate(*request.price, now).toString(Qt::ISODate);
    return record;
}

} // namespace

struct SingleQuestion::Going
{
    SingleRequest request;
    WireForm form;
    WireForm knownForm; // the one that the journal keeps
    RequestRecord record;
    SingleAnswer answer;
    QFuture<Result<HttpResponse>> response;
    QPromise<Result<SingleAnswer>> promise;
    bool isPosted = false; // and not answered
    bool isOver = false;
};

std::optional<double> worstUsd(const SingleRequest &request, const QDateTime &moment)
{
    if (!request.price)
        return {};
    return worstCostUsd(*request.price, worstUsage(request.question, request.learnt), moment);
}

std::optional<double> expectedUsd(const SingleRequest &request, const QDateTime &moment)
{
    if (!request.price)
        return {};
    const auto scaled = [](qint64 tokens, double factor) {
        return qRound64(double(tokens) * factor);
    };
    return costUsd(*request.price,
                   {.in = scaled(estimatedInput(request.question), request.learnt.in),
                    .out = scaled(request.expectedOut, request.learnt.out)},
                   {request.endpoint.tier, moment});
}

SingleQuestion::SingleQuestion(Http &http, Journal &journal, Clock clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_journal(journal)
    , m_clock(std::move(clock))
{}

SingleQuestion::~SingleQuestion()
{
    cancel();
}

QFuture<Result<SingleAnswer>> SingleQuestion::ask(const SingleRequest &request)
{
    if (m_going)
        return ready(Result<SingleAnswer>(failure(Error::Kind::Busy)));
    auto going = std::make_shared<Going>();
    going->request = request;
    going->form = going->knownForm = startingForm(request.endpoint);
    going->promise.start();
    const auto worst = worstUsd(request, m_clock.now());
    if (request.capUsd && (!worst || *worst > *request.capUsd)) {
        const QString reason =
            worst ? u"the question may cost $%1, and $%2 are left"_s.arg(*worst, 0, 'f', 4)
                        .arg(*request.capUsd, 0, 'f', 4)
                  : u"the price of %1 is not known, so the cap cannot be kept"_s.arg(
                        request.endpoint.model);
        return ready(Result<SingleAnswer>(failure(Error::Kind::Budget, reason)));
    }
    m_going = going;
    deliver(m_journal.wireForm(hostOf(request.endpoint.base), request.endpoint.model), this,
            [this, going](const Result<QByteArray> &json) {
                if (!json)
                    return end(going, tl::unexpected(json.error()));
                if (const auto form = learntForm(*json, going->form))
                    going->form = going->knownForm = *form;
                send(going);
            });
    return going->promise.future();
}

void SingleQuestion::cancel()
{
    const GoingPointer going = m_going;
    if (!going)
        return;
    going->response.cancel();
    if (going->isPosted)
        m_journal.failed(going->record.id, perhapsBilled() + u"stopped"_s);
    end(going, failure(Error::Kind::Cancelled));
}

void SingleQuestion::send(const GoingPointer &going)
{
    if (going->isOver)
        return;
    going->record = recordOf(going->request, m_clock.now());
    deliver(m_journal.sent(going->record), this, [this, going](const Result<qint64> &id) {
        if (!id)
            return end(going, tl::unexpected(id.error()));
        going->record.id = *id;
        if (going->isOver) {
            m_journal.failed(*id, u"stopped"_s);
            return;
        }
        ++going->answer.requests;
        going->response =
            m_http.send(chatRequest(going->request.endpoint, going->form, going->request.question));
        going->isPosted = true;
        deliver(going->response, this, [this, going](const Result<HttpResponse> &response) {
            if (!going->isOver)
                answered(going, response);
        });
    });
}

void SingleQuestion::answered(const GoingPointer &going, const Result<HttpResponse> &response)
{
    going->isPosted = false;
    if (!response)
        return fail(going, response.error(), wasPerhapsSent(response.error()));
    if (response->status >= 200 && response->status < 300)
        return read(going, response->body);
    const Error error = chatError(*response, going->request.endpoint.key);
    const std::optional<WireForm> form = adapted(going->form, *response);
    if (!form || going->answer.requests > mostAdaptations)
        return fail(going, error, false);
    going->form = *form;
    deliver(m_journal.failed(going->record.id, error.detail), this,
            [this, going](const Result<void> &) { send(going); });
}

void SingleQuestion::read(const GoingPointer &going, const QByteArray &body)
{
    const Result<ChatAnswer> parsed = parseChatAnswer(body);
    if (!parsed)
        return fail(going, parsed.error(), true);
    RequestRecord &record = going->record;
    record.state = RequestRecord::State::Received;
    record.body = body;
    record.usage = usageOf(*parsed, going->request.question);
    record.usage.isEstimate |= parsed->isCut;
    record.answeredBy = parsed->model;
    record.tier = parsed->tier;
    if (const auto &price = going->request.price)
        record.usd = costUsd(*price, record.usage, {tierFromAnswer(parsed->tier), record.sentAt});
    // A broken stream does not tell what it cost.
    if (parsed->isCut)
        record.usd = record.worstUsd;
    if (parsed->usd)
        record.usd = parsed->usd;
    going->answer.content = parsed->content;
    going->answer.usage = record.usage;
    going->answer.usd = record.usd;
    going->answer.usdIsEstimate = record.usage.isEstimate;
    if (going->form != going->knownForm)
        m_journal.saveWireForm(record.host, going->request.endpoint.model, toJson(going->form));
    m_journal.received(record);
    deliver(m_journal.parsed(record.id, {.purpose = record.purpose}), this,
            [this, going](const Result<void> &saved) {
                end(going, saved ? Result<SingleAnswer>(going->answer)
                                 : Result<SingleAnswer>(tl::unexpect, saved.error()));
            });
}

void SingleQuestion::fail(const GoingPointer &going, const Error &error, bool isPerhapsBilled)
{
    const QString detail = isPerhapsBilled ? QString(perhapsBilled() + error.detail) : error.detail;
    deliver(m_journal.failed(going->record.id, detail), this,
            [this, going, error](const Result<void> &) { end(going, tl::unexpected(error)); });
}

void SingleQuestion::end(const GoingPointer &going, const Result<SingleAnswer> &outcome)
{
    if (std::exchange(going->isOver, true))
        return;
    if (m_going == going)
        m_going.reset();
    going->promise.addResult(outcome);
    going->promise.finish();
}

} // namespace firstlight
