// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/daymarks.h"

namespace firstlight {

// Papers that should be in the library and are not: a whole day, or a category's part of it.
struct FeedFault
{
    enum class State { Missing, Stalled, Failed, Truncated };

    QDate day;
    QString category; // empty for Missing
    State state = State::Missing;
    QString detail;    // untranslated cause; may be empty
    QDateTime since;   // UTC; null for Missing
    QDateTime nextTry; // UTC; null: none is planned

    friend bool operator==(const FeedFault &, const FeedFault &) = default;
};

// By day, then by category.
QList<FeedFault> feedFaults(const QList<DayMark> &marks, const QList<DayHealth> &health);

// One sentence for all of them: what, since when, what is tried next. Empty without faults.
QString faultSentence(const QList<FeedFault> &faults, const QLocale &locale = {});
// A line for each, those of one day with one cause together.
QStringList faultLines(const QList<FeedFault> &faults, const QLocale &locale = {});

} // namespace firstlight
