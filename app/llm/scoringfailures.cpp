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
    if (response->status < 200 || response->status >= 300)
        return declined(flight, *response);
    flight->body = response->body.isNull() ? QByteArray("") : response->body;
    m_arrived.append(flight);
    readNext();
}

void ModelScorer::Job::declined(const FlightPointer &flight, const HttpResponse &response)
{
    const Error error = chatError(response, m_job.endpoint.key);
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
    failed(flight, error, isPerhapsBilled, retryAfter(response, QDateTime::currentDateTimeUtc()));
}

void ModelScorer::Job::failed(const FlightPointer &flight, const Error &error, bool isPerhapsBilled,
                              std::optional<std::chrono::milliseconds> asked)
{
    const Error safe{error.kind, withoutKey(error.detail, m_job.endpoint.key)};
    QString entry = safe.detail;
    if (isPerhapsBilled) {
        m_perhapsSpent += flight->record.worstUsd.value_or(0);
        m_report.usdIsEstimate = true;
        entry.prepend(perhapsBilled());
    }
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::RateLimited:
        tryAgain(flight, safe, asked);
        break;
    case Error::Kind::TooLong:
        shorten(flight, safe);
        return;
    default:
        stop(safe);
    }
    abandon(flight, entry);
}

void ModelScorer::Job::tryAgain(const FlightPointer &flight, const Error &error,
                                std::optional<std::chrono::milliseconds> asked)
{
    if (m_stopped)
        return;
    Ask ask = flight->ask;
    if (asked.value_or(0ms) > longestPause) {
        const QDateTime until = m_scorer.m_clock.now().addMSecs(asked->count()).toLocalTime();
        stop({error.kind,
              u"%1 (asks to wait until %2)"_s.arg(error.detail, until.toString(u"hh:mm"_s))});
        return;
    }
    if (ask.tries >= tryLimit) {
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
    const auto delay = backoff(ask.tries, asked, QRandomGenerator::global()->generateDouble(),
                               m_scorer.m_backoffBase);
    ++ask.tries;
    ++m_pauses;
    QTimer::singleShot(delay, this, [this, ask] {
        --m_pauses;
        askFirst({ask});
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
