// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/similar.h"

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

using Rarity = QHash<TermId, double>;

Rarity rarityOver(const QList<TermCounts> &papers)
{
    Rarity rarity;
    for (const TermCounts &terms : papers) {
        for (const TermCount &term : terms)
            ++rarity[term.term];
    }
    for (double &holders : rarity)
        holders = std::log(1 + static_cast<double>(papers.size()) / holders);
    return rarity;
}

double weightOf(const TermCount &term, const Rarity &rarity)
{
    return loudness(term.count) * rarity.value(term.term);
}

double lengthOf(const TermCounts &terms, const Rarity &rarity)
{
    double squares = 0;
    for (const TermCount &term : terms)
        squares += std::pow(weightOf(term, rarity), 2);
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
            product += weightOf(term, rarity) * weightOf(*at, rarity);
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

QList<SimilarPaper> nearest(const Paper &paper, const QList<Paper> &candidates, int limit)
{
    QList<Paper> others = candidates;
    others.removeIf([&paper](const Paper &other) { return other.id == paper.id; });
    const TermCounts own = termsOfPaper(paper);
    QList<TermCounts> terms{own};
    for (const Paper &other : std::as_const(others))
        terms.append(termsOfPaper(other));
    const Rarity rarity = rarityOver(terms);
    const double length = lengthOf(own, rarity);
    QList<SimilarPaper> similar;
    for (qsizetype at = 0; at < others.size(); ++at) {
        const TermCounts &its = terms.at(at + 1);
        if (const double product = productOf(own, its, rarity); product > 0)
            similar.append(
                {others.at(at).id, std::min(1.0, product / (length * lengthOf(its, rarity)))});
    }
    std::sort(similar.begin(), similar.end(), [](const SimilarPaper &a, const SimilarPaper &b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.paper < b.paper;
    });
    similar.resize(std::min<qsizetype>(limit, similar.size()), {paper.id});
    return similar;
}

} // namespace firstlight
