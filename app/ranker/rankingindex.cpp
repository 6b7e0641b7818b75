// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/rankingindex.h"

#include "ranker/termprior.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace firstlight {

namespace {

constexpr double saturation = 4;       // k1 of BM25; large, as what a paper is about it says again
constexpr double lengthPenalty = 0.75; // b of BM25
constexpr int titleCount = 2;
constexpr quint32 mostCounted = 255;
constexpr qsizetype usualTerms = 250; // of a paper

// Of title and abstract, in the order of their terms; those of one term in the order of the text.
std::vector<RankingIndex::Place> placesIn(const Paper &paper)
{
    std::vector<RankingIndex::Place> written;
    std::vector<quint64> order; // by term, then by place in the text
    const auto add = [&](const QString &text, qsizetype offset) {
        for (const TermPlace &place : termPlaces(text)) {
            order.push_back((quint64(place.term) << 32U) | written.size());
            written.push_back({place.term, int(place.begin + offset), int(place.end + offset)});
        }
    };
    add(paper.title, 0);
    add(paper.abstract, paper.title.size());
    std::sort(order.begin(), order.end());
    std::vector<RankingIndex::Place> places;
    places.reserve(order.size());
    for (const quint64 at : order)
        places.push_back(written[at & 0xffffffffU]);
    return places;
}

// The rarity of terms by how many papers hold them.
class RarityTable final
{
public:
    explicit RarityTable(double papers)
        : m_papers(papers)
        , m_ofCounts(countsKept, -1.0F)
    {}

    float of(float holders)
    {
        const auto whole = static_cast<std::size_t>(holders);
        if (whole >= m_ofCounts.size() || float(whole) != holders)
            return measured(holders);
        float &known = m_ofCounts[whole];
        if (known < 0)
            known = measured(holders);
        return known;
    }

private:
    static constexpr std::size_t countsKept = 4096;

    float measured(float holders) const
    {
        const auto with = double(holders);
        return float(std::log1p((m_papers - with + 0.5) / (with + 0.5)));
    }

    double m_papers;
    std::vector<float> m_ofCounts; // -1: not measured yet
};

} // namespace

RankingIndex::RankingIndex(const QList<Paper> &papers, const QList<KnownTerms> &background)
    : m_papers(papers)
{
    qsizetype terms = 0;
    for (const KnownTerms &known : background)
        terms += known.terms.size();
    m_entries.reserve(terms + papers.size() * usualTerms);
    m_places.reserve(papers.size() * usualTerms);
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
    invert();
    measureRarity();
    weighTerms();
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

void RankingIndex::invert()
{
    m_termStarts.fill(0, termSpace + 1);
    auto *starts = m_termStarts.data();
    for (const quint32 entry : std::as_const(m_entries))
        ++starts[termIn(entry) + 1];
    std::partial_sum(m_termStarts.begin(), m_termStarts.end(), m_termStarts.begin());
    m_holders.resize(m_entries.size());
    QList<int> places = m_termStarts;
    int *next = places.data();
    quint32 *holders = m_holders.data();
    QList<double> lengths;
    lengths.reserve(size());
    for (qsizetype row = 0; row < size(); ++row) {
        double length = 0;
        for (const quint32 entry : entriesOf(row)) {
            holders[next[termIn(entry)]++] = (quint32(row) << countBits) | countIn(entry);
            length += countIn(entry);
        }
        lengths.append(length);
    }
    const double total = std::accumulate(lengths.cbegin(), lengths.cend(), 0.0);
    const double mean = std::max(1.0, total / double(std::max<qsizetype>(1, size())));
    m_norms.reserve(size());
    for (const double length : std::as_const(lengths))
        m_norms.append(saturation * (1 - lengthPenalty + lengthPenalty * length / mean));
}

void RankingIndex::measureRarity()
{
    m_rarity.fill(0, termSpace);
    float *rarities = m_rarity.data();
    const int *starts = m_termStarts.constData();
    for (TermId term = 0; term < termSpace; ++term)
        rarities[term] = float(starts[term + 1] - starts[term]);
    RarityTable table(double(size()) + addShippedCounts(m_rarity));
    for (TermId term = 0; term < termSpace; ++term)
        rarities[term] = starts[term + 1] > starts[term] ? table.of(rarities[term]) : 0;
}

void RankingIndex::weighTerms()
{
    const float *rarities = m_rarity.constData();
    const float *damped = dampedCounts().data();
    m_weights.resize(m_entries.size());
    m_scales.reserve(size());
    float *weights = m_weights.data();
    for (qsizetype row = 0; row < size(); ++row) {
        const std::span<const quint32> entries = entriesOf(row);
        double squares = 0;
        for (std::size_t at = 0; at < entries.size(); ++at) {
            weights[at] = damped[countIn(entries[at])] * rarities[termIn(entries[at])];
            squares += double(weights[at]) * double(weights[at]);
        }
        m_scales.append(float(squares > 0 ? 1 / std::sqrt(squares) : 0));
        for (std::size_t at = 0; at < entries.size(); ++at)
            weights[at] *= m_scales.constLast();
        weights += entries.size();
    }
    m_sum.fill(0, termSpace);
    float *sum = m_sum.data();
    for (TermId term = 0; term < termSpace; ++term)
        visitHolders(term, size(), [&](qsizetype, float weight) { sum[term] += weight; });
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

QList<double> RankingIndex::bm25(const TermWeights &query) const
{
    QList<double> values(size(), 0.0);
    double *sums = values.data();
    const double *norms = m_norms.constData();
    const quint32 *holders = m_holders.constData();
    for (const TermWeight &wanted : query) {
        const auto rare = double(rarity(wanted.term));
        for (int i = m_termStarts.at(wanted.term); i < m_termStarts.at(wanted.term + 1); ++i) {
            const quint32 row = holders[i] >> countBits;
            const double count = countIn(holders[i]);
            sums[row] += wanted.weight * (rare * count * (saturation + 1) / (count + norms[row]));
        }
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
