// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/explanation.h"

#include <QSet>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsInComment = 3;
constexpr qsizetype wordsInEvidence = 8;
constexpr qsizetype longestWords = 60;
constexpr double weakestShare = 0.2; // of the strongest match; less says nothing of this paper

struct Match
{
    TermId term = 0;
    double strength = 0;
    int begin = 0;
    int end = 0;
};

// Of each paper, strongest first; equal ones in the order of their terms.
QList<QList<Match>> matchesOf(const RankingIndex &index, const TermWeights &terms)
{
    QList<QList<Match>> matches(index.papers().size());
    for (const TermWeight &wanted : terms) {
        for (const RankingIndex::Posting &posting : index.postings(wanted.term)) {
            if (posting.paper >= matches.size())
                break;
            const double strength = wanted.weight * double(posting.weight);
            matches[posting.paper].append({wanted.term, strength, posting.begin, posting.end});
        }
    }
    for (QList<Match> &ofPaper : matches) {
        std::stable_sort(ofPaper.begin(), ofPaper.end(),
                         [](const Match &a, const Match &b) { return a.strength > b.strength; });
    }
    return matches;
}

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
    Explainer(const RankingIndex &index, const Query &query)
        : m_index(index)
        , m_query(query)
    {
        for (const Query::TopicTerms &topic : query.topics) {
            QSet<TermId> terms;
            for (const TermWeight &term : topic.ownTerms)
                terms.insert(term.term);
            m_topicTerms.append(terms);
        }
    }

    Explanation explain(qsizetype paper, const QList<Match> &matches, int topic) const
    {
        QStringList inComment;
        QStringList inEvidence;
        for (const Match &match : matches) {
            if (match.strength < weakestShare * matches.constFirst().strength)
                break;
            const QString words = wordsOf(match, m_index.papers().at(paper));
            if (words.isEmpty())
                continue;
            if (inEvidence.size() < wordsInEvidence)
                addWords(inEvidence, words);
            const bool isOfTopic = topic == noTopic || m_topicTerms.at(topic).contains(match.term);
            if (inComment.size() < wordsInComment && isOfTopic)
                addWords(inComment, words);
        }
        const QString name = topic == noTopic ? QString() : m_query.topics.at(topic).name;
        const QString reasons = inComment.join(", "_L1);
        const bool isLone = name.isEmpty() || reasons.isEmpty();
        return {isLone ? QString(name + reasons) : QString(name + u": " + reasons),
                inEvidence.join(", "_L1)};
    }

private:
    QString wordsOf(const Match &match, const Paper &paper) const
    {
        const QStringView words = RankingIndex::textAt(paper, match.begin, match.end);
        return isPlain(words) ? words.toString() : m_query.words.value(match.term);
    }

    const RankingIndex &m_index;
    const Query &m_query;
    QList<QSet<TermId>> m_topicTerms;
};

} // namespace

QList<Explanation> explain(const RankingIndex &index, const Query &query, const QList<int> &topics)
{
    const QList<QList<Match>> matches = matchesOf(index, wantedTerms(query));
    const Explainer explainer(index, query);
    QList<Explanation> result;
    result.reserve(topics.size());
    for (qsizetype paper = 0; paper < topics.size(); ++paper)
        result.append(explainer.explain(paper, matches.at(paper), topics.at(paper)));
    return result;
}

} // namespace firstlight
