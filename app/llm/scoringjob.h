// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/modelscorer.h"
#include "llm/questionkey.h"
#include "llm/ratelimits.h"
#include "llm/scoringplan.h"

#include <QDeadlineTimer>
#include <QPromise>

namespace firstlight {

// One job on its way. Lives until the scorer's next job or end; the future it gave has a result by
// then or is cancelled.
class ModelScorer::Job final : public QObject
{
public:
    Job(ModelScorer &scorer, ScoringJob job);
    ~Job() override;

    QFuture<Result<ScoringReport>> start();
    void cancel();
    bool isFinished() const { return m_finished; }

private:
    // A request from its entry in the journal to the saving of its scores.
    struct Flight
    {
        Ask ask;
        ChatQuestion question;
        WireForm form;
        RequestRecord record;
        QFuture<Result<HttpResponse>> answer; // default-constructed until sent
        bool isPosted = false;
        std::shared_ptr<QByteArray> pieces; // of the body, as they come
        QByteArray body;                    // once it is here
        bool isFiltered = false;            // turned down by the service's filter, without a body
    };
    using FlightPointer = std::shared_ptr<Flight>;

    void recallForm();
    void recallAnswers();
    void reuse(const QStringList &questions, const QHash<QString, AnsweredQuestion> &known);
    void plan(const QList<Paper> &papers);

    void proceed();
    FlightPointer takeNext();
    double worstUsd(const ChatQuestion &question) const;
    std::optional<qint64> affordableOutput(const Flight &flight) const;
    bool affords(double worstUsd) const;
    void enterInJournal(const FlightPointer &flight);
    void post(const FlightPointer &flight);

    void answered(const FlightPointer &flight, const Result<HttpResponse> &response);
    void declined(const FlightPointer &flight, const HttpResponse &response);
    void failed(const FlightPointer &flight, const Error &error, bool isPerhapsBilled,
                const RetryAdvice &advice = {});
    void tryAgain(const FlightPointer &flight, const Error &error, const RetryAdvice &advice);
    void heedAllowance(const FlightPointer &flight, const HttpResponse &response);
    void rest(std::chrono::milliseconds delay, const QList<Ask> &then = {});
    void shorten(const FlightPointer &flight, const Error &error);
    void abandon(const FlightPointer &flight, const QString &detail);

    void readNext();
    void keep(const FlightPointer &flight, const ChatAnswer &answer);
    void read(const FlightPointer &flight, const ChatAnswer &answer);
    Outcome outcomeOf(const FlightPointer &flight, const ChatAnswer &answer) const;
    void save(const FlightPointer &flight, const Outcome &outcome);
    void count(const Outcome &outcome);
    void learnForm(const WireForm &form);
    bool isSalvageable(const FlightPointer &flight) const;

    void askFirst(const QList<Ask> &asks);
    void release(const FlightPointer &flight);
    void stop(const Error &error);
    void breakOff(const Error &error);
    void finish();
    ScoreFrame frame() const;

    ModelScorer &m_scorer;
    ScoringJob m_job;
    QPromise<Result<ScoringReport>> m_promise;
    ScoringReport m_report;

    QList<Ask> m_queue;
    QList<FlightPointer> m_flights;
    QList<FlightPointer> m_arrived; // unread answers, in order of arrival
    WireForm m_form;
    WireForm m_knownForm; // the one that the journal keeps
    QList<WireForm> m_refusedForms;
    qsizetype m_batchLimit = 1000; // papers a request, once the service is known to cut prompts
    bool m_isCostKnown = true;     // of every answer
    double m_reserved = 0;         // USD, of what is in flight
    double m_spent = 0;            // USD, of answers
    double m_perhapsSpent = 0;     // USD at worst, of requests without an answer
    int m_atOnce = 1;              // all after the first answer, half when we are told to wait
    bool m_isLimited = false;      // the service told us to wait: grow by one an answer
    int m_pauses = 0;
    QDeadlineTimer m_allowedAt; // when the service's allowance has room for another request
    int m_openEntries = 0;      // failures being written to the journal
    bool m_planned = false;     // the queue is filled
    bool m_reading = false;
    bool m_stopped = false;
    bool m_finished = false;
};

} // namespace firstlight
