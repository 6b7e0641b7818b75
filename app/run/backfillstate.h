// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "run/backfill.h"

namespace firstlight {

// What a backfill knows so far; for the sources of Backfill only.
struct Backfill::Going
{
    std::unique_ptr<QLockFile> lock;
    BackfillRequest request;
    QStringList categories;
    QList<Task> tasks; // still to do
    int done = 0;
    int total = 0;
    QList<DayHealth> stored; // at the start
    QHash<ArxivId, QDate> knownDays; // of the harvest that is being assigned
    QHash<QDate, QSet<ArxivId>> filled;
    BackfillReport report;
    QPromise<Result<BackfillReport>> promise;
    // The page that is being fetched; the others are empty or over.
    QFuture<Result<ListingPage>> listing;
    QFuture<Result<OaiPage>> records;
    QFuture<Result<SearchPage>> found;
    bool isCancelled = false;

    // Whether there was one; its chain of steps then goes no further.
    bool cancelFetch()
    {
        const bool isFetching =
            !listing.isFinished() || !records.isFinished() || !found.isFinished();
        listing.cancel();
        records.cancel();
        found.cancel();
        return isFetching;
    }
};

inline OaiRecord recordOf(const HarvestedPaper &entry)
{
    return {.paper = entry.paper,
            .datestamp = entry.changed,
            .firstSubmitted = entry.firstSubmitted,
            .lastSubmitted = entry.lastSubmitted};
}

inline HarvestedPaper harvestedFrom(const OaiRecord &record)
{
    return {record.paper, record.datestamp, record.firstSubmitted, record.lastSubmitted};
}

} // namespace firstlight
