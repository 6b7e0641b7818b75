// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "llm/chat.h"
#include "llm/journal.h"
#include "llm/prices.h"
#include "paper/spending.h"

#include <QObject>

#include <memory>

namespace firstlight {

// A question to a model that is not about scores of papers, and its conditions.
struct SingleRequest
{
    Endpoint endpoint; // with the key
    ChatQuestion question;
    Purpose purpose = Purpose::Suggestions;
    QString criteriaHash;
    qint64 expectedOut = 0;       // tokens of the usual answer
    std::optional<Price> price;   // empty: unknown
    TokenExperience learnt;       // of this model and purpose
    std::optional<double> capUsd; // one whose worst case exceeds it is not sent
};

struct SingleAnswer
{
    QString content;
    int requests = 0; // sent; those that negotiated the form included
    Usage usage;
    std::optional<double> usd; // empty: price unknown
    bool usdIsEstimate = false;
};

// The most that a question may cost; empty: the price is unknown.
std::optional<double> worstUsd(const SingleRequest &request, const QDateTime &moment);
// About what it will cost.
std::optional<double> expectedUsd(const SingleRequest &request, const QDateTime &moment);

// Asks one question, once, through the journal; adapts the form of the request to refusals.
class SingleQuestion final : public QObject
{
    Q_OBJECT

public:
    // All references must outlive it.
    SingleQuestion(Http &http, Journal &journal, Clock clock, QObject *parent = nullptr);
    ~SingleQuestion() override;

    // One at a time (Kind::Busy). Other errors: Budget, Cancelled, Storage, those of chatError.
    QFuture<Result<SingleAnswer>> ask(const SingleRequest &request);
    void cancel();

private:
    struct Going;
    using GoingPointer = std::shared_ptr<Going>;
    void send(const GoingPointer &going);
    void answered(const GoingPointer &going, const Result<HttpResponse> &response);
    void read(const GoingPointer &going, const QByteArray &body);
    void fail(const GoingPointer &going, const Error &error, bool isPerhapsBilled);
    void end(const GoingPointer &going, const Result<SingleAnswer> &outcome);

    Http &m_http;
    Journal &m_journal;
    Clock m_clock;
    GoingPointer m_going; // null when none is
};

} // namespace firstlight
