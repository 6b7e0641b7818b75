// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/criterialint.h"

#include "ranker/rubriclint.h"

#include <QHash>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Kind = LintFinding::Kind;

// A term in more of the papers does not tell them apart; by rarity it counts next to nothing.
constexpr double broadShare = 0.2;

struct Entry
{
    Phrase phrase;
    QString topic; // empty: among the keywords
    SourceLines lines;
    bool isWanted = false;
    bool isKeyword = false;
};

class Linter final
{
public:
    Linter(const CriteriaDocument &document, const LintMaterial &material)
        : m_criteria(document.criteria)
        , m_source(document.source)
        , m_material(material)
        , m_index(*material.index)
    {
        collect();
    }

    QList<LintFinding> findings()
    {
        comparePhrases();
        lookForTopics();
        lookForTerms();
        lookForNegatives();
        m_findings += rubricFindings(m_criteria.rubric, m_source.rubric, m_material);
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const LintFinding &a, const LintFinding &b) {
                             return a.lines.first < b.lines.first;
                         });
        return m_findings;
    }

private:
    void collect()
    {
        for (qsizetype at = 0; at < m_criteria.topics.size(); ++at) {
            const Topic &topic = m_criteria.topics.at(at);
            const TopicSource &source = m_source.topics.at(at);
            if (!topic.isOn)
                continue;
            add(topic.name, {source.title, source.title}, topic.name, true);
            for (qsizetype line = 0; line < topic.relevant.size(); ++line)
                add(topic.relevant.at(line), source.relevant.at(line), topic.name, true);
        }
        const auto addAll = [this](const QStringList &terms, const QList<SourceLines> &source,
                                   bool isWanted) {
            for (qsizetype at = 0; at < terms.size(); ++at)
                add(terms.at(at), source.at(at), {}, isWanted, true);
        };
        addAll(m_criteria.relevantKeywords, m_source.relevantKeywords, true);
        addAll(m_criteria.irrelevantKeywords, m_source.irrelevantKeywords, false);
        addAll(m_criteria.applicationKeywords, m_source.applicationKeywords, false);
    }

    void add(const QString &text, SourceLines lines, const QString &topic, bool isWanted,
             bool isKeyword = false)
    {
        for (const Phrase &phrase : phrasesIn(text))
            m_entries.append({phrase, topic, lines, isWanted, isKeyword});
    }

    int papers() const { return int(m_index.size()); }

    // The rows that hold a phrase.
    QSet<qsizetype> rowsOf(const Phrase &phrase) const
    {
        QSet<qsizetype> rows;
        bool isFirst = true;
        for (const TermId term : phrase.terms()) {
            QSet<qsizetype> holders;
            m_index.visitHolders(term, m_index.size(),
                                 [&](qsizetype row, float) { holders.insert(row); });
            rows = isFirst ? holders : rows.intersect(holders);
            isFirst = false;
        }
        return rows;
    }

    LintFinding findingOn(Kind kind, const Entry &entry, int count) const
    {
        LintFinding finding;
        finding.kind = kind;
        finding.subject = entry.phrase.words;
        finding.place = entry.topic;
        finding.count = count;
        finding.of = papers();
        finding.lines = entry.lines;
        return finding;
    }

    // A topic may say its own name again, and two topics may share a term; keywords say what topics
    // say on purpose. So duplicates are those within one topic's lines, or one list.
    void comparePhrases()
    {
        QHash<QString, QList<const Entry *>> known;
        for (const Entry &entry : std::as_const(m_entries)) {
            QList<const Entry *> &earlier = known[entry.phrase.stems.join(u' ')];
            for (const Entry *other : std::as_const(earlier)) {
                const bool isContradiction = other->isWanted != entry.isWanted;
                const bool isSameList = other->isKeyword == entry.isKeyword &&
                                        other->topic == entry.topic && !isTitle(*other) &&
                                        other->isWanted == entry.isWanted &&
                                        other->phrase.isWhole && entry.phrase.isWhole;
                if (!isContradiction && !isSameList)
                    continue;
                LintFinding finding =
                    findingOn(isContradiction ? Kind::Contradiction : Kind::Duplicate, entry,
                              int(rowsOf(entry.phrase).size()));
                finding.otherPlace = other->topic;
                finding.otherLines = other->lines;
                m_findings.append(finding);
                break;
            }
            earlier.append(&entry);
        }
    }

    bool isTitle(const Entry &entry) const
    {
        return std::any_of(m_source.topics.cbegin(), m_source.topics.cend(),
                           [&](const TopicSource &topic) {
                               return entry.lines == SourceLines{topic.title, topic.title};
                           });
    }

    void lookForTopics()
    {
        for (qsizetype at = 0; at < m_criteria.topics.size(); ++at) {
            const Topic &topic = m_criteria.topics.at(at);
            const SourceLines lines = m_source.topics.at(at).lines();
            if (!topic.isOn)
                continue;
            const bool isMatched =
                std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
                    return entry.topic == topic.name && entry.lines.first >= lines.first &&
                           entry.lines.last <= lines.last && !rowsOf(entry.phrase).isEmpty();
                });
            if (isMatched || papers() == 0)
                continue;
            LintFinding finding;
            finding.kind = Kind::UnmatchedTopic;
            finding.subject = topic.name;
            finding.place = topic.name;
            finding.of = papers();
            finding.lines = lines;
            m_findings.append(finding);
        }
    }

    void lookForTerms()
    {
        for (const Entry &entry : std::as_const(m_entries)) {
            if (papers() == 0 || (!entry.isWanted && !entry.isKeyword))
                continue;
            const int count = int(rowsOf(entry.phrase).size());
            if (entry.isWanted && entry.phrase.isWhole && count > broadShare * papers())
                m_findings.append(findingOn(Kind::BroadTerm, entry, count));
            else if (entry.isKeyword && count == 0)
                m_findings.append(findingOn(Kind::UnmatchedTerm, entry, 0));
        }
    }

    void lookForNegatives()
    {
        const bool hasNegatives =
            !m_criteria.irrelevantKeywords.isEmpty() || !m_criteria.applicationKeywords.isEmpty() ||
            std::any_of(m_criteria.topics.cbegin(), m_criteria.topics.cend(),
                        [](const Topic &topic) { return !topic.irrelevant.isEmpty(); });
        if (hasNegatives)
            return;
        QSet<qsizetype> wanted;
        for (const Entry &entry : std::as_const(m_entries))
            wanted.unite(rowsOf(entry.phrase));
        LintFinding finding;
        finding.kind = Kind::NoNegatives;
        for (qsizetype row = 0; row < m_index.size(); ++row) {
            const bool isDismissed = m_material.dismissed.contains(m_index.idOf(row));
            finding.of += isDismissed ? 1 : 0;
            finding.count += isDismissed && wanted.contains(row) ? 1 : 0;
        }
        if (finding.of == 0) { // nothing was dismissed yet: how much there is to tell apart
            finding.of = papers();
            finding.count = int(wanted.size());
        }
        if (finding.count > 0)
            m_findings.append(finding);
    }

    const Criteria &m_criteria;
    const CriteriaSource &m_source;
    const LintMaterial &m_material;
    const RankingIndex &m_index;
    QList<Entry> m_entries;
    QList<LintFinding> m_findings;
};

} // namespace

QList<LintFinding> lint(const CriteriaDocument &document, const LintMaterial &material)
{
    Q_ASSERT(material.index);
    return Linter(document, material).findings();
}

} // namespace firstlight
