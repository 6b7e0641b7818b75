// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/modelscorer.h"
#include "llm/pricebook.h"
#include "run/trialreport.h"
#include "settings/settings.h"
#include "store/store.h"

#include <QObject>

#include <memory>

namespace firstlight {

class DayRun;

struct TrialRequest
{
    QString draft;                // criteria in Markdown; saved nowhere, its hash is its name
    QDate day;                    // in the library
    Endpoint endpoint;            // with the key
    std::optional<double> capUsd; // beside the settings' caps
};

// Before a day is paid for: a sample of its papers, scored by the model under the current criteria
// and under a draft of others. Both go through the journal and the caps. The scores stay, under the
// hash of their criteria: no paper is paid for again when the trial is repeated or goes on, nor
// when the draft is saved and the day is run.
class Trial final : public QObject
{
    Q_OBJECT

public:
    // All references must outlive the trial.
    struct Parts
    {
        Store &store;
        Settings &settings;
        ModelScorer &modelScorer;
        DayRun &dayRun;
        const PriceBook &prices;
        QString lockFile; // as of DayRun (Kind::Busy)
        Clock clock;
    };
    explicit Trial(Parts parts, QObject *parent = nullptr);
    ~Trial() override;

    // One at a time (Kind::Busy). Other errors: Usage (no model, an empty draft), NotFound (no
    // criteria yet; the day has no papers), Storage. What stops it halfway is in the report.
    QFuture<Result<TrialReport>> start(const TrialRequest &request);
    // What start would send, and what the draft would cost from then on. Sends and writes nothing.
    QFuture<Result<TrialForecast>> forecast(const TrialRequest &request);
    void cancel(); // the report says Cancelled
    bool isRunning() const { return m_going != nullptr; }

Q_SIGNALS:
    // Papers of one and the other criteria together.
    void progressed(int done, int total, const std::optional<double> &usd);

private:
    struct Going;

    Result<void> begin(const TrialRequest &request);
    QFuture<Result<void>> prepare();
    QFuture<Result<void>> drawSample(const QList<Pick> &papers);
    PickQuery queryOf(const QString &criteriaHash, const QString &scorer) const;
    QFuture<Result<QHash<ArxivId, Score>>> modelScores(const QString &criteriaHash);
    // The papers of the sample that the model has yet to judge, as a job.
    QFuture<Result<ScoringJob>> planned(const QString &criteriaText, const QString &criteriaHash);
    QFuture<Result<void>> scoreUnder(const QString &criteriaText, const QString &criteriaHash);
    void add(const ScoringReport &scoring);
    QFuture<Result<TrialReport>> conclude();
    QFuture<Result<Outlook>> outlook();
    QFuture<Result<void>> forecastUnder(const QString &criteriaText, const QString &criteriaHash);
    template <class T>
    QFuture<Result<T>> ending(const QFuture<Result<T>> &future);

    Parts m_parts;
    std::unique_ptr<Going> m_going; // what the trial knows so far
};

} // namespace firstlight
