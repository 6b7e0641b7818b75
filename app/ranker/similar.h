// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/weightedsearch.h"
#include "ranker/rankingindex.h"

namespace firstlight {

// A paper's word as it is first written there, one for each stem.
struct PaperWord
{
    QString text;
    int count = 0; // of the stem, the title counted twice

    friend bool operator==(const PaperWord &, const PaperWord &) = default;
};

// In the order of their first occurrence.
QList<PaperWord> wordsOf(const Paper &paper);

// Searches of a library for what may be like a paper: its most telling words, and pairs of them, so
// that also old papers are found by words that many hold. holders is parallel to words: how many
// papers of the library hold each, the paper itself among them. Words that no other paper holds
// find nothing and are not asked for. The heaviest first.
QList<WeightedSearch> searchesFor(const QList<PaperWord> &words, const QList<int> &holders);

struct SimilarPaper
{
    ArxivId paper;
    double similarity = 0; // above 0, at most 1

    friend bool operator==(const SimilarPaper &, const SimilarPaper &) = default;
};

// The candidates nearest to a paper, in whatever version it may be among them left out: by the
// cosine of (1 + ln count) · rarity over single words and pairs of neighbours. How rare a term is,
// is measured over the candidates and the shipped counts. Equal ones in the order of their ids;
// those that share nothing are left out.
QList<SimilarPaper> nearest(const KnownTerms &paper, const QList<KnownTerms> &candidates,
                            int limit);

} // namespace firstlight
