// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/topicedit.h"

#include "criteria/criteriadifference.h"
#include "criteria/criterialabels.h"

#include <algorithm>
#include <numeric>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

const QString relevantPrefix = u"   - Relevant: "_s;
const QString irrelevantPrefix = u"   - Irrelevant: "_s;

// How the topics of a text are written, as far as its first ones show it.
struct TopicForm
{
    QString relevant = relevantPrefix;
    QString irrelevant = irrelevantPrefix;
    QString heading; // "### "; empty: they are numbered
    bool isBold = false;
    qsizetype blankLines = 1; // between two
};

QString labelledPrefix(const EditedLines &lines, const QList<SourceLines> &entries, Wanted wanted)
{
    for (const SourceLines &entry : entries) {
        const auto label = topicLabel(bulletIn(lines.line(entry.first)).value_or(QString()));
        if (label && wantedLabel(label->label) == wanted)
            return entryPrefix(lines.line(entry.first));
    }
    return {};
}

TopicForm formOf(const EditedLines &lines, const CriteriaDocument &document)
{
    TopicForm form;
    const QList<TopicSource> &topics = document.source.topics;
    QString relevant;
    QString irrelevant;
    for (const TopicSource &topic : topics) {
        if (relevant.isEmpty())
            relevant = labelledPrefix(lines, topic.relevant, Wanted::Yes);
        if (irrelevant.isEmpty())
            irrelevant = labelledPrefix(lines, topic.irrelevant, Wanted::No);
    }
    const auto indent = [](const QString &prefix) {
        return prefix.left(prefix.size() - prefix.trimmed().size() - 1);
    };
    form.relevant = !relevant.isEmpty()     ? relevant
                    : !irrelevant.isEmpty() ? QString(indent(irrelevant) + u"- Relevant: ")
                                            : relevantPrefix;
    form.irrelevant = !irrelevant.isEmpty() ? irrelevant
                      : !relevant.isEmpty() ? QString(indent(relevant) + u"- Irrelevant: ")
                                            : irrelevantPrefix;
    if (topics.isEmpty())
        return form;
    const QString &title = lines.line(topics.constFirst().title);
    if (const auto heading = headingIn(title))
        form.heading = QString(heading->level, u'#') + u' ';
    const QString text =
        headingIn(title) ? headingIn(title)->text : numberedIn(title).value_or(QString());
    form.isBold = topicTitle(text).isBold;
    if (topics.size() > 1)
        form.blankLines = lines.isBlank(topics.at(1).title - 1) ? 1 : 0;
    return form;
}

std::optional<int> numberOf(const QString &title)
{
    if (!numberedIn(title))
        return {};
    const QString text = title.trimmed();
    qsizetype digits = 0;
    while (text.at(digits).isDigit())
        ++digits;
    return text.left(digits).toInt();
}

QString withNumber(const QString &title, qsizetype number)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto first = std::find_if(title.cbegin(), title.cend(), isDigit);
    const auto last = std::find_if_not(first, title.cend(), isDigit);
    return QString(title.left(first - title.cbegin()) + QString::number(number) +
                   title.sliced(last - title.cbegin()));
}

class TopicEdit final
{
public:
    TopicEdit(EditedLines &lines, const CriteriaDocument &document, const QList<Topic> &wanted,
              bool isCoarse)
        : m_lines(lines)
        , m_topics(document.criteria.topics)
        , m_source(document.source.topics)
        , m_wanted(wanted)
        , m_form(formOf(lines, document))
        , m_isCoarse(isCoarse)
    {}

    void edit()
    {
        m_origins = earlierTopics(m_topics, m_wanted);
        for (qsizetype at = 0; at < m_wanted.size(); ++at) {
            if (m_origins.at(at) >= 0)
                editTopic(m_origins.at(at), m_wanted.at(at));
        }
        QList<qsizetype> unmoved(m_topics.size());
        std::iota(unmoved.begin(), unmoved.end(), 0);
        if (m_origins != unmoved)
            arrange();
    }

private:
    void editTopic(qsizetype old, const Topic &wanted)
    {
        const Topic &topic = m_topics.at(old);
        const TopicSource &source = m_source.at(old);
        if (topic == wanted)
            return;
        if (m_isCoarse) {
            const int number = numberOf(m_lines.line(source.title)).value_or(int(old) + 1);
            m_lines.replace(source.lines(), topicLines(wanted, number));
            return;
        }
        const bool hasRest =
            !source.relevant.isEmpty() && source.relevant.constFirst().first == source.title;
        const bool keepsRest = hasRest && !wanted.relevant.isEmpty();
        const QString rest = keepsRest ? wanted.relevant.constFirst() : QString();
        if (topic.name != wanted.name || topic.isOn != wanted.isOn ||
            (hasRest && rest != topic.relevant.constFirst()))
            editTitle(source.title, wanted, rest);
        editList(m_lines, topic.relevant.mid(hasRest ? 1 : 0),
                 wanted.relevant.mid(keepsRest ? 1 : 0), source.relevant.mid(hasRest ? 1 : 0),
                 {.prefix = m_form.relevant}, source.title);
        editList(m_lines, topic.irrelevant, wanted.irrelevant, source.irrelevant,
                 {.prefix = m_form.irrelevant}, source.lines().last);
    }

