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

// Of each clause of a line what it says: "A/B c" gives "A c" and "B c".
QList<QStringList> readingsOf(const QString &line)
{
    QList<QStringList> clauses;
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
        clauses.append(alternatives);
    }
    return clauses;
}

QStringList clausesOf(const QString &line)
{
    QStringList clauses;
    for (const QStringList &readings : readingsOf(line))
        clauses += readings;
    return clauses;
}

struct Neighbours
{
    QList<Stem> stems;
    bool isWhole = true;
};

// Stop words, which are no stems, keep apart.
bool isBeside(const QString &clause, const Stem &one, const Stem &next)
{
    const QStringView between = QStringView(clause).sliced(one.end, next.begin - one.end);
    return std::none_of(between.begin(), between.end(), [](QChar c) { return c.isLetter(); });
}

// Those that stand together without a word that only criteria use.
QList<Neighbours> phrasesOf(const QString &clause)
{
    QList<Neighbours> phrases{{}};
    Stem dropped; // right before, of a word that only criteria use
    for (const Stem &stem : placedStems(clause)) {
        QList<Stem> &last = phrases.last().stems;
        if (stem.text.isEmpty()) {
            phrases.append(Neighbours());
            dropped = {};
        } else if (isCriteriaStem(stem.text)) {
            if (!last.isEmpty() && isBeside(clause, last.constLast(), stem))
                phrases.last().isWhole = false;
            phrases.append(Neighbours());
            dropped = stem;
        } else {
            if (last.isEmpty() && !dropped.text.isEmpty() && isBeside(clause, dropped, stem))
                phrases.last().isWhole = false;
            last.append(stem);
        }
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
            for (const Neighbours &phrase : phrasesOf(clause))
                addPhrase(clause, phrase.stems);
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

// Of a topic's irrelevant lines the clauses that are a name, such as "diffusion models, bark".
// Sentences speak of wanted things, too.
QStringList namesIn(const QStringList &lines)
{
    constexpr qsizetype longestName = 3; // words
    QStringList names;
    for (const QString &line : lines) {
        for (const QString &clause : clausesOf(line)) {
            const QList<Neighbours> phrases = phrasesOf(clause);
            if (phrases.size() == 1 && phrases.constFirst().stems.size() <= longestName)
                names.append(clause);
        }
    }
    return names;
}

} // namespace

QList<TermId> Phrase::terms() const
{
    if (stems.size() == 1)
        return {termOf(stems.constFirst())};
    QList<TermId> pairs;
    for (qsizetype at = 1; at < stems.size(); ++at)
        pairs.append(termOf(stems.at(at - 1), stems.at(at)));
    return pairs;
}

QList<Phrase> phrasesIn(const QString &line)
{
    QList<Phrase> phrases;
    for (const QStringList &readings : readingsOf(line)) {
        QList<QStringList> known; // of this clause
        for (const QString &clause : readings) {
            for (const auto &[stems, isWhole] : phrasesOf(clause)) {
                if (stems.isEmpty())
                    continue;
                const qsizetype begin = stems.constFirst().begin;
                Phrase phrase{clause.sliced(begin, stems.constLast().end - begin), {}, isWhole};
                for (const Stem &stem : stems)
                    phrase.stems.append(stem.text);
                if (known.contains(phrase.stems))
                    continue;
                known.append(phrase.stems);
                phrases.append(phrase);
            }
        }
    }
    return phrases;
}

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
    TermCollector negatives;
    bool isAnyOn = false;
    for (const Topic &topic : criteria.topics) {
        if (!topic.isOn)
            continue;
        isAnyOn = true;
        addTopic(topic.name, QStringList(topic.name) + topic.relevant, criteria.relevantKeywords);
        negatives.addLines(namesIn(topic.irrelevant));
    }
    if (!isAnyOn && !criteria.relevantKeywords.isEmpty())
        addTopic({}, criteria.relevantKeywords, {});
    else if (criteria.topics.isEmpty())
        addTopic({}, withoutComments(criteria.introduction).split(u'\n'), {});

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
