// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/criterialint.h"
#include "ranker/lifejudge.h"
#include "run/rankingmaterial.h"

namespace firstlight {

// So many stars and dismissals are tested against, the latest ones, and the papers of so many days
// are what they stand among.
inline constexpr int mostTestsOfAKind = 500;
inline constexpr int daysOfTests = 21; // some fifteen announcements

// All that testing and linting criteria takes but the criteria. A value: built once, then shared
// between threads until the reader's marks or the library change.
struct CriteriaWorkbench
{
    LifeJudge judge;
    std::shared_ptr<const RankingIndex> index; // of the days; what the linter counts in
    QSet<ArxivId> dismissed;
    std::array<int, 11> relevance{};
    std::array<int, 11> novelty{};

    LintMaterial lintMaterial() const
    {
        return {index.get(), dismissed, judge.cutoffs(), relevance, novelty};
    }
};

// Up to a day, it included. The context's thread must run an event loop; the work is done on the
// pool and the database's thread.
QFuture<Result<CriteriaWorkbench>> criteriaWorkbench(QObject *context, Store &store,
                                                     const Settings &settings, QDate day);

} // namespace firstlight
