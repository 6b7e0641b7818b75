// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/modelscorer.h"

#include "base/async.h"
#include "llm/scoringjob.h"

namespace firstlight {

ModelScorer::ModelScorer(Http &http, Journal &journal, Clock clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_journal(journal)
    , m_clock(std::move(clock))
{}

ModelScorer::~ModelScorer() = default;

QFuture<Result<ScoringReport>> ModelScorer::score(const ScoringJob &job)
{
    if (m_job && !m_job->isFinished())
        return ready(Result<ScoringReport>(failure(Error::Kind::Busy)));
    // The last job may still be on the stack that leads here.
    if (m_job)
        m_job.release()->deleteLater();
    m_job = std::make_unique<Job>(*this, job);
    return m_job->start();
}

void ModelScorer::cancel()
{
    if (m_job)
        m_job->cancel();
}

} // namespace firstlight
