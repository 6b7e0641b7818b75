// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "run/trial.h"

#include <QLockFile>

namespace firstlight {

// What a trial knows so far; for the sources of Trial only.
struct Trial::Going
{
    TrialRequest request;
    std::unique_ptr<QLockFile> lock; // null while only a forecast is made
    Revision current;
    QString draftHash;
    TrialSample sample;
    int scoredUnderDraft = 0; // papers of the day, before
    double spentThisMonth = 0;
    double spent = 0;   // USD at worst, of this trial
    int done = 0;       // verdicts of the jobs that have ended
    int total = 0;      // verdicts of the whole trial
    TrialReport counts; // requests, money, what stopped it
    QList<PlannedStage> stages;
    int newPapers = 0;
    int knownPapers = 0;
    bool isCancelled = false;

    Scorer scorer() const { return {request.endpoint.model}; }
    QList<ArxivId> papers() const
    {
        QList<ArxivId> ids;
        for (const SampledPick &sampled : sample.papers)
            ids.append(sampled.pick.paper.id);
        return ids;
    }
};

} // namespace firstlight
