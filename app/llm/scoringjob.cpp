// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/scoringjob.h"

#include "base/async.h"
#include "base/log.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

ModelScorer::Job::Job(ModelScorer &scorer, ScoringJob job)
    : m_scorer(scorer)
    , m_job(std::move(job))
    , m_form(startingForm(m_job.endpoint))
    , m_knownForm(m_form)
{}

ModelScorer::Job::~Job()
{
    for (const FlightPointer &flight : std::as_const(m_flights))
        flight->answer.cancel();
}

void ModelScorer::Job::cancel()
{
    if (m_finished)
        return;
    stop({Error::Kind::Cancelled, {}});
    const QList<FlightPointer> flights = m_flights;
    for (const FlightPointer &flight : flights) {
        // What has arrived is paid for and still read.
        if (!flight->isPosted || flight->answer.isFinished())
            continue;
        flight->answer.cancel();
        m_perhapsSpent += flight->record.worstUsd.value_or(0);
        m_report.usdIsEstimate = true;
        abandon(flight, QString(perhapsBilled() + u"cancelled"_s));
    }
    proceed();
}

// The one place that decides what happens next.
void ModelScorer::Job::proceed()
{
    if (!m_finished && !m_stopped && !m_queue.isEmpty() && !m_allowedAt.hasExpired())
        rest(std::chrono::milliseconds(std::exchange(m_allowedAt, {}).remainingTime()));
    while (!m_finished && !m_stopped && m_pauses == 0 && m_flights.size() < m_atOnce) {
        const FlightPointer next = takeNext();
        if (!next)
            break;
        enterInJournal(next);
    }
    const bool isIdle = m_planned && m_flights.isEmpty() && m_openEntries == 0;
    const bool isDone = m_stopped || (m_queue.isEmpty() && m_pauses == 0);
    if (isIdle && isDone && !m_finished)
        finish();
}

// The next request if the purse allows it, else null. Without anything in flight that could free a
// reserve, a smaller allowance may do; else its not allowing it ends the job.
ModelScorer::Job::FlightPointer ModelScorer::Job::takeNext()
{
    if (m_queue.isEmpty())
        return {};
    while (m_queue.first().papers.size() > m_batchLimit)
        askFirst(halves(m_queue.takeFirst()));
    if (m_job.capOfNamedUsd && m_spent >= *m_job.capOfNamedUsd) {
        stop({Error::Kind::Budget, u"the answers so far cost %1 USD"_s.arg(m_spent)});
        return {};
    }
    auto flight = std::make_shared<Flight>();
    flight->ask = m_queue.first();
    flight->question = question(m_job, flight->ask.papers);
    if (!affords(worstUsd(flight->question))) {
        if (!m_flights.isEmpty())
            return {};
        const std::optional<qint64> output = affordableOutput(*flight);
        if (!output) {
            stop({Error::Kind::Budget, u"the next request could exceed the cap of %1 USD"_s.arg(
                                           m_job.capUsd.value_or(0))});
            return {};
        }
        flight->question.maxOutputTokens = *output;
    }
    m_queue.removeFirst();
    return flight;
}

double ModelScorer::Job::worstUsd(const ChatQuestion &question) const
{
    return m_job.price ? worstCostUsd(*m_job.price, worstUsage(question, m_job.learnt),
                                      m_scorer.m_clock.now())
                       : 0;
}

// What is left for an answer after its prompt; empty: not enough for it to be worth the prompt.
std::optional<qint64> ModelScorer::Job::affordableOutput(const Flight &flight) const
{
    ChatQuestion mute = flight.question;
    mute.maxOutputTokens = 0;
    const double left = *m_job.capUsd - m_spent - m_perhapsSpent - worstUsd(mute);
    const qint64 least = leastOutput(m_job, flight.ask.papers.size());
    const double leastUsd = worstCostUsd(*m_job.price, {.out = least}, m_scorer.m_clock.now());
    if (leastUsd <= 0 || left < leastUsd)
        return {};
    // A token less, for the rounding.
    return static_cast<qint64>(double(least) * (left / leastUsd)) - 1;
}

