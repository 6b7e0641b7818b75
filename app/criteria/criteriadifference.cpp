// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriadifference.h"

#include "criteria/listdifference.h"

#include <algorithm>

namespace firstlight {

namespace {

bool isKept(const ChangedText &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](const WordRun &run) { return run.fate == WordRun::Fate::Kept; });
}

ChangedText changedProse(const QString &before, const QString &after)
{
    return before == after ? ChangedText() : wordDifference(before, after);
}

QList<ChangedText> changedLines(const QStringList &before, const QStringList &after)
{
    QList<ChangedText> lines;
    for (const ListStep &step : listDifference(before, after))
        lines.append(wordDifference(step.before ? before.at(*step.before) : QString(),
                                    step.after ? after.at(*step.after) : QString()));
    return lines;
}

TermsDifference termsDifference(const QStringList &before, const QStringList &after)
{
    TermsDifference difference;
    for (const QString &term : after) {
        if (!before.contains(term))
            difference.added.append(term);
    }
    for (const QString &term : before) {
        if (!after.contains(term))
            difference.removed.append(term);
    }
    return difference;
}

bool sharesLine(const Topic &a, const Topic &b)
{
    return std::any_of(a.relevant.cbegin(), a.relevant.cend(),
                       [&b](const QString &line) { return b.relevant.contains(line); });
}

TopicDifference topicDifference(const Topic &before, const Topic &after)
{
    TopicDifference difference{.name = wordDifference(before.name, after.name),
                               .relevant = changedLines(before.relevant, after.relevant),
                               .irrelevant = changedLines(before.irrelevant, after.irrelevant),
                               .isSwitched = before.isOn != after.isOn};
    if (!(before == after))
        difference.fate = TopicDifference::Fate::Changed;
    return difference;
}

// Of each whether it stayed where it was: as many as can be whose places rise.
QList<bool> inOrder(const QList<qsizetype> &origins)
{
    QList<qsizetype> lengths(origins.size(), 0);
    QList<qsizetype> earlier(origins.size(), -1);
    qsizetype last = -1;
    for (qsizetype at = 0; at < origins.size(); ++at) {
        if (origins.at(at) < 0)
            continue;
        lengths[at] = 1;
        for (qsizetype before = 0; before < at; ++before) {
            const bool rises = origins.at(before) >= 0 && origins.at(before) < origins.at(at);
            if (rises && lengths.at(before) >= lengths.at(at)) {
                lengths[at] = lengths.at(before) + 1;
                earlier[at] = before;
            }
        }
        if (last < 0 || lengths.at(at) > lengths.at(last))
            last = at;
    }
    QList<bool> result;
    result.resize(origins.size());
    for (; last >= 0; last = earlier.at(last))
        result[last] = true;
    return result;
}

} // namespace

bool CriteriaDifference::isEmpty() const
{
    return std::all_of(topics.cbegin(), topics.cend(),
                       [](const TopicDifference &topic) {
                           return topic.fate == TopicDifference::Fate::Kept;
                       }) &&
           relevantKeywords.isEmpty() && irrelevantKeywords.isEmpty() &&
           applicationKeywords.isEmpty() && people.isEmpty() && isKept(introduction) &&
           isKept(remainder) && isKept(rubric);
}

QList<qsizetype> earlierTopics(const QList<Topic> &before, const QList<Topic> &after)
{
    QList<qsizetype> origins(after.size(), -1);
    QList<bool> isTaken(before.size(), false);
    const auto pairWhere = [&](auto isPair) {
        for (qsizetype at = 0; at < after.size(); ++at) {
            for (qsizetype old = 0; origins.at(at) < 0 && old < before.size(); ++old) {
                if (isTaken.at(old) || !isPair(old, at))
                    continue;
                origins[at] = old;
                isTaken[old] = true;
            }
        }
    };
    pairWhere(
        [&](qsizetype old, qsizetype at) { return old == at && before.at(old) == after.at(at); });
    pairWhere([&](qsizetype old, qsizetype at) { return before.at(old) == after.at(at); });
    pairWhere(
        [&](qsizetype old, qsizetype at) { return before.at(old).name == after.at(at).name; });
    pairWhere(
        [&](qsizetype old, qsizetype at) { return sharesLine(before.at(old), after.at(at)); });
    if (before.size() == after.size())
        pairWhere([](qsizetype old, qsizetype at) { return old == at; });
    return origins;
}

CriteriaDifference criteriaDifference(const Criteria &before, const Criteria &after)
{
    CriteriaDifference difference;
    const QList<qsizetype> origins = earlierTopics(before.topics, after.topics);
    const QList<bool> isInOrder = inOrder(origins);
    for (qsizetype at = 0; at < after.topics.size(); ++at) {
        const qsizetype origin = origins.at(at);
        TopicDifference topic =
            topicDifference(origin < 0 ? Topic() : before.topics.at(origin), after.topics.at(at));
        topic.after = at;
        if (origin < 0) {
            topic.fate = TopicDifference::Fate::Added;
            topic.isSwitched = false;
        } else {
            topic.before = origin;
            if (!isInOrder.at(at))
                topic.fate = TopicDifference::Fate::Moved;
        }
        difference.topics.append(topic);
    }
    for (qsizetype old = 0; old < before.topics.size(); ++old) {
        if (origins.contains(old))
            continue;
        TopicDifference topic = topicDifference(before.topics.at(old), Topic());
        topic.fate = TopicDifference::Fate::Removed;
        topic.isSwitched = false;
        topic.before = old;
        difference.topics.append(topic);
    }
    difference.relevantKeywords = termsDifference(before.relevantKeywords, after.relevantKeywords);
    difference.irrelevantKeywords =
        termsDifference(before.irrelevantKeywords, after.irrelevantKeywords);
    difference.applicationKeywords =
        termsDifference(before.applicationKeywords, after.applicationKeywords);
    difference.people = termsDifference(before.people, after.people);
    difference.introduction = changedProse(before.introduction, after.introduction);
    difference.remainder = changedProse(before.remainder, after.remainder);
    difference.rubric = changedProse(before.rubric, after.rubric);
    return difference;
}

} // namespace firstlight
