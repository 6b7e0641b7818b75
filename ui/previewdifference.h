// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

namespace firstlight {

// What unsaved criteria would change.
struct PreviewDifference
{
    int in = 0;  // papers that would newly pass
    int out = 0; // papers that would pass no more

    friend bool operator==(const PreviewDifference &, const PreviewDifference &) = default;
};

// The picks with other scores; a pick without one among them keeps none.
QList<Pick> withScores(const QList<Pick> &picks, const QList<Score> &scores);

// Estimates against estimates, so that a model's scores do not count as a difference.
PreviewDifference previewDifference(const QList<Pick> &picks, const QList<Score> &savedScores,
                                    const QList<Score> &newScores, Cutoffs cutoffs);

} // namespace firstlight