    void editTitle(qsizetype line, const Topic &wanted, const QString &rest)
    {
        const QString &before = m_lines.line(line);
        const auto heading = headingIn(before);
        const QString text = heading ? heading->text : numberedIn(before).value_or(QString());
        const QString mark =
            heading ? QString(QString(heading->level, u'#') + u' ') : numberMark(before);
        const TopicTitle title{wanted.name, rest, wanted.isOn, topicTitle(text).isBold};
        m_lines.replace({line, line}, QStringList(QString(mark + topicTitleText(title))));
    }

    static QString numberMark(const QString &line)
    {
        qsizetype at = line.indexOf(line.trimmed());
        while (line.at(at).isDigit())
            ++at;
        ++at;
        while (line.at(at).isSpace())
            ++at;
        return line.left(at);
    }

    QStringList newTopic(const Topic &topic, qsizetype number) const
    {
        if (m_isCoarse)
            return topicLines(topic, number);
        const QString mark =
            m_form.heading.isEmpty() ? QString(QString::number(number) + u". ") : m_form.heading;
        QStringList lines(
            QString(mark + topicTitleText({topic.name, {}, topic.isOn, m_form.isBold})));
        for (const QString &line : topic.relevant)
            lines.append(m_form.relevant + line);
        for (const QString &line : topic.irrelevant)
            lines.append(m_form.irrelevant + line);
        return lines;
    }

    // Every topic in its new place; what stands between two of them stays between the places.
    void arrange()
    {
        const bool isNumbered = isInOrder();
        QList<QStringList> blocks;
        for (qsizetype at = 0; at < m_wanted.size(); ++at) {
            const qsizetype origin = m_origins.at(at);
            QStringList block = origin < 0 ? newTopic(m_wanted.at(at), at + 1)
                                           : m_lines.standingAt(m_source.at(origin).lines());
            if (isNumbered && numberOf(block.constFirst()))
                block[0] = withNumber(block.constFirst(), at + 1);
            blocks.append(block);
        }
        if (m_source.isEmpty())
            return insertFirst(blocks);
        for (qsizetype at = 0; at < m_source.size(); ++at) {
            if (at < blocks.size())
                m_lines.replace(m_source.at(at).lines(), blocks.at(at));
            else
                remove(at);
        }
        const qsizetype last = m_source.constLast().lines().last;
        for (qsizetype at = m_source.size(); at < blocks.size(); ++at)
            m_lines.insertBehind(last, QStringList(m_form.blankLines, QString()) + blocks.at(at));
    }

    bool isInOrder() const
    {
        for (qsizetype at = 0; at < m_source.size(); ++at) {
            if (numberOf(m_lines.line(m_source.at(at).title)) != int(at) + 1)
                return false;
        }
        return true;
    }

    void insertFirst(const QList<QStringList> &blocks)
    {
        QStringList part(u"## Relevant Topics"_s);
        for (const QStringList &block : blocks)
            part += QStringList(QString()) + block;
        m_lines.insertPartBehind(m_lines.size() - 1, part);
    }

    // With the blank lines above it.
    void remove(qsizetype topic)
    {
        SourceLines place = m_source.at(topic).lines();
        while (topic > 0 && place.first > 0 && m_lines.isBlank(place.first - 1))
            --place.first;
        m_lines.replace(place, {});
    }

    EditedLines &m_lines;
    const QList<Topic> &m_topics;
    const QList<TopicSource> &m_source;
    const QList<Topic> &m_wanted;
    TopicForm m_form;
    bool m_isCoarse;
    QList<qsizetype> m_origins; // of each wanted topic; -1: it is new
};

} // namespace

void editTopics(EditedLines &lines, const CriteriaDocument &document, const QList<Topic> &wanted,
                bool isCoarse)
{
    TopicEdit(lines, document, wanted, isCoarse).edit();
}

QStringList topicLines(const Topic &topic, qsizetype number)
{
    QStringList lines(QString(QString::number(number) + u". " +
                              topicTitleText({.name = topic.name, .isOn = topic.isOn})));
    for (const QString &line : topic.relevant)
        lines.append(relevantPrefix + line);
    for (const QString &line : topic.irrelevant)
        lines.append(irrelevantPrefix + line);
    return lines;
}

} // namespace firstlight
