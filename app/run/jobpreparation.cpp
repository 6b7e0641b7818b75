// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/jobpreparation.h"

#include "base/async.h"
#include "llm/questionkey.h"
#include "llm/scoringplan.h"

#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

ScoringJob withStandingCap(const ScoringJob &job, const Settings &settings, double spentThisMonth)
{
    std::optional<double> standing;
    if (settings.maxUsdPerRun() > 0)
        standing = settings.maxUsdPerRun();
    if (settings.maxUsdPerMonth() > 0) {
        const double left = std::max(0.0, settings.maxUsdPerMonth() - spentThisMonth);
        standing = std::min(standing.value_or(left), left);
    }
    ScoringJob capped = job;
    // Without a price no request can be reserved for; the request's own cap then forbids them all.
    if (!job.price)
        capped.capOfNamedUsd = standing;
    else if (standing)
        capped.capUsd = std::min(job.capUsd.value_or(*standing), *standing);
    return capped;
}

QFuture<Result<ScoringJob>> withExperience(QObject *context, Store &store, const ScoringJob &job)
{
    if (job.papers.isEmpty())
        return ready(Result<ScoringJob>(job));
    return chain(context,
                 store.tokenExperience(hostOf(job.endpoint.base), job.endpoint.model, job.purpose))
        .then([job](const TokenExperience &learnt) {
            ScoringJob known = job;
            known.learnt = learnt;
            return ready(Result<ScoringJob>(known));
        })
        .future();
}

QFuture<Result<QSet<ArxivId>>> answeredBefore(QObject *context, Store &store, const ScoringJob &job)
{
    auto keys = std::make_shared<QStringList>();
    return chain(context, store.wireForm(hostOf(job.endpoint.base), job.endpoint.model))
        .then([job](const QByteArray &json) {
            return QtConcurrent::run([job, json]() -> Result<QStringList> {
                const WireForm start = startingForm(job.endpoint);
                const WireForm form = learntForm(json, start).value_or(start);
                return questionKeys(job, form.output);
            });
        })
        .then([&store, keys](const QStringList &questions) {
            *keys = questions;
            return store.answeredQuestions(questions);
        })
        .then([job, keys](const QHash<QString, AnsweredQuestion> &answers) {
            QSet<ArxivId> answered;
            for (qsizetype at = 0; at < keys->size(); ++at) {
                if (answers.contains(keys->at(at)))
                    answered.insert(job.papers.at(at).id);
            }
            return ready(Result<QSet<ArxivId>>(answered));
        })
        .future();
}

} // namespace firstlight
