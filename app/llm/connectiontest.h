// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "llm/chat.h"
#include "llm/endpointfault.h"
#include "llm/prices.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace firstlight {

struct ConnectionReport
{
    std::optional<EndpointFault> fault; // empty: the service answered
    bool isUnderstood = false;          // and the answer judged the paper
    int requests = 0;                   // sent; those that negotiated the form included
    std::chrono::milliseconds took{0};  // of the last
    Usage usage;
    std::optional<double> usd; // empty: price unknown
    QString answeredBy;        // the model's name as echoed
    WireForm form;             // as negotiated
};

struct ModelListReport
{
    std::optional<EndpointFault> fault;
    QStringList models;   // sorted
    QDateTime serverTime; // by the service's clock; invalid: not said
};

// Whether a service answers: its list of models, which is free, and one question, which is not.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    // Where each request is written down before and after, so that its cost counts.
    struct Records
    {
        std::function<QFuture<Result<qint64>>(const RequestRecord &)> sent;
        std::function<QFuture<Result<void>>(const RequestRecord &)> received;
        std::function<QFuture<Result<void>>(qint64 id, const QString &detail, bool isPerhapsBilled)>
            failed;
        // The form (see toJson) under which a model at a host answered, where it is another than
        // the one to start from.
        std::function<void(const QString &host, const QString &model, const QByteArray &form)>
            learnt;
        std::function<std::optional<Price>(const Endpoint &)> price; // empty: unknown
    };
    // The network must outlive it.
    ConnectionTest(Http &http, Records records, Clock clock, QObject *parent = nullptr);
    ~ConnectionTest() override; // as cancel: the records must outlive it

    // What the model costs; empty: unknown.
    std::optional<Price> priceOf(const Endpoint &endpoint) const
    {
        return m_records.price(endpoint);
    }

    QFuture<ModelListReport> listModels(const Endpoint &endpoint);

    // Asks testQuestion(); adapts the form of the request to at most six refusals. Stops what ran.
    QFuture<ConnectionReport> run(const Endpoint &endpoint);
    void cancel(); // the report says Cancelled

private:
    struct Attempt;
    using AttemptPointer = std::shared_ptr<Attempt>;
    void send(const AttemptPointer &attempt);
    void answered(const AttemptPointer &attempt, const Result<HttpResponse> &response);
    bool sendOtherwise(const AttemptPointer &attempt, const HttpResponse &response);
    void read(const AttemptPointer &attempt, const QByteArray &body);
    void end(const AttemptPointer &attempt, const std::optional<EndpointFault> &fault);

    Http &m_http;
    Records m_records;
    Clock m_clock;
    AttemptPointer m_running; // null when none is
};

} // namespace firstlight
