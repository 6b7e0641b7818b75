// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamerge.h"

#include "criteria/criteriaedits.h"
#include "criteria/criteriamarkdown.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const QString mark = u"revision 8"_s;

Criteria trees()
{
    return {.introduction = u"Trees."_s,
            .topics = {{u"Oaks"_s, {u"bark"_s, u"roots"_s}, {u"desks"_s}},
                       {u"Elms"_s, {u"disease"_s}, {}}},
            .relevantKeywords = {u"canopy"_s, u"acorn"_s},
            .rubric = u"Ten is best."_s};
}

} // namespace

class TestCriteriaMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSideAlone();
    void bothSidesBesideEachOther();
    void linesOfOneTopic();
    void topicChangedDifferently();
    void topicRemovedAndChanged();
    void proseChangedDifferently();
    void sameChangeIsNoConflict();
};

void TestCriteriaMerge::oneSideAlone()
{
    const Criteria theirs = withTopicReplaced(trees(), 0, {u"Old oaks"_s, {u"bark"_s}, {}});
    QVERIFY(mergedCriteria(trees(), trees(), theirs, mark) == (CriteriaMerge{theirs, {}}));
    QVERIFY(mergedCriteria(trees(), theirs, trees(), mark) == (CriteriaMerge{theirs, {}}));
}

void TestCriteriaMerge::bothSidesBesideEachOther()
{
    Criteria ours = withTopicInserted(trees(), 0, {u"Limes"_s, {u"bees"_s}, {}});
    ours.relevantKeywords.append(u"leaf"_s);
    Criteria theirs = withTopicInserted(withoutTopic(trees(), 1), 1, {u"Pines"_s, {}, {}});
    theirs.relevantKeywords = {u"acorn"_s, u"cone"_s};
    theirs.rubric = u"Ten is good."_s;
    const CriteriaMerge merge = mergedCriteria(trees(), ours, theirs, mark);
    QVERIFY(merge.conflicts.isEmpty());
    QStringList names;
    for (const Topic &topic : merge.merged.topics)
        names.append(topic.name);
    QCOMPARE(names, (QStringList{u"Limes"_s, u"Oaks"_s, u"Pines"_s}));
    QCOMPARE(merge.merged.relevantKeywords, (QStringList{u"acorn"_s, u"leaf"_s, u"cone"_s}));
    QCOMPARE(merge.merged.rubric, theirs.rubric);
}

void TestCriteriaMerge::linesOfOneTopic()
{
    const Criteria ours =
        withTopicReplaced(trees(), 0, {u"Oaks"_s, {u"bark"_s, u"roots"_s, u"galls"_s}, {}});
    const Criteria theirs =
        withTopicReplaced(trees(), 0, {u"Old oaks"_s, {u"bark"_s}, {u"desks"_s}, false});
    const CriteriaMerge merge = mergedCriteria(trees(), ours, theirs, mark);
    QVERIFY(merge.conflicts.isEmpty());
    QVERIFY(merge.merged.topics.first() ==
            (Topic{u"Old oaks"_s, {u"bark"_s, u"galls"_s}, {}, false}));
}

void TestCriteriaMerge::topicChangedDifferently()
{
    const Topic our{u"Oaks"_s, {u"thick bark"_s, u"roots"_s}, {u"desks"_s}};
    const Topic their{u"Oaks"_s, {u"thin bark"_s, u"roots"_s}, {u"desks"_s}};
    const CriteriaMerge merge = mergedCriteria(trees(), withTopicReplaced(trees(), 0, our),
                                               withTopicReplaced(trees(), 0, their), mark);
    QCOMPARE(merge.conflicts.size(), 1);
    QVERIFY(merge.conflicts.first().part == MergeConflict::Part::Topic);
    QCOMPARE(merge.conflicts.first().topic, u"Oaks"_s);
    QVERIFY(merge.conflicts.first().theirs.contains(u"thin bark"_s));
    QCOMPARE(merge.merged.topics.size(), 3);
    QVERIFY(merge.merged.topics.at(0) == our);
    QVERIFY(merge.merged.topics.at(1) ==
            (Topic{u"Oaks (revision 8)"_s, their.relevant, their.irrelevant, false}));
    QVERIFY(criteriaFromMarkdown(criteriaToMarkdown(merge.merged)) == merge.merged);
}

void TestCriteriaMerge::topicRemovedAndChanged()
{
    const Criteria changed = withTopicReplaced(trees(), 1, {u"Elms"_s, {u"stands"_s}, {}});
    const CriteriaMerge ours = mergedCriteria(trees(), withoutTopic(trees(), 1), changed, mark);
    QCOMPARE(ours.conflicts.size(), 1);
    QVERIFY(ours.conflicts.first().ours.isEmpty());
    QVERIFY(ours.merged.topics.at(1) == (Topic{u"Elms (revision 8)"_s, {u"stands"_s}, {}, false}));
    const CriteriaMerge theirs = mergedCriteria(trees(), changed, withoutTopic(trees(), 1), mark);
    QVERIFY(theirs.conflicts.first().theirs.isEmpty());
    QVERIFY(theirs.merged.topics.at(1) == (Topic{u"Elms"_s, {u"stands"_s}, {}, false}));
}

void TestCriteriaMerge::proseChangedDifferently()
{
    Criteria ours = trees();
    ours.introduction = u"Old trees."_s;
    Criteria theirs = trees();
    theirs.introduction = u"Young trees."_s;
    const CriteriaMerge merge = mergedCriteria(trees(), ours, theirs, mark);
    QVERIFY(merge.conflicts == (QList<MergeConflict>{{MergeConflict::Part::Introduction,
                                                      {},
                                                      u"Trees."_s,
                                                      u"Old trees."_s,
                                                      u"Young trees."_s}}));
    QCOMPARE(merge.merged.introduction, u"Old trees.\n\n<!-- revision 8 -->\n\nYoung trees."_s);
}

void TestCriteriaMerge::sameChangeIsNoConflict()
{
    Criteria both = withTopicReplaced(trees(), 0, {u"Oaks"_s, {u"thick bark"_s}, {}});
    both.introduction = u"Old trees."_s;
    QVERIFY(mergedCriteria(trees(), both, both, mark) == (CriteriaMerge{both, {}}));
    const Criteria added = withTopicInserted(trees(), 2, {u"Pines"_s, {}, {}});
    QVERIFY(mergedCriteria(trees(), added, added, mark) == (CriteriaMerge{added, {}}));
}

QTEST_GUILESS_MAIN(TestCriteriaMerge)
#include "tst_criteriamerge.moc"
