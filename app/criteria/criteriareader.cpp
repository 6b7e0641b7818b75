// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriareader.h"

#include "criteria/criterialabels.h"
#include "criteria/markdownline.h"
#include "criteria/namelist.h"
#include "criteria/proselines.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Numbered lines and labels indented by more belong to what stands above them.
constexpr int outerIndent = 2;

class CriteriaReader final
{
public:
    explicit CriteriaReader(const QStringList &lines)
        : m_lines(lines)
    {
        const auto closes = [](const QString &line) { return line.contains("-->"_L1); };
        m_lastCommentEnd =
            m_lines.crend() - std::find_if(m_lines.crbegin(), m_lines.crend(), closes);
    }

    ReadCriteria read()
    {
        for (m_at = 0; m_at < m_lines.size(); ++m_at)
            readLine(m_lines.at(m_at));
        m_criteria.introduction = joinedProse(m_introduction);
        m_criteria.remainder = joinedProse(m_remainder);
        m_criteria.rubric = joinedProse(m_rubric);
        return {m_criteria, m_source};
    }

private:
    enum class Place { Loose, Topic, Keywords, People, Rubric, Notes };

    void readLine(const QString &line)
    {
        if (line.trimmed().isEmpty())
            m_isAfterBlank = true;
        else if (isComment(line))
            addProseLine(line);
        else if (!readHeading(line) && !readVerbatim(line) && !readOpening(line))
            readListLine(line);
    }

    bool isComment(const QString &line)
    {
        if (!m_isInComment && line.trimmed().startsWith("<!--"_L1))
            m_isInComment = m_at < m_lastCommentEnd;
        if (!m_isInComment)
            return false;
        m_isInComment = !line.contains("-->"_L1);
        return true;
    }

    bool isVerbatim() const { return m_place == Place::Rubric || m_place == Place::Notes; }

    bool readHeading(const QString &line)
    {
        const auto heading = headingIn(line);
        if (!heading || (isVerbatim() && heading->level > 2))
            return false;
        if (const auto part = criteriaPartLabel(heading->text)) {
            open(*part);
            return true;
        }
        if (m_place == Place::Notes)
            return false;
        if (isTopicHeading(*heading)) {
            startTopic(heading->text);
            return true;
        }
        m_place = Place::Loose;
        if (heading->level <= 2)
            m_isInTopics = false;
        addProse(line);
        return true;
    }

    bool isTopicHeading(const MarkdownHeading &heading) const
    {
        qsizetype next = m_at + 1;
        while (next < m_lines.size() && m_lines.at(next).trimmed().isEmpty())
            ++next;
        const QString line = m_lines.value(next);
        if (topicLabel(bulletIn(line).value_or(QString())))
            return true;
        return heading.level > 2 && m_isInTopics && !headingIn(line) && !numberedIn(line);
    }

    bool readVerbatim(const QString &line)
    {
        if (!isVerbatim())
            return false;
        addProse(line);
        return true;
    }

    // A numbered topic, "**Keywords:**" and its like, or a "- Relevant:" that belongs to no topic,
    // which is read as keywords.
    bool readOpening(const QString &line)
    {
        const auto bulletLabel = labelIn(bulletIn(line).value_or(QString()));
        if (m_place == Place::Loose && bulletLabel && wantedLabel(bulletLabel->label)) {
            open({CriteriaPart::Keywords, Wanted::Yes});
            return false;
        }
        if (indentOf(line) > outerIndent)
            return false;
        if (const auto name = numberedIn(line)) {
            startTopic(*name);
            return true;
        }
        const auto label = labelIn(line);
        const QString text = line.trimmed();
        const bool isBold = text.startsWith("**"_L1) && text.endsWith("**"_L1);
        const auto part = label    ? criteriaPartLabel(label->label)
                          : isBold ? criteriaPartLabel(text)
                                   : std::nullopt;
        if (!part || (part->part != CriteriaPart::Keywords && part->part != CriteriaPart::People))
            return false;
        open(*part);
        if (label)
            addListText(label->rest);
        return true;
    }

    void open(const CriteriaPartLabel &label)
    {
        m_isInTopics = label.part == CriteriaPart::Topics;
        if (label.part != CriteriaPart::Topics && label.part != CriteriaPart::Rubric)
            m_isStructured = true;
        m_partWanted = m_wanted = label.wanted;
        m_labelIndent = -1;
        m_listHasText = false;
        m_isAfterBlank = true;
        switch (label.part) {
        case CriteriaPart::Topics:
            m_place = Place::Loose;
            break;
        case CriteriaPart::Keywords:
            m_place = Place::Keywords;
            break;
        case CriteriaPart::People:
            m_place = Place::People;
            break;
        case CriteriaPart::Rubric:
            m_place = Place::Rubric;
            break;
        case CriteriaPart::Notes:
            m_place = Place::Notes;
            break;
        }
    }

