// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/query.h"

#include "criteria/markdownline.h"
#include "ranker/stopwords.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Measured on real days: a pair of words tells more than its parts, but not by as much as its
// rarity makes of it, and a word out of a long phrase tells less than one that stands alone.
constexpr double pairWeight = 0.7;
constexpr int mostAlternatives = 8;

using WeightMap = QMap<TermId, double>;

TermWeights listed(const WeightMap &weights)
{
    TermWeights result;
    result.reserve(weights.size());
    for (auto it = weights.cbegin(); it != weights.cend(); ++it)
        result.append({it.key(), it.value()});
    return result;
}

// Each clause of a line; "A/B c" gives "A c" and "B c".
QStringList clausesOf(const QString &line)
{
    QStringList clauses;
    QString separated = line;
    for (const QChar mark : u";:()"_s)
        separated.replace(mark, u',');
    for (const QString &clause : separated.split(u',', Qt::SkipEmptyParts)) {
        QStringList alternatives{QString()};
        for (const QString &word : clause.split(u' ', Qt::SkipEmptyParts)) {
            const QStringList parts = word.split(u'/', Qt::SkipEmptyParts);
            QStringList longer;
            for (const QString &alternative : std::as_const(alternatives)) {
                for (const QString &part : parts)
                    longer.append(alternative + u' ' + part);
            }
            if (!longer.isEmpty() && longer.size() <= mostAlternatives)
                alternatives = longer;
        }
        clauses += alternatives;
    }
    return clauses;
}

// Neighbours that stand together without a word that only criteria use.
QList<QList<Stem>> phrasesOf(const QString &clause)
{
    QList<QList<Stem>> phrases{{}};
    for (const Stem &stem : placedStems(clause)) {
        if (stem.text.isEmpty() || isCriteriaStem(stem.text))
            phrases.append(QList<Stem>());
        else
            phrases.last().append(stem);
    }
    return phrases;
}

QString withoutMarkup(const QString &text)
{
    QString plain = text;
    for (const QChar mark : u"*_`<>[]{}\\$#"_s)
        plain.remove(mark);
    return plain.simplified();
}

class TermCollector final
{
public:
    void addLine(const QString &line)
    {
        for (const QString &clause : clausesOf(line)) {
            for (const QList<Stem> &phrase : phrasesOf(clause))
                addPhrase(clause, phrase);
        }
    }

    void addLines(const QStringList &lines)
    {
        for (const QString &line : lines)
            addLine(line);
    }

    bool isEmpty() const { return m_terms.isEmpty(); }
    const QHash<TermId, QString> &words() const { return m_words; }
    void remove(TermId term) { m_terms.remove(term); }

    TermWeights terms() const { return listed(m_terms); }

private:
    void addPhrase(const QString &clause, const QList<Stem> &phrase)
    {
        const double wordWeight = 1 / std::sqrt(double(std::max<qsizetype>(1, phrase.size())));
        for (qsizetype i = 0; i < phrase.size(); ++i) {
            const Stem &stem = phrase.at(i);
            add(termOf(stem.text), wordWeight, clause.sliced(stem.begin, stem.end - stem.begin));
            if (i == 0)
                continue;
            const Stem &before = phrase.at(i - 1);
            add(termOf(before.text, stem.text), pairWeight,
                clause.sliced(before.begin, stem.end - before.begin));
        }
    }

    void add(TermId term, double weight, const QString &word)
    {
        double &known = m_terms[term];
        known = std::max(known, weight);
        if (!m_words.contains(term))
            m_words.insert(term, withoutMarkup(word));
    }

    WeightMap m_terms;
    QHash<TermId, QString> m_words;
};

// The list below a line such as "Usually irrelevant unless the core is new:", which the parser
// leaves in the remainder.
QStringList irrelevantLines(const QString &remainder)
{
    QStringList result;
    bool isIrrelevant = false;
    for (const QString &line : remainder.split(u'\n')) {
        const auto bullet = bulletIn(line);
        if (bullet && isIrrelevant)
            result.append(*bullet);
        else if (!bullet && !line.trimmed().isEmpty())
            isIrrelevant = line.trimmed().endsWith(u':') &&
                           line.contains("irrelevant"_L1, Qt::CaseInsensitive);
    }
    return result;
}

} // namespace

Query queryFromCriteria(const Criteria &criteria)
{
    Query query;
    const auto addTopic = [&query](const QString &name, const QStringList &own,
                                   const QStringList &keywords) {
        TermCollector terms;
        terms.addLines(own);
        const TermWeights ownTerms = terms.terms();
        terms.addLines(keywords);
        if (terms.isEmpty())
            return;
        query.topics.append({withoutMarkup(name), terms.terms(), ownTerms});
        query.words.insert(terms.words());
    };
    for (const Topic &topic : criteria.topics)
        addTopic(topic.name, QStringList(topic.name) + topic.relevant, criteria.relevantKeywords);
    if (criteria.topics.isEmpty() && !criteria.relevantKeywords.isEmpty())
        addTopic({}, criteria.relevantKeywords, {});
    else if (criteria.topics.isEmpty())
        addTopic({}, withoutComments(criteria.introduction).split(u'\n'), {});

    TermCollector negatives;
    negatives.addLines(criteria.irrelevantKeywords);
    negatives.addLines(criteria.applicationKeywords);
    negatives.addLines(irrelevantLines(withoutComments(criteria.remainder)));
    for (auto it = query.words.cbegin(); it != query.words.cend(); ++it)
        negatives.remove(it.key());
    query.negatives = negatives.terms();
    return query;
}

TermWeights wantedTerms(const Query &query)
{
    WeightMap weights;
    for (const Query::TopicTerms &topic : query.topics) {
        for (const TermWeight &term : topic.terms) {
            double &weight = weights[term.term];
            weight = std::max(weight, term.weight);
        }
    }
    return listed(weights);
}

} // namespace firstlight
