// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace firstlight {

// Neighbouring words with the same fate, parted by single blanks.
struct WordRun
{
    enum class Fate { Kept, Removed, Added };

    Fate fate = Fate::Kept;
    QString text;

    friend bool operator==(const WordRun &, const WordRun &) = default;
};

// What became of a text, word by word, with as many words kept as can be; where words were
// exchanged, the removed ones come first. White space does not count, a formula is one word.
// Kept and removed runs together are before, kept and added ones after. Where the two differ in
// more than 3,000 words together, all of that is removed and added.
QList<WordRun> wordDifference(const QString &before, const QString &after);

// How much of two texts differs: the share of the words of both that were removed or added, 0 to 1.
double changedShare(const QString &before, const QString &after);

} // namespace firstlight
