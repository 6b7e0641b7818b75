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

// The term of a stem, or of a pair of neighbours.
TermId termOf(const QString &stem);
TermId termOf(const QString &stem, const QString &next);

// The stem of a word, and where the word stands in the text it was read from: [begin, end).
struct Stem
{
    QString text; // empty: the end of a sentence or a clause
    qsizetype begin = 0;
    qsizetype end = 0;
};

// The stems of a text in order: lower case, diacritics, formulas and LaTeX commands dropped, stop
// words and bare numbers removed. A hyphen separates words as a blank does.
QList<Stem> placedStems(const QString &text);
QStringList stems(const QString &text);

// One occurrence of a term, a pair of words from the first's begin to the second's end.
struct TermPlace
{
    TermId term = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

// Unigrams and bigrams of a text in order; bigrams do not cross the end of a clause.
QList<TermPlace> termPlaces(const QString &text);

// The same, counted.
TermCounts termsOfText(const QString &text);

// Title counted twice, abstract once.
TermCounts termsOfPaper(const Paper &paper);

} // namespace firstlight
