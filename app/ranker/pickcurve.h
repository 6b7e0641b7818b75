// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/prefiltered.h"

#include <array>

namespace firstlight {

// How probable it is that a paper is a pick, by its place among the day's papers: a staircase of
// tenths that never rises from the best place to the worst.
class PickCurve final
{
public:
    // The shipped one: a ranking from the criteria alone, which labels only better, where a tenth
    // of a day is picked. By it the best 40 % hold 79 % of the picks.
    PickCurve();
    // Learnt from what models judged, the shipped one standing in where little is known; with fewer
    // than 30 picks it is the shipped one.
    explicit PickCurve(const QList<JudgedPlace> &judged);

    double probability(double place) const; // of a place in 0-1

private:
    static constexpr int steps = 10;
    std::array<double, steps> m_probabilities;
};

} // namespace firstlight
