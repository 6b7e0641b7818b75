// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamerge.h"

#include "criteria/criteriadifference.h"
#include "criteria/listdifference.h"
#include "criteria/topicedit.h"

#include <algorithm>
#include <optional>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// The side that changed; empty: both did, differently.
template <class T>
std::optional<T> changedOne(const T &base, const T &ours, const T &theirs)
{
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    return {};
}

QStringList mergedSet(const QStringList &base, const QStringList &ours, const QStringList &theirs)
{
    QStringList merged;
    for (const QString &entry : ours) {
        if (theirs.contains(entry) || !base.contains(entry))
            merged.append(entry);
    }
    for (const QString &entry : theirs) {
        if (!base.contains(entry) && !ours.contains(entry))
            merged.append(entry);
    }
    return merged;
}

// Whether a line of the base became another one.
bool isRewritten(const QStringList &base, const QStringList &side, const QString &line)
{
    const QList<ListStep> steps = listDifference(base, side);
    return std::any_of(steps.cbegin(), steps.cend(), [&](const ListStep &step) {
        return step.before && step.after && !step.isKept && base.at(*step.before) == line;
    });
}

// Lines as sets; empty where both rewrote the same one, or one did what the other removed.
std::optional<QStringList> mergedLines(const QStringList &base, const QStringList &ours,
                                       const QStringList &theirs)
{
    if (auto one = changedOne(base, ours, theirs))
        return one;
    for (const QString &line : base) {
        const bool isOurs = !ours.contains(line);
        const bool isTheirs = !theirs.contains(line);
        if (isOurs && isTheirs &&
            (isRewritten(base, ours, line) || isRewritten(base, theirs, line)))
            return {};
    }
    return mergedSet(base, ours, theirs);
}

std::optional<Topic> mergedTopic(const Topic &base, const Topic &ours, const Topic &theirs)
{
    const auto name = changedOne(base.name, ours.name, theirs.name);
    const auto relevant = mergedLines(base.relevant, ours.relevant, theirs.relevant);
    const auto irrelevant = mergedLines(base.irrelevant, ours.irrelevant, theirs.irrelevant);
    if (!name || !relevant || !irrelevant)
        return {};
    return Topic{*name, *relevant, *irrelevant,
                 changedOne(base.isOn, ours.isOn, theirs.isOn).value_or(false)};
}

QString markdownOf(const Topic *topic)
{
    return topic ? topicLines(*topic, 1).join(u'\n') : QString();
}

class Merge final
{
public:
    Merge(const Criteria &base, const Criteria &ours, const Criteria &theirs, const QString &mark)
        : m_base(base)
        , m_ours(ours)
        , m_theirs(theirs)
        , m_mark(mark)
    {}

    CriteriaMerge merge()
    {
        mergeTopics();
        const auto set = [this](QStringList Criteria::*list) {
            m_result.merged.*list = mergedSet(m_base.*list, m_ours.*list, m_theirs.*list);
        };
        set(&Criteria::relevantKeywords);
        set(&Criteria::irrelevantKeywords);
        set(&Criteria::applicationKeywords);
        set(&Criteria::people);
        mergeProse(&Criteria::introduction, MergeConflict::Part::Introduction);
        mergeProse(&Criteria::remainder, MergeConflict::Part::Remainder);
        mergeProse(&Criteria::rubric, MergeConflict::Part::Rubric);
        return m_result;
    }

private:
    // Ours in our order, with theirs that are new behind what they follow there.
    void mergeTopics()
    {
        const QList<qsizetype> oursFrom = earlierTopics(m_base.topics, m_ours.topics);
        const QList<qsizetype> theirsFrom = earlierTopics(m_base.topics, m_theirs.topics);
        for (qsizetype at = 0; at < m_ours.topics.size(); ++at) {
            const qsizetype origin = oursFrom.at(at);
            const qsizetype their = origin < 0 ? -1 : theirsFrom.indexOf(origin);
            addTopic(origin < 0 ? nullptr : &m_base.topics.at(origin), &m_ours.topics.at(at),
                     their < 0 ? nullptr : &m_theirs.topics.at(their));
        }
        for (qsizetype at = 0; at < m_theirs.topics.size(); ++at) {
            const qsizetype origin = theirsFrom.at(at);
            const Topic &topic = m_theirs.topics.at(at);
            if (origin >= 0 && !oursFrom.contains(origin))
                addTopic(&m_base.topics.at(origin), nullptr, &topic);
            else if (origin < 0 && !m_result.merged.topics.contains(topic))
                addTopic(nullptr, nullptr, &topic);
        }
    }

    void addTopic(const Topic *base, const Topic *ours, const Topic *theirs)
    {
        QList<Topic> &topics = m_result.merged.topics;
        if (!base) {
            topics.append(ours ? *ours : *theirs);
        } else if (ours && theirs) {
            if (const auto merged = mergedTopic(*base, *ours, *theirs)) {
                topics.append(*merged);
                return;
            }
            topics.append(*ours);
            addConflict(base, ours, theirs, *theirs, u"%1 (%2)"_s.arg(theirs->name, m_mark));
        } else if (const Topic *kept = ours ? ours : theirs; !(*kept == *base)) {
            addConflict(base, ours, theirs, *kept,
                        ours ? kept->name : u"%1 (%2)"_s.arg(kept->name, m_mark));
        }
    }

    // The topic stays to be seen, but is not read.
    void addConflict(const Topic *base, const Topic *ours, const Topic *theirs, Topic shown,
                     const QString &name)
    {
        m_result.conflicts.append({MergeConflict::Part::Topic, ours ? ours->name : base->name,
                                   markdownOf(base), markdownOf(ours), markdownOf(theirs)});
        shown.name = name;
        shown.isOn = false;
        m_result.merged.topics.append(shown);
    }

    void mergeProse(QString Criteria::*prose, MergeConflict::Part part)
    {
        const QString &base = m_base.*prose;
        const QString &ours = m_ours.*prose;
        const QString &theirs = m_theirs.*prose;
        if (auto one = changedOne(base, ours, theirs)) {
            m_result.merged.*prose = *one;
            return;
        }
        m_result.conflicts.append({part, {}, base, ours, theirs});
        m_result.merged.*prose = u"%1\n\n<!-- %2 -->\n\n%3"_s.arg(ours, m_mark, theirs);
    }

    const Criteria &m_base;
    const Criteria &m_ours;
    const Criteria &m_theirs;
    QString m_mark;
    CriteriaMerge m_result;
};

} // namespace

CriteriaMerge mergedCriteria(const Criteria &base, const Criteria &ours, const Criteria &theirs,
                             const QString &theirMark)
{
    return Merge(base, ours, theirs, theirMark).merge();
}

} // namespace firstlight
