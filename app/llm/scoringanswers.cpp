// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a job does with an answer: keep, read, save.
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

void ModelScorer::Job::readNext()
{
    if (m_reading || m_arrived.isEmpty() || m_finished)
        return;
    m_reading = true;
    const FlightPointer flight = m_arrived.takeFirst();
    if (flight->isFiltered) {
        save(flight, m_job.purpose == Purpose::Titles ? outcomeOfRefusedTitles(flight->ask)
                                                      : outcomeOfRefusal(flight->ask, frame()));
        return;
    }
    // A long stream has thousands of pieces.
    deliver(QtConcurrent::run([body = flight->body] { return parseChatAnswer(body); }), this,
            [this, flight](const Result<ChatAnswer> &answer) {
                if (m_finished)
                    return;
                if (answer)
                    return keep(flight, *answer);
                m_reading = false;
                failed(flight, answer.error(), answer.error().kind == Error::Kind::Network);
                readNext();
            });
}

// The answer as it came, with what it cost, before anything is made of it.
void ModelScorer::Job::keep(const FlightPointer &flight, const ChatAnswer &answer)
{
    RequestRecord &record = flight->record;
    record.state = RequestRecord::State::Received;
    record.usage = usageOf(answer, flight->question);
    record.usage.isEstimate |= answer.isCut;
    record.answeredBy = answer.model;
    record.tier = answer.tier;
    m_report.usage += record.usage;
    m_report.usdIsEstimate |= record.usage.isEstimate;
    if (m_job.price) {
        record.usd =
            costUsd(*m_job.price, record.usage, {tierFromAnswer(answer.tier), record.sentAt});
        // A broken stream does not tell what it cost, and what an answer cost that does not say
        // can only be guessed: the cap is kept as if it were the worst.
        if (answer.isCut)
            record.usd = record.worstUsd;
        if (record.usage.isEstimate && !answer.isCut)
            m_perhapsSpent += std::max(0.0, *record.worstUsd - *record.usd);
    }
    if (answer.usd)
        record.usd = answer.usd;
    m_isCostKnown &= record.usd.has_value();
    m_spent += record.usd.value_or(0);
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
    // The first request went alone, so that the service has the prompt's fixed part in its cache.
    m_atOnce = m_isLimited ? m_atOnce + 1 : mostAtOnce;
    m_atOnce = qMin(m_atOnce, qBound(1, m_job.concurrency, mostAtOnce));
    learnForm(flight->form);
    if (!isPromptCut(flight->record.usage, flight->question)) {
        save(flight, outcomeOf(flight, answer));
        return;
    }
    qCWarning(logLlm) << "the service cut the prompt; its scores are discarded";
    m_reading = false;
    m_batchLimit = qMax<qsizetype>(1, flight->ask.papers.size() / 2);
    shorten(flight, {Error::Kind::TooLong, u"the service read only a part of the prompt"_s});
    readNext();
}

Outcome ModelScorer::Job::outcomeOf(const FlightPointer &flight, const ChatAnswer &answer) const
{
    return m_job.purpose == Purpose::Titles ? outcomeOfTitles(flight->ask, answer)
                                            : outcome(flight->ask, answer, frame());
}

void ModelScorer::Job::save(const FlightPointer &flight, const Outcome &outcome)
{
    ReadAnswer answer{.purpose = m_job.purpose, .scores = outcome.scores, .titles = outcome.titles};
    const QuestionFrame asked = questionFrame(m_job, flight->form.output);
    for (const Score &score : outcome.scores) {
        const auto paper =
            std::find_if(flight->ask.papers.begin(), flight->ask.papers.end(),
                         [&score](const Paper &each) { return each.id == score.paper; });
        if (score.state == Score::State::Scored)
            answer.questions.insert(score.paper, questionKey(asked, *paper));
    }
    deliver(m_scorer.m_journal.parsed(flight->record.id, answer), this,
            [this, flight, outcome](const Result<void> &saved) {
                if (m_finished)
                    return;
                if (!saved)
                    return breakOff(saved.error());
                count(outcome);
                release(flight);
                askFirst(outcome.next);
                m_reading = false;
                readNext();
                proceed();
            });
}

void ModelScorer::Job::count(const Outcome &outcome)
{
    for (const Score &score : outcome.scores)
        ++(score.state == Score::State::Scored ? m_report.scored : m_report.failed);
    m_report.scored += int(outcome.titles.size());
    for (const TitleVerdict &title : outcome.titles) {
        if (title.isDropped)
            m_report.dropped.insert(title.paper);
    }
    const std::optional<double> usd = m_job.price ? std::optional(m_spent) : std::nullopt;
    Q_EMIT m_scorer.progressed(m_report.scored + m_report.reused + m_report.failed,
                               int(m_job.papers.size()), usd);
}

// What a form that was refused taught is kept, once the next one works.
void ModelScorer::Job::learnForm(const WireForm &form)
{
    if (form == m_knownForm)
        return;
    m_knownForm = form;
    m_scorer.m_journal.saveWireForm(hostOf(m_job.endpoint.base), m_job.endpoint.model,
                                    toJson(form));
}

// Whether a stream that broke off brought verdicts that are complete.
bool ModelScorer::Job::isSalvageable(const FlightPointer &flight) const
{
    if (m_job.purpose == Purpose::Titles || flight->pieces->isEmpty())
        return false;
    const Result<ChatAnswer> answer = parseChatAnswer(*flight->pieces);
    return answer && !parseReply(answer->content, flight->ask.papers).verdicts.isEmpty();
}

} // namespace firstlight
