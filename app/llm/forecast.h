// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/prices.h"
#include "paper/spending.h"

namespace firstlight {

// A request before it is sent, by our own count of tokens.
struct PlannedRequest
{
    qint64 in = 0;          // the whole prompt
    qint64 prefix = 0;      // of in: equal in all requests, so that services may cache it
    qint64 briefOut = 0;    // an answer without reasoning
    qint64 expectedOut = 0; // the usual answer, as RequestRecord::estimatedOut says it
    qint64 maxOut = 0;      // the bound that is sent along
};

// What a model is to be asked for one purpose.
struct PlannedStage
{
    Purpose purpose = Purpose::Abstracts;
    QList<PlannedRequest> requests; // first rounds only
    std::optional<Price> price;     // empty: unknown
    Circumstances circumstances;
    TokenExperience learnt; // of this model, at this service, for this purpose
};

// What a run would send and cost.
struct Forecast
{
    int newPapers = 0;
    int knownPapers = 0; // answered before: free
    int againPapers = 0; // of second opinions: about so many
    int requests = 0;
    qint64 tokensIn = 0;
    qint64 tokensOut = 0;
    // Empty: the price of a model is unknown.
    std::optional<double> usdLow;      // all prefixes but the first cached, brief answers
    std::optional<double> usdExpected; // as earlier requests went
    std::optional<double> usdWorst;    // longer prompts, allowances used up, the dearest rates
    QDate priceDate;                   // the oldest in use; null: none
    int learntFrom = 0;                // earlier requests; 0: nothing is known of the model yet
};

// low <= expected <= worst. What is learnt moves the first two; the worst is the bound that caps go
// by, and is exceeded only by requests that must be asked again. The counts of papers are left to
// the caller.
Forecast forecast(const QList<PlannedStage> &stages);

// Of several runs one after the other: what one of them does not know is unknown of all.
Forecast sum(const QList<Forecast> &forecasts);

// Tokens that a prompt of a count of ours may hold at most: a quarter more, for other tokenizers;
// for a model known to make even more of it, what it makes and a tenth.
qint64 mostTokens(qint64 estimated, const TokenExperience &learnt);

} // namespace firstlight
