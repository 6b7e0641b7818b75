// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/rankingdifference.h"
#include "run/rankingmaterial.h"

namespace firstlight {

// What two revisions make of one day.
struct ComparedDay
{
    QDate day;
    QList<Pick> picks;            // the day's, with what the later revision says of them
    RankingDifference difference; // from the earlier to the later; its positions are of picks
    QSet<ArxivId> estimated;      // compared by the local ranker: a model did not score them twice

    friend bool operator==(const ComparedDay &a, const ComparedDay &b)
    {
        return a.day == b.day && a.difference == b.difference && a.estimated == b.estimated;
    }
};

// A paper that a model scored under both revisions is compared by these scores, all others by
// estimates under both, made now. To compare a range, ask for one day after the other.
// The context's thread must run an event loop; see rankingMaterial().
QFuture<Result<ComparedDay>> compareOnDay(QObject *context, Store &store, const Settings &settings,
                                          const Revision &before, const Revision &after, QDate day);

// The announcement days in the library from one to another, both included, ascending.
QFuture<Result<QList<QDate>>> announcementDays(Store &store, const Settings &settings, QDate from,
                                               QDate to);

} // namespace firstlight
