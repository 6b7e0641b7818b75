// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a job does when a request brings no verdicts.
#include "llm/scoringjob.h"

#include "base/async.h"
#include "base/log.h"
#include "llm/chaterror.h"
#include "net/backoff.h"
#include "net/networkcause.h"

#include <QRandomGenerator>
#include <QTimer>

namespace firstlight {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A service that wants more patience than this is left alone until the next run.
constexpr std::chrono::milliseconds longestPause = 120s;

} // namespace

void ModelScorer::Job::answered(const FlightPointer &flight, const Result<HttpResponse> &response)
{
    if (!response && !m_stopped && isSalvageable(flight)) {
        flight->body = *flight->pieces;
        m_arrived.append(flight);
        return readNext();
    }
    if (!response)
        return failed(flight, response.error(), wasPerhapsSent(response.error()));
    heedAllowance(flight, *response);
    if (response->status < 200 || response->status >= 300)
        return declined(flight, *response);
    flight->body = response->body.isNull() ? QByteArray("") : response->body;
    m_arrived.append(flight);
    readNext();
}

void ModelScorer::Job::declined(const FlightPointer &flight, const HttpResponse &response)
{
    const Error error = chatError(response, m_job.endpoint.key);
    qCInfo(logLlm) << "the service calls the request" << flight->record.id << requestName(response);
    const std::optional<WireForm> form = adapted(flight->form, response);
    if (form && !m_refusedForms.contains(*form)) {
        if (flight->form == m_form) {
            m_refusedForms.append(m_form);
            m_form = *form;
        }
        askFirst({flight->ask});
        abandon(flight, error.detail);
        return;
    }
    if (declinesContent(response)) {
        flight->isFiltered = true;
        m_arrived.append(flight);
        readNext();
        return;
    }
    // Behind a gateway that gave up, the model may have answered.
    const bool isPerhapsBilled = response.status == 408 || response.status == 504;
    failed(flight, error, isPerhapsBilled, retryAdvice(response, QDateTime::currentDateTimeUtc()));
}

void ModelScorer::Job::failed(const FlightPointer &flight, const Error &error, bool isPerhapsBilled,
                              const RetryAdvice &advice)
{
    const Error safe{error.kind, withoutKey(error.detail, m_job.endpoint.key)};
    QString entry = safe.detail;
    if (isPerhapsBilled) {
        m_perhapsSpent += flight->record.worstUsd.value_or(0);
        m_report.usdIsEstimate = true;
        entry.prepend(perhapsBilled());
    }
    if (error.kind == Error::Kind::TooLong)
        return shorten(flight, safe);
    const bool isPassing = error.kind == Error::Kind::Network ||
                           error.kind == Error::Kind::RateLimited ||
                           (advice.isWorthIt.value_or(false) && error.kind != Error::Kind::Quota);
    if (isPassing)
        tryAgain(flight, safe, advice);
    else
        stop(safe);
    abandon(flight, entry);
}

void ModelScorer::Job::tryAgain(const FlightPointer &flight, const Error &error,
                                const RetryAdvice &advice)
{
    if (m_stopped)
        return;
    Ask ask = flight->ask;
    if (advice.wait.value_or(0ms) > longestPause) {
        const QDateTime until = m_scorer.m_clock.now().addMSecs(advice.wait->count()).toLocalTime();
        stop({error.kind,
              u"%1 (asks to wait until %2)"_s.arg(error.detail, until.toString(u"hh:mm"_s))});
        return;
    }
    if (ask.tries >= tryLimit || !advice.isWorthIt.value_or(true)) {
        // One bad request must not hold up the rest; a second one says that the service is down.
        if (m_report.scored == 0 || m_report.setAside)
            stop(error);
        m_report.setAside = error;
        return;
    }
    if (error.kind == Error::Kind::RateLimited) {
        // The cheap tier has no room today: twice is enough. Reserves are made for the dearest
        // tier.
        if (m_job.endpoint.tier == Tier::Flex && ask.tries > 1)
            m_job.endpoint.tier = Tier::Standard;
        m_isLimited = true;
        m_atOnce = qMax(1, m_atOnce / 2);
    }
    const auto delay = backoff(ask.tries, advice.wait, QRandomGenerator::global()->generateDouble(),
                               m_scorer.m_backoffBase);
    ++ask.tries;
    rest(delay, {ask});
}

// What the service says is left of its allowance holds for the next request of this size.
void ModelScorer::Job::heedAllowance(const FlightPointer &flight, const HttpResponse &response)
{
    const RequestRecord &record = flight->record;
    const std::chrono::milliseconds wait = restForAllowance(
        response, record.estimatedIn + record.estimatedOut, QDateTime::currentDateTimeUtc());
    if (wait == 0ms)
        return;
    qCInfo(logLlm) << "the service's allowance is used up; next request in" << wait.count() << "ms";
    m_allowedAt = std::max(m_allowedAt, QDeadlineTimer(wait));
}

// Nothing is sent for so long; then those come first.
void ModelScorer::Job::rest(std::chrono::milliseconds delay, const QList<Ask> &then)
{
    ++m_pauses;
    QTimer::singleShot(delay, this, [this, then] {
        --m_pauses;
        askFirst(then);
        proceed();
    });
}

void ModelScorer::Job::shorten(const FlightPointer &flight, const Error &error)
{
    // What is too long once is so for every batch of that size.
    m_batchLimit = std::min(m_batchLimit, std::max<qsizetype>(1, flight->ask.papers.size() / 2));
    if (flight->ask.papers.size() > 1)
        askFirst(halves(flight->ask));
    else // one abstract is short: it is the criteria that do not fit
        stop(error);
    abandon(flight, error.detail);
}

void ModelScorer::Job::abandon(const FlightPointer &flight, const QString &detail)
{
    release(flight);
    ++m_openEntries;
    qCInfo(logLlm) << "request" << flight->record.id << "failed:" << detail;
    deliver(m_scorer.m_journal.failed(flight->record.id, detail), this,
            [this](const Result<void> &entered) {
                if (m_finished)
                    return;
                --m_openEntries;
                if (!entered)
                    return breakOff(entered.error());
                proceed();
            });
}

} // namespace firstlight
