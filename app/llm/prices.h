// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/endpoint.h"
#include "llm/tokens.h"
#include "paper/request.h"

#include <QDate>
#include <QList>

namespace firstlight {

// USD per million tokens.
struct Rates
{
    double in = 0;
    double cached = 0;  // read from the service's cache
    double written = 0; // put into it; where that costs nothing of its own, as much as in
    double out = 0;

    friend bool operator==(const Rates &, const Rates &) = default;
};

// One model's price as of a date, with all that may change it.
struct Price
{
    struct LongPrompt
    {
        qint64 above = 0; // tokens of the prompt, cached ones included; one more and all cost this
        Rates rates;
        friend bool operator==(const LongPrompt &, const LongPrompt &) = default;
    };
    struct Peak
    {
        double factor = 1;
        QList<std::pair<int, int>> hours; // of the day (UTC): from the first up to the second
        friend bool operator==(const Peak &, const Peak &) = default;
    };
    struct Change
    {
        QDate from; // UTC
        Rates rates;
        friend bool operator==(const Change &, const Change &) = default;
    };

    QString model;
    Rates rates;
    QDate date; // as of; null for what costs nothing by its nature
    std::optional<LongPrompt> longPrompt;
    std::optional<Peak> peak;
    std::optional<double> flex; // factor; empty: the service has no such tier
    QList<Change> changes;      // announced ones, ascending

    friend bool operator==(const Price &, const Price &) = default;
};

// Under what a request is billed.
struct Circumstances
{
    Tier tier = Tier::Standard;
    QDateTime moment; // null: none in particular; no peak, no change
};

// By the shipped table alone; see PriceBook for the one in force.
std::optional<Price> priceOf(const QString &model);

double costUsd(const Price &price, const Usage &usage, const Circumstances &circumstances = {});

// The dearest that a request sent at a moment may cost, whatever tier and hour it is billed under
// within a day: no cached token, all of them put into the cache.
double worstCostUsd(const Price &price, const Usage &usage, const QDateTime &moment);

// The date of the rates in force at a moment: what the journal says of a request.
QDate priceDate(const Price &price, const QDateTime &moment);

// The tier of an answer as services name it; Standard where they name none, or another: what they
// have beside these two is dearer.
Tier tierFromAnswer(QStringView name);

} // namespace firstlight
