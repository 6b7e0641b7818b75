// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/ranker.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr double saturation = 4;       // k1 of BM25; large, as what a paper is about it says again
constexpr double lengthPenalty = 0.75; // b of BM25

struct Document
{
    QList<TermPlace> firstPlaces; // ascending by term, each once
    QList<int> counts;            // of the same terms
    int length = 0;
};

Document documentOf(const Paper &paper)
{
    QList<TermPlace> places = termPlaces(paper.title);
    const qsizetype inTitle = places.size();
    places += termPlaces(paper.abstract);
    for (qsizetype i = inTitle; i < places.size(); ++i) {
        places[i].begin += paper.title.size();
        places[i].end += paper.title.size();
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const TermPlace &a, const TermPlace &b) { return a.term < b.term; });
    Document document;
    for (const TermPlace &place : std::as_const(places)) {
        const int count = place.end <= paper.title.size() ? 2 : 1;
        document.length += count;
        if (document.firstPlaces.isEmpty() || document.firstPlaces.constLast().term != place.term) {
            document.firstPlaces.append(place);
            document.counts.append(count);
        } else {
            document.counts.last() += count;
        }
    }
    return document;
}

} // namespace

QStringView RankingIndex::textAt(const Paper &paper, qsizetype begin, qsizetype end)
{
    if (end <= paper.title.size())
        return QStringView(paper.title).sliced(begin, end - begin);
    const qsizetype offset = paper.title.size();
    return QStringView(paper.abstract).sliced(begin - offset, end - begin);
}

RankingIndex::RankingIndex(const QList<Paper> &papers, const QList<Paper> &background)
    : m_papers(papers)
    , m_size(papers.size() + background.size())
    , m_starts(termSpace + 1, 0)
{
    QList<Document> documents;
    documents.reserve(m_size);
    double totalLength = 0;
    int *starts = m_starts.data();
    for (const Paper &paper : papers + background) {
        documents.append(documentOf(paper));
        totalLength += documents.constLast().length;
        for (const TermPlace &place : documents.constLast().firstPlaces)
            ++starts[place.term + 1];
    }
    std::partial_sum(starts, starts + m_starts.size(), starts);
    m_postings.resize(m_starts.constLast());

    const double meanLength = std::max(1.0, totalLength / double(std::max<qsizetype>(1, m_size)));
    QList<int> next = m_starts;
    for (int paper = 0; paper < m_size; ++paper) {
        const Document &document = documents.at(paper);
        const double norm =
            saturation * (1 - lengthPenalty + lengthPenalty * document.length / meanLength);
        for (qsizetype i = 0; i < document.counts.size(); ++i) {
            const TermPlace &place = document.firstPlaces.at(i);
            const int holders = m_starts.at(place.term + 1) - m_starts.at(place.term);
            const double rarity = std::log1p((double(m_size) - holders + 0.5) / (holders + 0.5));
            const double count = document.counts.at(i);
            const double weight = rarity * count * (saturation + 1) / (count + norm);
            m_postings[next[place.term]++] = {paper, float(weight), int(place.begin),
                                              int(place.end)};
        }
    }
}

std::span<const RankingIndex::Posting> RankingIndex::postings(TermId term) const
{
    const int begin = m_starts.at(term);
    return {m_postings.constData() + begin, size_t(m_starts.at(term + 1) - begin)};
}

QList<double> RankingIndex::bm25(const TermWeights &query) const
{
    QList<double> values(m_size, 0.0);
    for (const TermWeight &wanted : query) {
        for (const Posting &posting : postings(wanted.term))
            values[posting.paper] += wanted.weight * double(posting.weight);
    }
    return values;
}

} // namespace firstlight
