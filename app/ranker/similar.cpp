// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/similar.h"

#include "ranker/termprior.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace firstlight {

namespace {

constexpr qsizetype singleSearches = 12;
constexpr qsizetype pairedWords = 8;

struct TellingWord
{
    QString text;
    double weight = 0;
};

double loudness(int count)
{
    return 1 + std::log(count);
}

// Rarity is taken beside the commonest of the paper's own words: every abstract has some that
// nearly all papers hold.
QList<TellingWord> tellingWords(const QList<PaperWord> &words, const QList<int> &holders)
{
    const int most = holders.isEmpty() ? 0 : *std::max_element(holders.begin(), holders.end());
    QList<TellingWord> telling;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (holders.at(at) > 1)
            telling.append({words.at(at).text, loudness(words.at(at).count) *
                                                   std::log((most + 2.0) / (holders.at(at) + 1))});
    }
    std::stable_sort(
        telling.begin(), telling.end(),
        [](const TellingWord &a, const TellingWord &b) { return a.weight > b.weight; });
    return telling;
}

class Rarity final
{
public:
    void count(const TermCounts &terms)
    {
        for (const TermCount &term : terms)
            ++m_holders[term.term];
        ++m_papers;
    }

    void addShipped() { m_papers += addShippedCounts(m_holders); }

    double weightOf(const TermCount &term) const
    {
        return loudness(term.count) * std::log1p(m_papers / double(m_holders.at(term.term)));
    }

private:
    QList<float> m_holders = QList<float>(termSpace, 0); // how many papers hold each term
    double m_papers = 0;
};

double lengthOf(const TermCounts &terms, const Rarity &rarity)
{
    double squares = 0;
    for (const TermCount &term : terms)
        squares += std::pow(rarity.weightOf(term), 2);
    return std::sqrt(squares);
}

// Both ascend by term.
double productOf(const TermCounts &a, const TermCounts &b, const Rarity &rarity)
{
    double product = 0;
    auto at = b.cbegin();
    for (const TermCount &term : a) {
        while (at != b.cend() && at->term < term.term)
            ++at;
        if (at != b.cend() && at->term == term.term)
            product += rarity.weightOf(term) * rarity.weightOf(*at);
    }
    return product;
}

} // namespace

QList<PaperWord> wordsOf(const Paper &paper)
{
    QList<PaperWord> words;
    QHash<QString, qsizetype> placeOf;
    const auto add = [&](const QString &text, int count) {
        for (const Stem &stem : placedStems(text)) {
            if (stem.text.isEmpty())
                continue;
            const auto place = placeOf.constFind(stem.text);
            if (place != placeOf.cend()) {
                words[*place].count += count;
                continue;
            }
            placeOf.insert(stem.text, words.size());
            words.append({text.sliced(stem.begin, stem.end - stem.begin), count});
        }
    };
    add(paper.title, 2);
    add(paper.abstract, 1);
    return words;
}

QList<WeightedSearch> searchesFor(const QList<PaperWord> &words, const QList<int> &holders)
{
    Q_ASSERT(words.size() == holders.size());
    const QList<TellingWord> telling = tellingWords(words, holders);
    QList<WeightedSearch> searches;
    for (const TellingWord &word : telling.first(std::min(singleSearches, telling.size())))
        searches.append({word.text, word.weight});
    const qsizetype paired = std::min(pairedWords, telling.size());
    for (qsizetype a = 0; a < paired; ++a) {
        for (qsizetype b = a + 1; b < paired; ++b) {
            searches.append({QString(telling.at(a).text + u' ' + telling.at(b).text),
                             telling.at(a).weight + telling.at(b).weight});
        }
    }
    std::stable_sort(
        searches.begin(), searches.end(),
        [](const WeightedSearch &a, const WeightedSearch &b) { return a.weight > b.weight; });
    return searches;
}

QList<SimilarPaper> nearest(const KnownTerms &paper, const QList<KnownTerms> &candidates, int limit)
{
    Rarity rarity;
    rarity.count(paper.terms);
    for (const KnownTerms &other : candidates)
        rarity.count(other.terms);
    rarity.addShipped();
    const double length = lengthOf(paper.terms, rarity);
    QList<SimilarPaper> similar;
    for (const KnownTerms &other : candidates) {
        if (other.paper == paper.paper)
            continue;
        if (const double product = productOf(paper.terms, other.terms, rarity); product > 0)
            similar.append(
                {other.paper, std::min(1.0, product / (length * lengthOf(other.terms, rarity)))});
    }
    std::sort(similar.begin(), similar.end(), [](const SimilarPaper &a, const SimilarPaper &b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.paper < b.paper;
    });
    similar.resize(std::min<qsizetype>(limit, similar.size()), {paper.paper});
    return similar;
}

} // namespace firstlight
