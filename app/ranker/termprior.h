// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/terms.h"

namespace firstlight {

// In how many papers each term occurs, as counted once over real announcements and shipped
// (resources/ranker/term-counts.bin), so that the first day of an empty library knows common words
// from rare ones. Adds the counts, scaled to those of shippedPapers, to holders (termSpace long).
// The number of papers they stand for; 0 where the resource cannot be read.
inline constexpr double shippedPapers = 1000;
double addShippedCounts(QList<float> &holders);

// The resource's bytes: the number of papers and then, ascending by term, each term's distance to
// the one before and its count, all as base-128 numbers with the low bits first. Terms in fewer
// than leastShippedCount papers are left out.
inline constexpr quint32 leastShippedCount = 4;
QByteArray shippedCounts(const QList<quint32> &holders, quint32 papers);

} // namespace firstlight
