// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriaedits.h"

#include "criteria/namelist.h"

namespace firstlight {

namespace {

// The terms of a line that are kept, as a line; the line itself where all are.
QString lineOf(const QString &line, const QStringList &terms, const QStringList &kept)
{
    return kept == terms ? line : kept.join(QStringLiteral(", "));
}

QStringList united(const QStringList &first, const QStringList &second)
{
    QStringList lines = first;
    for (const QString &line : second) {
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines;
}

} // namespace

Criteria withTopicInserted(Criteria criteria, qsizetype at, const Topic &topic)
{
    criteria.topics.insert(at, topic);
    return criteria;
}

Criteria withTopicReplaced(Criteria criteria, qsizetype at, const Topic &topic)
{
    criteria.topics[at] = topic;
    return criteria;
}

Criteria withoutTopic(Criteria criteria, qsizetype at)
{
    criteria.topics.removeAt(at);
    return criteria;
}

Criteria withTopicMoved(Criteria criteria, qsizetype from, qsizetype to)
{
    criteria.topics.move(from, to);
    return criteria;
}

Criteria withTopicSwitched(Criteria criteria, qsizetype at, bool isOn)
{
    criteria.topics[at].isOn = isOn;
    return criteria;
}

QStringList termsOfTopic(const Topic &topic)
{
    QStringList terms;
    for (const QString &line : topic.relevant)
        terms += splitKeywords(line);
    return terms;
}

Criteria withTopicSplit(Criteria criteria, qsizetype at, const TopicSplit &split)
{
    Topic &topic = criteria.topics[at];
    Topic added{split.name, {}, topic.irrelevant, topic.isOn};
    QStringList staying;
    for (const QString &line : std::as_const(topic.relevant)) {
        const QStringList terms = splitKeywords(line);
        QStringList going;
        QStringList kept;
        for (const QString &term : terms)
            (split.terms.contains(term) ? going : kept).append(term);
        if (!going.isEmpty())
            added.relevant.append(lineOf(line, terms, going));
        if (!kept.isEmpty())
            staying.append(lineOf(line, terms, kept));
    }
    topic.relevant = staying;
    criteria.topics.insert(at + 1, added);
    return criteria;
}

Criteria withTopicsMerged(Criteria criteria, qsizetype first, qsizetype second, const QString &name)
{
    Q_ASSERT(first != second);
    const Topic &one = criteria.topics.at(first);
    const Topic &other = criteria.topics.at(second);
    const Topic merged{name, united(one.relevant, other.relevant),
                       united(one.irrelevant, other.irrelevant), one.isOn || other.isOn};
    criteria.topics[first] = merged;
    criteria.topics.removeAt(second);
    return criteria;
}

} // namespace firstlight
