// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriatext.h"

#include "criteria/criterialabels.h"
#include "criteria/criteriamarkdown.h"
#include "criteria/namelist.h"
#include "criteria/proselines.h"
#include "criteria/topicedit.h"

#include <algorithm>
#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// From the smallest change that may do to one that surely does more.
struct Manner
{
    bool isProseEscaped = false;
    bool isCoarse = false;
};
constexpr std::array<Manner, 3> manners{{{false, false}, {true, false}, {true, true}}};

QStringList peopleLines(const QStringList &people)
{
    QStringList lines;
    for (const QString &name : people)
        lines.append(personLine(name));
    return lines;
}

struct Prose
{
    QStringList lines;
    QList<SourceLines> source;
};

class TextEdit final
{
public:
    TextEdit(const CriteriaDocument &document, const Criteria &wanted, Manner manner)
        : m_document(document)
        , m_before(document.criteria)
        , m_source(document.source)
        , m_wanted(wanted)
        , m_manner(manner)
        , m_lines(document.lines)
    {}

    QString text()
    {
        editTopics(m_lines, m_document, m_wanted.topics, m_manner.isCoarse);
        editKeywords();
        editPeople();
        editProse(m_before.introduction, m_wanted.introduction, m_source.introduction,
                  ProsePlace::Introduction, {}, -1);
        editProse(m_before.remainder, m_wanted.remainder, m_source.remainder, ProsePlace::Notes,
                  u"## Notes"_s, lastListLine());
        editProse(m_before.rubric, m_wanted.rubric, m_source.rubric, ProsePlace::Rubric,
                  u"## Scoring Criteria"_s, m_lines.size() - 1);
        return m_lines.text();
    }

private:
    static qsizetype lastOf(const QList<SourceLines> &source)
    {
        qsizetype last = -1;
        for (const SourceLines &place : source)
            last = std::max(last, place.last);
        return last;
    }

    qsizetype lastKeywordLine() const
    {
        return std::max({lastOf(m_source.relevantKeywords), lastOf(m_source.irrelevantKeywords),
                         lastOf(m_source.applicationKeywords)});
    }

    qsizetype lastTopicLine() const
    {
        return m_source.topics.isEmpty() ? -1 : m_source.topics.constLast().lines().last;
    }

    // Behind it other parts may begin.
    qsizetype lastListLine() const
    {
        const qsizetype last =
            std::max({lastTopicLine(), lastKeywordLine(), lastOf(m_source.people)});
        return last < 0 ? m_lines.size() - 1 : last;
    }

    void editKeywords()
    {
        const bool isAny = lastKeywordLine() >= 0;
        const qsizetype anchor = isAny ? lastKeywordLine() : lastListLine();
        QStringList part;
        const auto edit = [&](const QStringList &before, const QStringList &after,
                              const QList<SourceLines> &source, const QString &prefix) {
            if (before == after)
                return;
            if (isAny)
                return editList(m_lines, before, after, source, {prefix, true, false, keywordLines},
                                anchor);
            for (const QString &line : keywordLines(after))
                part.append(prefix + line);
        };
        edit(m_before.relevantKeywords, m_wanted.relevantKeywords, m_source.relevantKeywords,
             u"- Relevant: "_s);
        edit(m_before.irrelevantKeywords, m_wanted.irrelevantKeywords, m_source.irrelevantKeywords,
             u"- Irrelevant: "_s);
        edit(m_before.applicationKeywords, m_wanted.applicationKeywords,
             m_source.applicationKeywords, u"- Application: "_s);
        if (!part.isEmpty())
            insertPart(QStringList{u"**Keywords:**"_s, {}} + part, anchor);
    }

    void editPeople()
    {
        if (m_before.people == m_wanted.people)
            return;
        if (!m_before.people.isEmpty())
            return editList(m_lines, m_before.people, m_wanted.people, m_source.people,
                            {u"- "_s, true, false, peopleLines}, lastOf(m_source.people));
        QStringList part{u"**People:**"_s, {}};
        for (const QString &line : peopleLines(m_wanted.people))
            part.append(u"- " + line);
        insertPart(part, lastListLine());
    }

    void insertPart(const QStringList &part, qsizetype anchor)
    {
        m_lines.insertPartBehind(anchor, part);
    }

    // The lines of prose that stand in the text, blank ones among them.
    Prose proseOf(const QString &prose, const QList<qsizetype> &source) const
    {
        Prose result;
        qsizetype next = 0;
        for (const QString &line : prose.split(u'\n')) {
            const qsizetype at = source.value(next, -1);
            if (!line.isEmpty()) {
                result.lines.append(line);
                result.source.append({at, at});
                ++next;
            } else if (at > 0 && m_lines.isBlank(at - 1)) {
                result.lines.append(line);
                result.source.append({at - 1, at - 1});
            }
        }
        return result;
    }

    void editProse(const QString &before, const QString &after, const QList<qsizetype> &source,
                   ProsePlace place, const QString &heading, qsizetype anchor)
    {
        if (before == after)
            return;
        // A line that is kept keeps its own backslashes; only new ones get some.
        QStringList lines = after.isEmpty() ? QStringList() : after.split(u'\n');
        const Prose known = proseOf(before, source);
        if (m_manner.isProseEscaped) {
            const QStringList escaped = escapedProse(lines, place);
            for (qsizetype at = 0; at < lines.size(); ++at) {
                if (!known.lines.contains(lines.at(at)))
                    lines[at] = escaped.at(at);
            }
        }
        if (!before.isEmpty())
            return editList(m_lines, known.lines, lines, known.source, {{}, false, true, nullptr},
                            source.constLast());
        if (!heading.isEmpty())
            lines = QStringList{heading, {}} + lines;
        insertPart(lines, anchor);
    }

    const CriteriaDocument &m_document;
    const Criteria &m_before;
    const CriteriaSource &m_source;
    const Criteria &m_wanted;
    Manner m_manner;
    EditedLines m_lines;
};

} // namespace

SourceLines TopicSource::lines() const
{
    SourceLines all{title, title};
    for (const QList<SourceLines> &entries : {relevant, irrelevant}) {
        for (const SourceLines &entry : entries)
            all.last = std::max(all.last, entry.last);
    }
    return all;
}

QString withCriteria(const QString &text, const Criteria &criteria)
{
    const Criteria wanted = tidied(criteria);
    const CriteriaDocument document = criteriaDocument(text);
    if (document.criteria == wanted)
        return text;
    for (const Manner manner : manners) {
        QString edited = TextEdit(document, wanted, manner).text();
        if (criteriaFromMarkdown(edited) == wanted)
            return edited;
    }
    return criteriaToMarkdown(wanted);
}

QString criteriaTextInUse(const QString &text)
{
    if (!text.contains("~~"_L1)) // asked for with every request
        return text;
    const CriteriaDocument document = criteriaDocument(text);
    const QList<Topic> &topics = document.criteria.topics;
    if (std::all_of(topics.cbegin(), topics.cend(), [](const Topic &topic) { return topic.isOn; }))
        return text;
    EditedLines lines(document.lines);
    for (qsizetype at = 0; at < topics.size(); ++at) {
        if (topics.at(at).isOn)
            continue;
        SourceLines place = document.source.topics.at(at).lines();
        while (place.last + 1 < lines.size() && lines.isBlank(place.last + 1))
            ++place.last;
        lines.replace(place, {});
    }
    return lines.text();
}

} // namespace firstlight
