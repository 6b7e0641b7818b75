// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "run/dayrun.h"

#include <QLockFile>

namespace firstlight {

// What a run knows so far; for the sources of DayRun only.
struct DayRun::Going
{
    std::unique_ptr<QLockFile> lock;
    RunRequest request;
    Revision revision;
    RunRecord record;
    QDate day;        // null until it is known
    DayHealth stored; // what the library has of the day that is asked for
    QList<Paper> scanned;
    RunReport report;
    std::unique_ptr<Pull> pull;
    PullOutcome pulled;
    DayHealth storedOfFeeds; // what the library has of the feeds' day
    QHash<QString, EarlierListings> earlier;
    bool isForecast = false;
    bool isCancelled = false;
    QSet<ArxivId> leftOut;            // of the day, by the prefilter
    QSet<ArxivId> alwaysRead;         // by followed authors, or starred
    QList<Paper> nearCutoff;          // scored, and wanting a second opinion
    QSet<ArxivId> dropped;            // of the day, by their titles
    RunStep stage = RunStep::Scoring; // what the model is asked for now
    bool modelHasStopped = false;
    double spent = 0; // USD at worst, of this run

    QString scorer() const
    {
        return Scorer{request.withModel ? request.endpoint.model : QString()}.toString();
    }
};

// Ends a step with an error, and without one.
template <class T = void>
[[nodiscard]] QFuture<Result<T>> endedBy(Error::Kind kind, const QString &detail)
{
    return ready(Result<T>(tl::unexpect, Error{kind, detail}));
}

[[nodiscard]] inline QFuture<Result<void>> done()
{
    return ready(Result<void>());
}

} // namespace firstlight