    void startTopic(const QString &text)
    {
        open({CriteriaPart::Topics, Wanted::Yes});
        m_isStructured = true;
        m_place = Place::Topic;
        const TopicTitle title = topicTitle(text);
        m_criteria.topics.append({title.name, {}, {}, title.isOn});
        m_source.topics.append({m_at, {}, {}});
        addListText(title.rest);
        m_isAfterBlank = false;
    }

    void readListLine(const QString &line)
    {
        if (m_place == Place::Loose)
            return addProse(line);
        const int indent = indentOf(line);
        const auto bullet = bulletIn(line);
        const auto numbered = numberedIn(line);
        const QString text = bullet ? *bullet : numbered ? *numbered : line.simplified();
        const auto label = m_place == Place::People ? std::nullopt : labelIn(text);
        const auto wanted = label ? wantedLabel(label->label) : std::nullopt;
        const bool isItem = bullet || numbered;
        if (wanted && (m_place == Place::Keywords || *wanted != Wanted::Application)) {
            m_wanted = *wanted;
            m_labelIndent = indent;
            addListText(label->rest);
        } else if (isItem) {
            if (indent <= m_labelIndent)
                m_wanted = m_partWanted;
            addListText(text);
        } else if (isContinuation(indent)) {
            continueList(text);
        } else {
            m_place = Place::Loose;
            return addProse(line);
        }
        m_isAfterBlank = false;
    }

    bool isContinuation(int indent) const
    {
        return !m_isAfterBlank || (m_place == Place::Topic ? indent > 0 : !m_listHasText);
    }

    // Of the criteria's lists, or of their places, the one that is being read.
    template <class Parts>
    auto &current(Parts &parts) const
    {
        if (m_place == Place::People)
            return parts.people;
        if (m_place == Place::Topic)
            return m_wanted == Wanted::Yes ? parts.topics.last().relevant
                                           : parts.topics.last().irrelevant;
        if (m_wanted == Wanted::Application)
            return parts.applicationKeywords;
        return m_wanted == Wanted::Yes ? parts.relevantKeywords : parts.irrelevantKeywords;
    }

    void addListText(const QString &text)
    {
        if (text.isEmpty())
            return;
        m_listHasText = true;
        const QStringList items = m_place == Place::Topic    ? QStringList(text)
                                  : m_place == Place::People ? splitPeople(text)
                                                             : splitKeywords(text);
        current(m_criteria) += items;
        current(m_source) += QList<SourceLines>(items.size(), {m_at, m_at});
    }

    void continueList(const QString &text)
    {
        if (m_place == Place::Topic && !m_isAfterBlank && !current(m_criteria).isEmpty() &&
            m_listHasText) {
            QString &last = current(m_criteria).last();
            last.append(u' ').append(text);
            current(m_source).last().last = m_at;
        } else {
            addListText(text);
        }
    }

    void addProse(const QString &line) { addProseLine(unescapedProse(line)); }

    void addProseLine(const QString &line)
    {
        const bool isRubric = m_place == Place::Rubric;
        QStringList &lines = isRubric ? m_rubric : m_isStructured ? m_remainder : m_introduction;
        QList<qsizetype> &source = isRubric         ? m_source.rubric
                                   : m_isStructured ? m_source.remainder
                                                    : m_source.introduction;
        if (m_isAfterBlank)
            lines.append(QString());
        lines.append(line);
        source.append(m_at);
        m_isAfterBlank = false;
    }

    const QStringList &m_lines;
    qsizetype m_at = 0;
    qsizetype m_lastCommentEnd = 0;
    bool m_isInComment = false;
    Criteria m_criteria;
    CriteriaSource m_source;
    QStringList m_introduction;
    QStringList m_remainder;
    QStringList m_rubric;
    Place m_place = Place::Loose;
    bool m_isInTopics = false;
    bool m_isStructured =
        false; // a topic, a list or a section has begun: prose is no longer introduction
    bool m_isAfterBlank = true;
    bool m_listHasText = false;
    Wanted m_partWanted = Wanted::Yes;
    Wanted m_wanted = Wanted::Yes;
    int m_labelIndent = -1; // of the label that the lines below it inherit from
};

} // namespace

ReadCriteria readCriteria(const QStringList &lines)
{
    return CriteriaReader(lines).read();
}

} // namespace firstlight
