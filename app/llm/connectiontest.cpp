// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/connectiontest.h"

#include "base/async.h"
#include "base/log.h"
#include "llm/prices.h"
#include "llm/replyparser.h"
#include "llm/testquestion.h"
#include "net/backoff.h"
#include "net/networkcause.h"

#include <QElapsedTimer>

namespace firstlight {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostAdaptations = 6;
// A model on this machine may have to be loaded first.
constexpr std::chrono::milliseconds patience = 5min;

bool isGood(const Result<HttpResponse> &response)
{
    return response && response->status >= 200 && response->status < 300;
}

EndpointFault faultOfAnswer(const Result<HttpResponse> &response, const Endpoint &endpoint)
{
    return response ? faultOf(*response, endpoint) : faultOf(response.error(), endpoint);
}

} // namespace

struct ConnectionTest::Attempt
{
    Endpoint endpoint;
    ConnectionReport report;
    RequestRecord record;
    QElapsedTimer sinceSent;
    QPromise<ConnectionReport> promise;
    QFuture<Result<HttpResponse>> answer;
    bool isPosted = false; // and not answered
    bool isOver = false;
};

ConnectionTest::ConnectionTest(Http &http, Records records, Clock clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_records(std::move(records))
    , m_clock(std::move(clock))
{}

ConnectionTest::~ConnectionTest()
{
    cancel();
}

QFuture<ModelListReport> ConnectionTest::listModels(const Endpoint &endpoint)
{
    auto promise = std::make_shared<QPromise<ModelListReport>>();
    promise->start();
    deliver(m_http.send(modelListRequest(endpoint)), this,
            [promise, endpoint](const Result<HttpResponse> &response) {
                ModelListReport report;
                if (response)
                    report.serverTime = serverTime(*response).value_or(QDateTime());
                if (isGood(response)) {
                    if (auto models = parseModelList(response->body))
                        report.models = *std::move(models);
                    else
                        report.fault = faultOf(models.error(), endpoint);
                } else {
                    report.fault = faultOfAnswer(response, endpoint);
                }
                promise->addResult(report);
                promise->finish();
            });
    return promise->future();
}

QFuture<ConnectionReport> ConnectionTest::run(const Endpoint &endpoint)
{
    cancel();
    auto attempt = std::make_shared<Attempt>();
    m_running = attempt;
    attempt->endpoint = endpoint;
    attempt->report.form = startingForm(endpoint);
    attempt->promise.start();
    send(attempt);
    return attempt->promise.future();
}

void ConnectionTest::cancel()
{
    const AttemptPointer attempt = m_running;
    if (!attempt)
        return;
    attempt->answer.cancel();
    if (attempt->isPosted)
        m_records.failed(attempt->record.id, u"stopped"_s, true);
    end(attempt, EndpointFault{.error = {Error::Kind::Cancelled, {}}});
}

void ConnectionTest::send(const AttemptPointer &attempt)
{
    const Endpoint &endpoint = attempt->endpoint;
    const Usage expected = expectedTestUsage();
    RequestRecord record{
        .purpose = Purpose::Test, .scorer = {endpoint.model}, .host = hostOf(endpoint.base)};
    record.estimatedIn = expected.in;
    record.estimatedOut = expected.out;
    record.sentAt = m_clock.now();
    if (const auto price = priceOf(endpoint)) {
        record.worstUsd = worstCostUsd(*price, worstTestUsage(), record.sentAt);
        record.priceDate = priceDate(*price, record.sentAt).toString(Qt::ISODate);
    }
    attempt->record = record;
    deliver(m_records.sent(record), this, [this, attempt](const Result<qint64> &id) {
        if (!id)
            return end(attempt, EndpointFault{.error = id.error()});
        if (attempt->isOver) {
            m_records.failed(*id, u"stopped"_s, false);
            return;
        }
        attempt->record.id = *id;
        ++attempt->report.requests;
        attempt->sinceSent.start();
        HttpRequest request = chatRequest(attempt->endpoint, attempt->report.form, testQuestion());
        request.idleLimit = std::min(request.idleLimit, patience);
        request.totalLimit = std::min(request.totalLimit, patience);
        attempt->answer = m_http.send(request);
        attempt->isPosted = true;
        deliver(attempt->answer, this, [this, attempt](const Result<HttpResponse> &response) {
            answered(attempt, response);
        });
    });
}

void ConnectionTest::answered(const AttemptPointer &attempt, const Result<HttpResponse> &response)
{
    attempt->isPosted = false;
    attempt->report.took = std::chrono::milliseconds(attempt->sinceSent.elapsed());
    if (isGood(response))
        return read(attempt, response->body);
    const EndpointFault fault = faultOfAnswer(response, attempt->endpoint);
    qCInfo(logLlm).noquote() << "connection test:" << fault.error.detail;
    const bool isPerhapsBilled = !response && wasPerhapsSent(response.error());
    deliver(m_records.failed(attempt->record.id, fault.error.detail, isPerhapsBilled), this,
            [this, attempt, response, fault](const Result<void> &) {
                if (!response || !sendOtherwise(attempt, *response))
                    end(attempt, fault);
            });
}

bool ConnectionTest::sendOtherwise(const AttemptPointer &attempt, const HttpResponse &response)
{
    const std::optional<WireForm> form = adapted(attempt->report.form, response);
    if (!form || attempt->isOver || attempt->report.requests > mostAdaptations)
        return false;
    attempt->report.form = *form;
    send(attempt);
    return true;
}

void ConnectionTest::read(const AttemptPointer &attempt, const QByteArray &body)
{
    const Endpoint &endpoint = attempt->endpoint;
    const Result<ChatAnswer> answer = parseChatAnswer(body);
    ConnectionReport &report = attempt->report;
    RequestRecord &record = attempt->record;
    if (answer) {
        report.answeredBy = answer->model;
        report.usage = answer->usage.value_or(expectedTestUsage());
        report.usd = answer->usd;
        if (const auto price = priceOf(endpoint); price && !report.usd)
            report.usd =
                costUsd(*price, report.usage, {tierFromAnswer(answer->tier), record.sentAt});
        report.isUnderstood = !parseReply(answer->content, {testPaper()}).verdicts.isEmpty();
        record.tier = answer->tier;
        if (report.form != startingForm(endpoint))
            m_records.learnt(record.host, endpoint.model, toJson(report.form));
    }
    record.body = body;
    record.usage = report.usage;
    record.usd = report.usd;
    record.answeredBy = report.answeredBy;
    std::optional<EndpointFault> fault;
    if (!answer)
        fault = faultOf(answer.error(), endpoint);
    deliver(answer ? m_records.received(record)
                   : m_records.failed(record.id, fault->error.detail, true),
            this, [this, attempt, fault](const Result<void> &) { end(attempt, fault); });
}

void ConnectionTest::end(const AttemptPointer &attempt, const std::optional<EndpointFault> &fault)
{
    if (std::exchange(attempt->isOver, true))
        return;
    if (m_running == attempt)
        m_running.reset();
    attempt->report.fault = fault;
    attempt->promise.addResult(attempt->report);
    attempt->promise.finish();
}

} // namespace firstlight
