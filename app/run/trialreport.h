// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "llm/forecast.h"
#include "paper/shareinterval.h"
#include "run/trialsample.h"

namespace firstlight {

// What a draft makes of a paper.
enum class Movement {
    Unknown, // one of the two verdicts is missing
    Entered, // passes the cut-offs now
    Left,    // does no longer
    Raised,  // relevance and novelty together
    Lowered,
    Unmoved
};
QString toString(Movement movement); // "unknown", "entered", "left", "raised", …

struct TriedPaper
{
    Pick pick; // its score: before, else what lists show of it
    TrialStratum stratum = TrialStratum::Rest;
    std::optional<Score> before; // by the model under the current criteria
    std::optional<Score> after;  // under the draft
    Movement movement = Movement::Unknown;
};

// What scoring with the draft would cost from then on.
struct Outlook
{
    Forecast day;          // the whole day of the trial
    double papersADay = 0; // scanned, lately
    // Of usual days, five a week and twenty-one a month; empty: the price is unknown.
    std::optional<double> usdWeek;
    std::optional<double> usdMonth;
};

struct TrialForecast
{
    Forecast sample; // what the trial itself would send
    Outlook outlook;
};

struct TrialReport
{
    QDate day;
    QString currentHash;
    QString draftHash;
    QList<TriedPaper> papers; // by stratum
    int population = 0;       // papers of the day
    // The share of the day's papers that pass the cut-offs; empty: nothing was scored.
    std::optional<ShareInterval> passingBefore;
    std::optional<ShareInterval> passingAfter;
    std::optional<Outlook> outlook; // empty: it could not be made
    int scored = 0;                 // by this trial
    int reused = 0;                 // known before, for nothing
    int requests = 0;
    Usage usage;
    std::optional<double> usd; // empty: the model's price is unknown
    bool usdIsEstimate = false;
    double perhapsUsd = 0;
    std::optional<Error> stoppedBy; // what is scored stays all the same

    int count(Movement movement) const;
};

// Scores by paper, of the model, under the current criteria and the draft. Fills papers, population
// and the shares of a report.
TrialReport trialReport(const TrialSample &sample, const QHash<ArxivId, Score> &before,
                        const QHash<ArxivId, Score> &after, Cutoffs cutoffs);

} // namespace firstlight
