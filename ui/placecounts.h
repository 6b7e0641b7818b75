// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/readerchange.h"

#include <QList>

namespace firstlight {

// How many papers each place holds.
struct PlaceCounts
{
    struct Count
    {
        int papers = 0;
        int unread = 0;

        friend bool operator==(const Count &, const Count &) = default;
    };
    struct Saved
    {
        SavedSearch search;
        int papers = 0;
        bool isAtLeast = false; // there are more, which were not counted

        friend bool operator==(const Saved &, const Saved &) = default;
    };

    Count starred;
    Count toRead;
    int library = 0;
    QList<TagCount> tags;
    QList<Saved> saved;

    friend bool operator==(const PlaceCounts &, const PlaceCounts &) = default;
};

} // namespace firstlight
