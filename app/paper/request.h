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
    qint64 cached = 0;       // of in: read from the service's cache
    qint64 written = 0;      // of in: put into its cache, where that has a price
    qint64 out = 0;          // reasoning included
    qint64 reasoning = 0;    // of out, where the service says so
    bool isEstimate = false; // the service said nothing; our own count

    Usage &operator+=(const Usage &other);
    friend bool operator==(const Usage &, const Usage &) = default;
};

// What a model is asked for.
enum class Purpose {
    Titles,        // which of many papers to drop, by their titles
    Abstracts,     // a verdict each
    SecondOpinion, // the same again, of papers near a cut-off
    Suggestions,   // how the criteria could be bettered
    Test           // whether the service answers, by one paper
};
// As stored: "titles", "abstracts", "second-opinion", "suggestions", "test".
QString toString(Purpose purpose);
std::optional<Purpose> purposeFromString(QStringView text);

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
    Purpose purpose = Purpose::Abstracts;
    Scorer scorer;
    QString host;       // of the endpoint, with its port where that is not the scheme's
    QString answeredBy; // the model's name as the service echoes it; empty: it does not
    QString tier;       // of service, as the answer says; empty: the ordinary one
    QString criteriaHash;
    QList<ArxivReference> papers; // with versions, in the order of the keys p01, p02, …
    QByteArray body;              // the answer, raw; kept for 30 days
    Usage usage;
    qint64 estimatedIn = 0;         // tokens by our own count, before sending
    qint64 estimatedOut = 0;        // tokens expected of the answer, before sending
    std::optional<double> usd;      // empty: price unknown
    std::optional<double> worstUsd; // reserved when sent
    QString priceDate;              // of the price row used, "YYYY-MM-DD"
    QString detail;
    QDateTime sentAt; // UTC
};

} // namespace firstlight
