// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/explanation.h"

#include "ranker/ranker.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsThatRaised = 5;
constexpr qsizetype wordsThatLowered = 3;
constexpr qsizetype wordsInEvidence = 8;
constexpr qsizetype mostLookedAt = 30; // terms, of which some fall together
constexpr qsizetype mostTerms = 300;   // of most papers
constexpr qsizetype longestWords = 60;
constexpr double weakestShare = 0.25; // of the strongest; less says nothing, unless it is wanted
constexpr double wantedCounts = 3;    // the reader knows the words of the criteria

struct Contribution
{
    TermId term = 0;
    double value = 0;
    bool isWanted = false; // by the criteria
};

bool isPlain(QStringView words)
{
    return words.size() <= longestWords && std::none_of(words.begin(), words.end(), [](QChar c) {
               return u"\\{}$<>*_`#\n"_s.contains(c);
           });
}

// A pair takes the place of its parts.
void addWords(QStringList &list, const QString &words)
{
    const auto holds = [](const QString &whole, const QString &part) {
        return whole.contains(part, Qt::CaseInsensitive);
    };
    if (std::any_of(list.cbegin(), list.cend(),
                    [&](const QString &known) { return holds(known, words); }))
        return;
    const auto isPart = [&](const QString &known) { return holds(words, known); };
    const qsizetype at = std::find_if(list.cbegin(), list.cend(), isPart) - list.cbegin();
    list.removeIf(isPart);
    list.insert(at, words);
}

class Explainer final
{
public:
    Explainer(const RankingIndex &index, const Query &query, const Ranking &ranking)
        : m_index(index)
        , m_query(query)
        , m_ranking(ranking)
        , m_isWanted(termSpace, false)
    {
        for (const TermWeight &term : wantedTerms(query))
            m_isWanted[term.term] = true;
    }

    RowWords wordsOf(qsizetype paper) const
    {
        const QList<Contribution> contributions = contributionsTo(paper);
        return {strongest(paper, contributions, 1, wordsInEvidence),
                strongest(paper, contributions, -1, wordsThatLowered)};
    }

    Explanation explain(qsizetype paper, int topic) const
    {
        const auto [raised, lowered] = wordsOf(paper);
        const QString name = topic == noTopic ? QString() : m_query.topics.at(topic).name;
        QString comment = name;
        if (!raised.isEmpty())
            comment += (name.isEmpty() ? QString() : u": "_s) +
                       raised.first(std::min(wordsThatRaised, raised.size())).join(", "_L1);
        if (!lowered.isEmpty() && !comment.isEmpty())
            comment += u" \u2212 "_s + lowered.join(", "_L1);
        return {comment, raised.join(", "_L1)};
    }

private:
    QList<Contribution> contributionsTo(qsizetype paper) const
    {
        QList<Contribution> result;
        result.reserve(mostTerms);
        m_index.visitTerms(paper, [&](TermId term, float share) {
            const double value = double(m_ranking.weightOf(term)) * double(share);
            const bool isWanted = m_isWanted.at(term);
            result.append({term, isWanted ? value * wantedCounts : value, isWanted});
        });
        return result;
    }

    // The words that add most in a direction: 1 or -1.
    QStringList strongest(qsizetype paper, const QList<Contribution> &contributions,
                          double direction, qsizetype count) const
    {
        QList<Contribution> sorted;
        sorted.reserve(contributions.size());
        for (const Contribution &contribution : contributions) {
            if (contribution.value * direction > 0)
                sorted.append(contribution);
        }
        const auto end = sorted.begin() + std::min(mostLookedAt, sorted.size());
        std::partial_sort(sorted.begin(), end, sorted.end(),
                          [](const Contribution &a, const Contribution &b) {
                              const double first = std::abs(a.value);
                              const double second = std::abs(b.value);
                              return first != second ? first > second : a.term < b.term;
                          });
        sorted.erase(end, sorted.end());
        QStringList words;
        for (const Contribution &contribution : std::as_const(sorted)) {
            if (words.size() >= count)
                break;
            const double share = contribution.value / sorted.constFirst().value;
            if (share < weakestShare && !contribution.isWanted)
                continue;
            const QString text = textOf(contribution.term, paper);
            if (!text.isEmpty())
                addWords(words, text);
        }
        return words;
    }

    QString textOf(TermId term, qsizetype paper) const
    {
        const RankingIndex::Place *place = m_index.placeOf(term, paper);
        if (!place)
            return {};
        const QStringView words = RankingIndex::textAt(m_index.papers().at(paper), *place);
        return isPlain(words) ? words.toString() : m_query.words.value(term);
    }

    const RankingIndex &m_index;
    const Query &m_query;
    const Ranking &m_ranking;
    QList<bool> m_isWanted; // by the criteria
};

} // namespace

QList<RowWords> wordsOfRows(const RankingIndex &index, const Query &query, const Ranking &ranking,
                            const QList<qsizetype> &rows)
{
    const Explainer explainer(index, query, ranking);
    QList<RowWords> result;
    result.reserve(rows.size());
    for (const qsizetype row : rows)
        result.append(explainer.wordsOf(row));
    return result;
}

QList<Explanation> explain(const RankingIndex &index, const Query &query, const Ranking &ranking,
                           const QList<int> &topics, const QList<int> &levels, int lowestExplained)
{
    const Explainer explainer(index, query, ranking);
    QList<Explanation> result;
    result.reserve(topics.size());
    for (qsizetype paper = 0; paper < topics.size(); ++paper)
        result.append(levels.at(paper) < lowestExplained
                          ? Explanation()
                          : explainer.explain(paper, topics.at(paper)));
    return result;
}

} // namespace firstlight
