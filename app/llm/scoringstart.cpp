// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a job does before it asks: it recalls how the service wants its requests, and what it
// answered before.
#include "llm/scoringjob.h"

#include "base/async.h"

#include <QtConcurrent>

namespace firstlight {

using namespace Qt::StringLiterals;

QFuture<Result<ScoringReport>> ModelScorer::Job::start()
{
    m_promise.start();
    if (m_job.capUsd && !m_job.price && !m_job.papers.isEmpty())
        stop({Error::Kind::Budget, u"the price of %1 is not known, so the cap cannot be kept"_s.arg(
                                       m_job.endpoint.model)});
    recallForm();
    return m_promise.future();
}

void ModelScorer::Job::recallForm()
{
    deliver(m_scorer.m_journal.wireForm(hostOf(m_job.endpoint.base), m_job.endpoint.model), this,
            [this](const Result<QByteArray> &json) {
                if (!json)
                    return breakOff(json.error());
                if (const std::optional<WireForm> form = learntForm(*json, m_form))
                    m_form = m_knownForm = *form;
                recallAnswers();
            });
}

void ModelScorer::Job::recallAnswers()
{
    // What is dropped by its title is remembered with the paper.
    if (m_job.purpose == Purpose::Titles)
        return plan(m_job.papers);
    // Hashing a large day takes longer than a frame.
    const auto keys =
        QtConcurrent::run([job = m_job, output = m_form.output]() -> Result<QStringList> {
            return questionKeys(job, output);
        });
    deliver(keys, this, [this](const Result<QStringList> &questions) {
        deliver(m_scorer.m_journal.answered(*questions), this,
                [this, questions](const Result<QHash<QString, AnsweredQuestion>> &answers) {
                    if (!answers)
                        return breakOff(answers.error());
                    reuse(*questions, *answers);
                });
    });
}

// The same question is never paid for twice.
void ModelScorer::Job::reuse(const QStringList &questions,
                             const QHash<QString, AnsweredQuestion> &known)
{
    ReadAnswer answer{.purpose = m_job.purpose};
    QList<Paper> rest;
    for (qsizetype at = 0; at < m_job.papers.size(); ++at) {
        const Paper &paper = m_job.papers[at];
        const auto found = known.constFind(questions[at]);
        if (found == known.cend()) {
            rest.append(paper);
            continue;
        }
        answer.scores.append(scoreOf(Verdict{paper.id, found->relevance, found->novelty,
                                             found->comment, found->criterion, found->evidence},
                                     paper, frame()));
    }
    if (answer.scores.isEmpty())
        return plan(rest);
    deliver(m_scorer.m_journal.parsed(0, answer), this,
            [this, rest, count = answer.scores.size()](const Result<void> &saved) {
                if (!saved)
                    return breakOff(saved.error());
                m_report.reused = int(count);
                plan(rest);
            });
}

void ModelScorer::Job::plan(const QList<Paper> &papers)
{
    ScoringJob rest = m_job;
    rest.papers = papers;
    // Counting the tokens of a large day takes longer than a frame.
    deliver(QtConcurrent::run([rest] { return batches(rest); }), this,
            [this](const QList<QList<Paper>> &parts) {
                for (const QList<Paper> &part : parts)
                    m_queue.append({.papers = part});
                m_planned = true;
                proceed();
            });
}

} // namespace firstlight
