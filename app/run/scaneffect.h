// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/scanscope.h"

namespace firstlight {

// What a reader chooses to have scanned.
struct ScanChoice
{
    QStringList categories; // whose feeds are pulled
    ScanScope scope;

    friend bool operator==(const ScanChoice &, const ScanChoice &) = default;
};

// What another choice would have made of the stored papers of some days.
struct ScanEffect
{
    int scanned = 0; // under the choice before
    int added = 0;
    int dropped = 0;
    QStringList unknown; // categories without a stored listing: what they add nobody knows
};

ScanEffect scanEffect(const QList<ListedPaper> &papers, const ScanChoice &before,
                      const ScanChoice &after);

} // namespace firstlight
