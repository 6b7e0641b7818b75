// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/scoringjob.h"

#include "base/async.h"
#include "base/log.h"

#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 8;

} // namespace

ModelScorer::Job::Job(ModelScorer &scorer, ScoringJob job)
    : m_scorer(scorer)
    , m_job(std::move(job))
    , m_price(priceOf(m_job.endpoint.model))
    , m_form(startingForm(m_job.endpoint))
{}

ModelScorer::Job::~Job()
{
    for (const FlightPointer &flight : std::as_const(m_flights))
        flight->answer.cancel();
}

QFuture<Result<ScoringReport>> ModelScorer::Job::start()
{
    m_promise.start();
    if (m_job.capUsd && !m_price && !m_job.papers.isEmpty())
        stop({Error::Kind::Budget, u"the price of %1 is not known, so the cap cannot be kept"_s.arg(
                                       m_job.endpoint.model)});
    // Counting the tokens of a large day takes longer than a frame.
    const QList<Paper> papers = m_job.papers;
    const QString hash = m_job.criteriaHash;
    deliver(QtConcurrent::run([papers, hash] { return scoringBatches(papers, hash); }), this,
            [this](const QList<QList<Paper>> &batches) {
                for (const QList<Paper> &batch : batches)
                    m_queue.append({.papers = batch});
                m_planned = true;
                proceed();
            });
    return m_promise.future();
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
    while (!m_finished && !m_stopped && m_pauses == 0 && m_flights.size() < m_atOnce) {
        const std::optional<Ask> ask = takeAsk();
        if (!ask)
            break;
        enterInJournal(*ask);
    }
    const bool isIdle = m_planned && m_flights.isEmpty() && m_openEntries == 0;
    const bool isDone = m_stopped || (m_queue.isEmpty() && m_pauses == 0);
    if (isIdle && isDone && !m_finished)
        finish();
}

// The next ask if the purse allows it. Without anything in flight that could free a reserve, its
// not allowing it ends the job.
std::optional<Ask> ModelScorer::Job::takeAsk()
{
    if (m_queue.isEmpty())
        return {};
    while (m_queue.first().papers.size() > m_batchLimit)
        askFirst(halves(m_queue.takeFirst()));
    const Ask &next = m_queue.first();
    if (m_price &&
        !affords(costUsd(*m_price, worstUsage(question(m_job.criteriaText, next.papers))))) {
        if (m_flights.isEmpty())
            stop({Error::Kind::Budget, u"the next request could exceed the cap of %1 USD"_s.arg(
                                           m_job.capUsd.value_or(0))});
        return {};
    }
    return m_queue.takeFirst();
}

bool ModelScorer::Job::affords(double worstUsd) const
{
    return !m_job.capUsd || m_spent + m_perhapsSpent + m_reserved + worstUsd <= *m_job.capUsd;
}

void ModelScorer::Job::enterInJournal(const Ask &ask)
{
    const auto flight = std::make_shared<Flight>();
    flight->ask = ask;
    flight->question = question(m_job.criteriaText, ask.papers);
    flight->form = m_form;
    RequestRecord &record = flight->record;
    record.run = m_job.run;
    record.scorer.model = m_job.endpoint.model;
    record.criteriaHash = m_job.criteriaHash;
    for (const Paper &paper : ask.papers)
        record.papers.append({.id = paper.id, .version = paper.version});
    record.sentAt = m_scorer.m_clock.now();
    if (m_price) {
        record.worstUsd = costUsd(*m_price, worstUsage(flight->question));
        record.priceDate = m_price->date.toString(Qt::ISODate);
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
    flight->answer =
        m_scorer.m_http.send(chatRequest(m_job.endpoint, flight->form, flight->question));
    deliver(flight->answer, this, [this, flight](const Result<HttpResponse> &response) {
        if (!m_finished)
            answered(flight, response);
    });
}

void ModelScorer::Job::readNext()
{
    if (m_reading || m_arrived.isEmpty() || m_finished)
        return;
    m_reading = true;
    const FlightPointer flight = m_arrived.takeFirst();
    if (flight->isFiltered) {
        save(flight, outcomeOfRefusal(flight->ask, frame()));
        return;
    }
    const Result<ChatAnswer> answer = parseChatAnswer(flight->body);
    if (answer) {
        keep(flight, *answer);
        return;
    }
    m_reading = false;
    failed(flight, answer.error(), answer.error().kind == Error::Kind::Network);
    readNext();
}

// The answer as it came, with what it cost, before anything is made of it.
void ModelScorer::Job::keep(const FlightPointer &flight, const ChatAnswer &answer)
{
    RequestRecord &record = flight->record;
    record.state = RequestRecord::State::Received;
    record.usage = usageOf(answer, flight->question);
    m_report.usage += record.usage;
    m_report.usdIsEstimate |= record.usage.isEstimate;
    if (m_price) {
        record.usd = costUsd(*m_price, record.usage);
        m_spent += *record.usd;
    }
    // Short keys of local services ("none") are words that a comment may hold.
    const QByteArray key = m_job.endpoint.key.toUtf8();
    record.body = flight->body;
    if (key.size() >= 12)
        record.body.replace(key, "***");
    deliver(m_scorer.m_journal.received(record), this,
            [this, flight, answer](const Result<void> &kept) {
                if (m_finished)
                    return;
                if (!kept)
                    return breakOff(kept.error());
                read(flight, answer);
            });
}

void ModelScorer::Job::read(const FlightPointer &flight, const ChatAnswer &answer)
{
    m_atOnce = qMin(m_atOnce + 1, qBound(1, m_job.concurrency, mostAtOnce));
    if (!isPromptCut(flight->record.usage, flight->question)) {
        save(flight, outcome(flight->ask, answer, frame()));
        return;
    }
    qCWarning(logLlm) << "the service cut the prompt; its scores are discarded";
    m_reading = false;
    m_batchLimit = qMax<qsizetype>(1, flight->ask.papers.size() / 2);
    shorten(flight, {Error::Kind::TooLong, u"the service read only a part of the prompt"_s});
    readNext();
}

void ModelScorer::Job::save(const FlightPointer &flight, const Outcome &outcome)
{
    deliver(m_scorer.m_journal.parsed(flight->record.id, outcome.scores), this,
            [this, flight, outcome](const Result<void> &saved) {
                if (m_finished)
                    return;
                if (!saved)
                    return breakOff(saved.error());
                for (const Score &score : outcome.scores)
                    ++(score.state == Score::State::Scored ? m_report.scored : m_report.failed);
                release(flight);
                askFirst(outcome.next);
                m_reading = false;
                const std::optional<double> usd = m_price ? std::optional(m_spent) : std::nullopt;
                Q_EMIT m_scorer.progressed(m_report.scored + m_report.failed,
                                           int(m_job.papers.size()), usd);
                readNext();
                proceed();
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
    if (!m_report.stoppedBy)
        m_report.stoppedBy = m_setAside;
    m_report.unscored = int(m_job.papers.size()) - m_report.scored - m_report.failed;
    if (m_price)
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
