// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/lifejudge.h"

namespace firstlight {

// A test that the criteria in the editor do not pass.
struct LifeMiss
{
    LifeTest test;
    QString title; // raw, as arXiv has it
    LifeVerdict verdict;
    LifeReason reason;   // of a lost one: what the edit changed
    bool isLost = false; // the saved criteria pass it

    friend bool operator==(const LifeMiss &, const LifeMiss &) = default;
};

// What the criteria in the editor make of the tests, beside what the saved ones do.
struct LifeOutcome
{
    QString draft; // the text it speaks of
    LifeReport::Tally starred;
    LifeReport::Tally dismissed;
    LifeReport::Tally pinned;
    // Tests that only the saved criteria pass, and only the draft.
    int lostStarred = 0;
    int lostDismissed = 0;
    int lostPinned = 0;
    int won = 0;
    QList<LifeMiss> misses; // the lost ones first, then pinned, starred, dismissed; see below
    int allMisses = 0;

    int lost() const { return lostStarred + lostDismissed + lostPinned; }
    bool isWithoutTests() const { return starred.of + dismissed.of + pinned.of == 0; }
    friend bool operator==(const LifeOutcome &, const LifeOutcome &) = default;
};

// What the judge says of both texts. most: of the misses so many are listed; finding their reasons
// takes a moment each.
LifeOutcome lifeOutcome(const LifeJudge &judge, const LifeJudgement &saved,
                        const QString &draftText, const LifeJudgement &draft, qsizetype most);

} // namespace firstlight
