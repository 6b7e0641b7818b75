// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/linearranker.h"

#include <optional>

namespace firstlight {

// What is known of one row.
struct Label
{
    qsizetype row = 0;
    bool isWanted = false;
    double weight = 1; // above 0; how much it counts beside the others
};

// Logistic regression on the rows' term vectors, L2-regularised, wanted and unwanted counting the
// same in all; by dual coordinate descent in a fixed order, so that the same labels give the same
// bytes. Labels of one side only draw what is like them, or push it away. Empty without labels.
std::optional<LinearRanker> learn(const RankingIndex &index, const QList<Label> &labels);

// One step more: what one label, given just now, changes at once.
LinearRanker taught(const LinearRanker &ranker, const RankingIndex &index, const Label &label);

} // namespace firstlight
