// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/modelscorer.h"
#include "settings/settings.h"
#include "store/store.h"

namespace firstlight {

// The job under the settings' caps of a run and a month, beside its own. spentThisMonth: USD.
ScoringJob withStandingCap(const ScoringJob &job, const Settings &settings, double spentThisMonth);

// The job with what earlier requests to its model for its purpose took. The store must outlive the
// future.
QFuture<Result<ScoringJob>> withExperience(QObject *context, Store &store, const ScoringJob &job);

// Of the job's papers those that were answered under the same question before, though perhaps for
// other criteria in name.
QFuture<Result<QSet<ArxivId>>> answeredBefore(QObject *context, Store &store,
                                              const ScoringJob &job);

} // namespace firstlight
