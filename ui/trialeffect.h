// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/rankingdifference.h"

namespace firstlight {

// Which days unsaved criteria are tried on.
enum class TrialScope {
    Day,  // the shown one
    Week, // it and the six before
    All   // all that criteria are tested among; see daysOfTests
};

// What unsaved criteria change, by the local estimates.
struct TrialEffect
{
    TrialScope scope = TrialScope::Day;
    RankingDifference difference;
    QList<Pick> picks;        // that the moves' positions speak of
    bool isReadAlike = false; // the local ranker finds no difference in the criteria
};

} // namespace firstlight
