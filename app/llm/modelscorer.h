// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "llm/chat.h"
#include "llm/forecast.h"
#include "llm/journal.h"
#include "paper/paper.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>

namespace firstlight {

struct ScoringJob
{
    qint64 run = 0; // the run's row, for the journal
    Endpoint endpoint;
    QString criteriaText;
    QString criteriaHash;
    QList<Paper> papers;
    Purpose purpose = Purpose::Abstracts; // not Test
    int opinion = 1;            // of SecondOpinion: 2, 3, …; each has its own order of papers
    int concurrency = 2;        // requests in flight, 1-8; the first goes alone
    std::optional<Price> price; // empty: unknown
    TokenExperience learnt;     // of this model and purpose
    // For this job; requests whose worst case exceeds what is left are not sent.
    std::optional<double> capUsd;
    // Where the price is unknown: nothing more is sent once answers that name their cost reach it.
    std::optional<double> capOfNamedUsd;
};

struct ScoringReport
{
    int scored = 0;        // by this job; of Titles: judged
    int reused = 0;        // by an earlier answer to the same question; not in scored
    QSet<ArxivId> dropped; // of Titles
    int failed = 0;        // asked three times in vain, or declined by the model
    int unscored = 0;      // never asked, because the job stopped
    int requests = 0;      // sent
    Usage usage;
    std::optional<double> usd; // of the answers; empty: the model's price is unknown
    // A service gave no usage, or may charge for requests without an answer: this much at worst.
    bool usdIsEstimate = false;
    double perhapsUsd = 0;
    std::optional<Error> stoppedBy; // why it ended early: budget, quota, key, cancelled, …
    std::optional<Error> setAside;  // why the papers of one request stay unscored
};

// The requests of a job's first round, by our own count; known to none of them. Takes tens of
// milliseconds for a day: run it on the pool.
PlannedStage planned(const ScoringJob &job, const QDateTime &now);

// Papers in batches of eight, in an order shuffled by a hash of criteria and id: equal jobs are cut
// alike.
QList<QList<Paper>> scoringBatches(const QList<Paper> &papers, const QString &criteriaHash);

// What an answer says that the journal kept: never read because of a crash, or read by an earlier
// parser.
ReadAnswer readKept(const RequestRecord &request, const QList<Paper> &papers, const QDateTime &now);

// Asks a model about papers. What it answered to the same question before is not asked again. Every
// answer is journalled and its scores saved before the next is read. What an answer lacks is asked
// again, in a smaller batch, then alone, three rounds at most; then it is Failed.
class ModelScorer final : public QObject
{
    Q_OBJECT

public:
    // All references must outlive the scorer.
    ModelScorer(Http &http, Journal &journal, Clock clock, QObject *parent = nullptr);
    ~ModelScorer() override;

    // One job at a time. An Error only when the journal cannot be written; all else is in the
    // report.
    QFuture<Result<ScoringReport>> score(const ScoringJob &job);

    // What waiting before another try starts from; a second unless set.
    void setBackoffBase(std::chrono::milliseconds base) { m_backoffBase = base; }
    // How long a silent service is waited for; as the service needs unless set.
    void setAnswerLimit(std::chrono::milliseconds limit) { m_answerLimit = limit; }

    // Sends nothing more, drops what is in flight; the report says Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(int scored, int papers, const std::optional<double> &usd);

private:
    class Job;
    Http &m_http;
    Journal &m_journal;
    Clock m_clock;
    std::chrono::milliseconds m_backoffBase = std::chrono::seconds(1);
    std::optional<std::chrono::milliseconds> m_answerLimit;
    std::unique_ptr<Job> m_job;
};

} // namespace firstlight
