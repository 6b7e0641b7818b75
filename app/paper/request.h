// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/score.h"

#include <QByteArray>
#include <QList>

namespace firstlight {

// Tokens as a service bills them.
struct Usage
{
    qint64 in = 0;           // cached ones included
    qint64 cached = 0;       // of in
    qint64 out = 0;          // reasoning included
    qint64 reasoning = 0;    // of out, where the service says so
    bool isEstimate = false; // the service said nothing; our own count

    Usage &operator+=(const Usage &other);
    friend bool operator==(const Usage &, const Usage &) = default;
};

// One request to a model as the journal keeps it.
struct RequestRecord
{
    enum class State {
        Sent,     // committed before the first byte leaves; without an answer: perhaps billed
        Received, // the answer's body is kept; not yet read
        Parsed,   // its scores are saved
        Failed    // ended without a usable answer, for nothing; the detail says why
    };

    qint64 id = 0;
    qint64 run = 0;
    State state = State::Sent;
    Scorer scorer;
    QString criteriaHash;
    QList<ArxivReference> papers; // with versions, in the order of the keys p01, p02, …
    QByteArray body;              // the answer, raw
    Usage usage;
    std::optional<double> usd;      // empty: price unknown
    std::optional<double> worstUsd; // reserved when sent
    QString priceDate;              // of the price row used, "YYYY-MM-DD"
    QString detail;
    QDateTime sentAt; // UTC
};

} // namespace firstlight
