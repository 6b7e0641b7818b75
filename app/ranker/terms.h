// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <QList>
#include <QStringList>

namespace firstlight {

// Terms are Porter stems of words and of pairs of neighbours in a sentence, hashed to 20 bits.
using TermId = quint32;
inline constexpr TermId termSpace = 1U << 20;

struct TermCount
{
    TermId term = 0;
    quint16 count = 0;

    friend bool operator==(const TermCount &, const TermCount &) = default;
};

// Ascending by term, each once.
using TermCounts = QList<TermCount>;

// The stems of a text in order: lower case, diacritics, formulas and LaTeX commands dropped, stop words
// removed; an empty string marks the end of a sentence.
QStringList stems(const QString &text);

// Unigrams and bigrams of a text; bigrams do not cross the end of a sentence.
TermCounts termsOfText(const QString &text);

// Title counted twice, abstract once.
TermCounts termsOfPaper(const Paper &paper);

} // namespace firstlight
