// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/request.h"

namespace firstlight {

// Requests for one purpose to one model, on one day or in one month (UTC, by when they were sent).
struct Spending
{
    QDate day; // or the first of the month
    QString model;
    Purpose purpose = Purpose::Abstracts;
    int requests = 0;
    Usage usage;
    double usd = 0;        // of the answers whose price is known
    double perhapsUsd = 0; // at worst, of requests without an answer, which may be billed
    int perhapsBilled = 0; // how many those are
    int unknownPrice = 0;  // answers, and perhaps billed requests, whose price nobody knew

    // All that counts against a cap.
    double usdAtMost() const { return usd + perhapsUsd; }

    // Adds all but day, model and purpose.
    Spending &operator+=(const Spending &other);
    friend bool operator==(const Spending &, const Spending &) = default;
};

Spending sum(const QList<Spending> &entries);

// Days of one month become that month; ascending by month, model and purpose.
QList<Spending> byMonth(const QList<Spending> &days);

// A request as it concerns one paper.
struct PaperRequest
{
    qint64 id = 0;
    QDateTime sentAt; // UTC
    QString model;
    QString host;
    Purpose purpose = Purpose::Abstracts;
    RequestRecord::State state = RequestRecord::State::Sent;
    QString detail;              // why it failed
    std::optional<int> revision; // of the criteria; empty: none of ours
    int version = 1;             // of the paper that was sent
    int papers = 1;              // asked about together
    Usage usage;                 // of the whole request
    std::optional<double> usd;   // of the whole request; empty: unknown, or no answer
    // What it said of this paper; empty: nothing, or the paper was to be asked about again.
    std::optional<Score> verdict;
    std::optional<bool> isDropped; // of Purpose::Titles: whether it dropped the paper

    // This paper's part, all being equal.
    std::optional<double> usdShare() const
    {
        return usd ? std::optional(*usd / std::max(1, papers)) : std::nullopt;
    }
};

// How many tokens a model took of those we expected, by earlier requests.
struct TokenExperience
{
    double in = 1;    // actual over estimated
    double out = 1;   // the same
    int requests = 0; // that it was learnt from; 0: nothing is known yet
};

} // namespace firstlight
