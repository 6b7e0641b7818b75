// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/request.h"

#include <QDate>
#include <QDateTime>

namespace firstlight {

// What the store can say of one announcement day.
struct DaySummary
{
    QDate day;
    int announced = 0; // distinct papers listed, replacements too
    int scanned = 0;   // distinct papers within the scope asked for
    int unread = 0;    // of the scanned
};

struct RunRecord
{
    enum class State { Running, Finished, Failed };

    qint64 id = 0;
    QDate day; // null until the announcement is known
    State state = State::Running;
    QString scorer; // Scorer::toString()
    QString criteriaHash;
    QString categories;  // "cs.LG,cs.AI"
    QDateTime startedAt; // UTC
    QDateTime finishedAt;
    int scored = 0;
    int reused = 0;
    int unscored = 0;
    QString detail; // why it failed; untranslated
};

// Requests of one day summed by scorer.
struct DaySpending
{
    Scorer scorer;
    int requests = 0;
    Usage usage;
    std::optional<double> usd;
    int perhapsBilled = 0; // sent, never answered
};

} // namespace firstlight
