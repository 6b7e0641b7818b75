// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"
#include "placecounts.h"

namespace firstlight {

// What the window says of places, and how it remembers one.

QString placeName(const Place &place);
QString placeIcon(const Place &place); // of :/icons

struct PlaceTally
{
    int papers = 0;
    int unread = 0; // of lists whose unread papers are counted
    bool isAtLeast = false;
};
PlaceTally tallyOf(const Place &place, const PlaceCounts &counts);
QString tallyText(const PlaceTally &tally);                         // "3/12", "12", "999+"
QString tallySentence(const Place &place, const PlaceTally &tally); // "Starred, 3 of 12 unread"

// For the settings; searches and likenesses are not remembered: a null day, the newest one.
QString placeToText(const Place &place);
Place placeFromText(const QString &text);

} // namespace firstlight