bool ModelScorer::Job::affords(double worstUsd) const
{
    return !m_job.capUsd || m_spent + m_perhapsSpent + m_reserved + worstUsd <= *m_job.capUsd;
}

void ModelScorer::Job::enterInJournal(const FlightPointer &flight)
{
    const QList<Paper> &papers = flight->ask.papers;
    flight->form = m_form;
    RequestRecord &record = flight->record;
    record.run = m_job.run;
    record.purpose = m_job.purpose;
    record.scorer.model = m_job.endpoint.model;
    record.host = hostOf(m_job.endpoint.base);
    record.estimatedIn = estimatedInput(flight->question);
    record.estimatedOut = expectedOutput(m_job, papers.size());
    record.criteriaHash = m_job.criteriaHash;
    for (const Paper &paper : papers)
        record.papers.append({.id = paper.id, .version = paper.version});
    record.sentAt = m_scorer.m_clock.now();
    if (m_job.price) {
        record.worstUsd = worstUsd(flight->question);
        record.priceDate = priceDate(*m_job.price, record.sentAt).toString(Qt::ISODate);
        m_reserved += *record.worstUsd;
    }
    m_flights.append(flight);
    deliver(m_scorer.m_journal.sent(record), this, [this, flight](const Result<qint64> &id) {
        if (m_finished)
            return;
        if (!id)
            return breakOff(id.error());
        flight->record.id = *id;
        if (m_stopped)
            abandon(flight, u"not sent"_s);
        else
            post(flight);
    });
}

void ModelScorer::Job::post(const FlightPointer &flight)
{
    ++m_report.requests;
    flight->isPosted = true;
    flight->pieces = std::make_shared<QByteArray>();
    HttpRequest request = chatRequest(m_job.endpoint, flight->form, flight->question);
    request.idleLimit = m_scorer.m_answerLimit.value_or(request.idleLimit);
    request.onData = [pieces = flight->pieces](const QByteArray &piece) { *pieces += piece; };
    flight->answer = m_scorer.m_http.send(request);
    deliver(flight->answer, this, [this, flight](const Result<HttpResponse> &response) {
        if (!m_finished)
            answered(flight, response);
    });
}

void ModelScorer::Job::askFirst(const QList<Ask> &asks)
{
    m_queue = asks + m_queue;
}

void ModelScorer::Job::release(const FlightPointer &flight)
{
    m_flights.removeOne(flight);
    m_reserved -= flight->record.worstUsd.value_or(0);
}

void ModelScorer::Job::stop(const Error &error)
{
    m_stopped = true;
    if (!m_report.stoppedBy)
        m_report.stoppedBy = error;
}

// Without a journal nothing may be sent and nothing can be saved.
void ModelScorer::Job::breakOff(const Error &error)
{
    for (const FlightPointer &flight : std::as_const(m_flights))
        flight->answer.cancel();
    m_finished = true;
    m_promise.addResult(Result<ScoringReport>(tl::unexpect, error));
    m_promise.finish();
}

void ModelScorer::Job::finish()
{
    m_finished = true;
    m_report.unscored =
        int(m_job.papers.size()) - m_report.scored - m_report.reused - m_report.failed;
    m_report.perhapsUsd = m_perhapsSpent;
    if (m_job.price || (m_report.requests > 0 && m_isCostKnown))
        m_report.usd = m_spent;
    m_promise.addResult(Result<ScoringReport>(m_report));
    m_promise.finish();
}

ScoreFrame ModelScorer::Job::frame() const
{
    return {.criteriaHash = m_job.criteriaHash,
            .scorer = {.model = m_job.endpoint.model},
            .madeAt = m_scorer.m_clock.now()};
}

} // namespace firstlight
