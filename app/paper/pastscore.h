// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/score.h"

namespace firstlight {

// A score with the revision of the criteria under which it was given.
struct PastScore
{
    Score score;
    int revision = 0; // 0: not in this library

    friend bool operator==(const PastScore &a, const PastScore &b)
    {
        return a.revision == b.revision && a.score.criteriaHash == b.score.criteriaHash &&
               a.score.scorer == b.score.scorer && a.score.version == b.score.version &&
               a.score.madeAt == b.score.madeAt;
    }
};

} // namespace firstlight
