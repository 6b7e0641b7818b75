// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace firstlight {

// A share of many that was seen in some of them, and where it lies with 95 % confidence. All 0-1.
struct ShareInterval
{
    double share = 0;
    double low = 0;
    double high = 1;

    friend bool operator==(const ShareInterval &, const ShareInterval &) = default;
};

// Wilson's. size: how many were looked at, > 0; a sample of unequal weights counts for less than it
// has papers, so that it need not be whole.
ShareInterval wilsonInterval(double share, double size);

// A part of a population, of which some were looked at.
struct Stratum
{
    int papers = 0;
    int sampled = 0; // at most all
    int hits = 0;    // of the sampled
};

// The share of hits in the population as the strata tell it together: each weighs what it holds,
// and what is sampled whole adds no doubt. Of a stratum of which nothing was sampled the others
// speak. Nothing sampled at all: 0 to 1.
ShareInterval stratifiedShare(const QList<Stratum> &strata);

} // namespace firstlight
