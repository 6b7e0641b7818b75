// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/rankingindex.h"

#include "ranker/termprior.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace firstlight {

namespace {

constexpr double saturation = 4;       // k1 of BM25; large, as what a paper is about it says again
constexpr double lengthPenalty = 0.75; // b of BM25
constexpr int titleCount = 2;
constexpr quint32 mostCounted = 255;

// Of title and abstract, in the order of their terms; those of one term in the order of the text.
QList<RankingIndex::Place> placesIn(const Paper &paper)
{
    QList<RankingIndex::Place> places;
    const auto add = [&places](const QString &text, qsizetype offset) {
        for (const TermPlace &place : termPlaces(text))
            places.append({place.term, int(place.begin + offset), int(place.end + offset)});
    };
    add(paper.title, 0);
    add(paper.abstract, paper.title.size());
    std::stable_sort(places.begin(), places.end(),
                     [](const auto &a, const auto &b) { return a.term < b.term; });
    return places;
}

} // namespace

RankingIndex::RankingIndex(const QList<Paper> &papers, const QList<KnownTerms> &background)
    : m_papers(papers)
{
    QSet<ArxivId> seen;
    for (const Paper &paper : papers) {
        m_ids.append(paper.id);
        seen.insert(paper.id);
        appendPaper(paper);
    }
    for (const KnownTerms &known : background) {
        if (seen.contains(known.paper))
            continue;
        m_ids.append(known.paper);
        append(known.terms);
    }
    measureRarity();
    invert();
}

void RankingIndex::appendPaper(const Paper &paper)
{
    TermCounts counts;
    for (const Place &place : placesIn(paper)) {
        const quint16 count = place.end <= paper.title.size() ? titleCount : 1;
        if (counts.isEmpty() || counts.constLast().term != place.term) {
            counts.append({place.term, count});
            m_places.append(place);
        } else {
            counts.last().count =
                quint16(std::min<quint32>(counts.last().count + count, mostCounted));
        }
    }
    append(counts);
}

void RankingIndex::append(const TermCounts &terms)
{
    for (const TermCount &term : terms)
        m_entries.append((term.term << countBits) | std::min<quint32>(term.count, mostCounted));
    m_rowStarts.append(int(m_entries.size()));
}

std::span<const quint32> RankingIndex::entriesOf(qsizetype row) const
{
    const int begin = m_rowStarts.at(row);
    return {m_entries.constData() + begin, size_t(m_rowStarts.at(row + 1) - begin)};
}

void RankingIndex::measureRarity()
{
    QList<float> holders(termSpace, 0);
    float *counts = holders.data();
    for (const quint32 entry : std::as_const(m_entries))
        ++counts[termIn(entry)];
    const double papers = double(size()) + addShippedCounts(holders);
    counts = holders.data();
    m_rarity.fill(0, termSpace);
    float *rarities = m_rarity.data();
    for (const quint32 entry : std::as_const(m_entries)) {
        const TermId term = termIn(entry);
        const auto with = double(counts[term]);
        if (rarities[term] == 0)
            rarities[term] = float(std::log1p((papers - with + 0.5) / (with + 0.5)));
    }
    m_sum.fill(0, termSpace);
    float *sum = m_sum.data();
    for (qsizetype row = 0; row < size(); ++row) {
        double squares = 0;
        for (const quint32 entry : entriesOf(row)) {
            const auto weight = double(dampedCounts()[countIn(entry)] * rarities[termIn(entry)]);
            squares += weight * weight;
        }
        m_scales.append(float(squares > 0 ? 1 / std::sqrt(squares) : 0));
        visitTerms(row, [sum](TermId term, float weight) { sum[term] += weight; });
    }
}

void RankingIndex::invert()
{
    QList<double> lengths;
    m_termStarts.fill(0, termSpace + 1);
    auto *starts = m_termStarts.data();
    for (qsizetype row = 0; row < size(); ++row) {
        double length = 0;
        for (const quint32 entry : entriesOf(row)) {
            ++starts[termIn(entry) + 1];
            length += countIn(entry);
        }
        lengths.append(length);
    }
    std::partial_sum(m_termStarts.begin(), m_termStarts.end(), m_termStarts.begin());
    m_holders.resize(m_entries.size());
    QList<int> places = m_termStarts;
    int *next = places.data();
    quint32 *holders = m_holders.data();
    const double total = std::accumulate(lengths.cbegin(), lengths.cend(), 0.0);
    const double mean = std::max(1.0, total / double(std::max<qsizetype>(1, size())));
    for (qsizetype row = 0; row < size(); ++row) {
        for (const quint32 entry : entriesOf(row))
            holders[next[termIn(entry)]++] = (quint32(row) << countBits) | countIn(entry);
        m_norms.append(saturation * (1 - lengthPenalty + lengthPenalty * lengths.at(row) / mean));
    }
}

const std::array<float, 256> &RankingIndex::dampedCounts()
{
    static const auto table = [] {
        std::array<float, mostCounted + 1> values{};
        for (quint32 i = 1; i <= mostCounted; ++i)
            values[i] = float(1 + std::log(double(i)));
        return values;
    }();
    return table;
}

QList<RankingIndex::Posting> RankingIndex::postings(TermId term) const
{
    QList<Posting> result;
    const auto rare = double(rarity(term));
    for (int i = m_termStarts.at(term); i < m_termStarts.at(term + 1); ++i) {
        const qsizetype row = m_holders.at(i) >> countBits;
        const double count = countIn(m_holders.at(i));
        result.append({row, rare * count * (saturation + 1) / (count + m_norms.at(row))});
    }
    return result;
}

QList<double> RankingIndex::bm25(const TermWeights &query) const
{
    QList<double> values(size(), 0.0);
    for (const TermWeight &wanted : query) {
        for (const Posting &posting : postings(wanted.term))
            values[posting.row] += wanted.weight * posting.weight;
    }
    return values;
}

const RankingIndex::Place *RankingIndex::placeOf(TermId term, qsizetype paper) const
{
    const auto begin = m_places.cbegin() + m_rowStarts.at(paper);
    const auto end = m_places.cbegin() + m_rowStarts.at(paper + 1);
    const auto found = std::lower_bound(
        begin, end, term, [](const Place &place, TermId wanted) { return place.term < wanted; });
    return found != end && found->term == term ? &*found : nullptr;
}

QStringView RankingIndex::textAt(const Paper &paper, const Place &place)
{
    const qsizetype length = place.end - place.begin;
    if (place.end <= paper.title.size())
        return QStringView(paper.title).sliced(place.begin, length);
    return QStringView(paper.abstract).sliced(place.begin - paper.title.size(), length);
}

} // namespace firstlight
