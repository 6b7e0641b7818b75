// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/query.h"

#include <array>
#include <span>

namespace firstlight {

// A paper of an earlier day, of which the ranker needs no more.
struct KnownTerms
{
    ArxivId paper;
    TermCounts terms;
};

// The papers to rank among each other, prepared once; ranking them by new criteria is then fast
// enough for every keystroke. A value: build it on the pool, share it freely.
//
// Rows are the papers in the order given, then the background, which is not ranked: it tells how
// common a term and how good a match is. A background paper that is among the papers is left out.
class RankingIndex final
{
public:
    explicit RankingIndex(const QList<Paper> &papers, const QList<KnownTerms> &background = {});

    const QList<Paper> &papers() const { return m_papers; }
    qsizetype size() const { return m_ids.size(); } // of all rows
    const ArxivId &idOf(qsizetype row) const { return m_ids.at(row); }

    // BM25 for a bag of terms, one value a row.
    QList<double> bm25(const TermWeights &query) const;

    // Calls visit(term, weight) for the terms of a row, ascending. The weights are (1 + ln count)
    // by rarity, scaled to a vector of length 1.
    template <class Visit>
    void visitTerms(qsizetype row, Visit visit) const
    {
        const std::span<const quint32> entries = entriesOf(row);
        const float *weights = m_weights.constData() + m_rowStarts.at(row);
        for (std::size_t at = 0; at < entries.size(); ++at)
            visit(termIn(entries[at]), weights[at]);
    }

    // Calls visit(row, weight) for the rows that hold a term, weights as above; for none where more
    // than most rows do.
    template <class Visit>
    void visitHolders(TermId term, qsizetype most, Visit visit) const
    {
        const int begin = m_termStarts.at(term);
        const int end = m_termStarts.at(term + 1);
        if (end - begin > most)
            return;
        const float *damped = dampedCounts().data();
        const quint32 *holders = m_holders.constData();
        const float *scales = m_scales.constData();
        const float rare = rarity(term);
        for (int i = begin; i < end; ++i) {
            const qsizetype row = holders[i] >> countBits;
            visit(row, damped[countIn(holders[i])] * rare * scales[row]);
        }
    }

    // How many rows hold a term.
    qsizetype holders(TermId term) const
    {
        return m_termStarts.at(term + 1) - m_termStarts.at(term);
    }

    // The sum of all rows' vectors, by term.
    const QList<float> &sumOfVectors() const { return m_sum; }

    // ln(1 + (papers without + 0.5) / (papers with + 0.5)); 0 for terms that no row holds.
    float rarity(TermId term) const { return m_rarity.at(term); }

    // Where a term stands first in title + abstract of one of the papers. Null: not in it.
    struct Place
    {
        TermId term = 0;
        int begin = 0; // [begin, end)
        int end = 0;
    };
    const Place *placeOf(TermId term, qsizetype paper) const;
    static QStringView textAt(const Paper &paper, const Place &place);

private:
    static constexpr quint32 countBits = 12;
    static TermId termIn(quint32 entry) { return entry >> countBits; }
    static quint32 countIn(quint32 entry) { return entry & ((1U << countBits) - 1); }
    void append(const TermCounts &terms);
    void appendPaper(const Paper &paper);
    void invert();
    void measureRarity();
    void weighTerms();
    static const std::array<float, 256> &dampedCounts(); // 1 + ln of each count
    std::span<const quint32> entriesOf(qsizetype row) const;

    QList<Paper> m_papers;
    QList<ArxivId> m_ids;
    QList<quint32> m_entries; // term and count, by row, then by term
    QList<float> m_weights;   // of each entry
    QList<int> m_rowStarts{0};
    QList<quint32> m_holders; // row and count, by term, then by row
    QList<int> m_termStarts;
    QList<float> m_rarity;
    QList<float> m_sum;
    QList<float> m_scales; // of each row's vector
    QList<double> m_norms; // of each row's length, for BM25
    QList<Place> m_places; // of the papers' terms, beside m_entries
};

} // namespace firstlight
