// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriaedits.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

Criteria trees()
{
    return {.introduction = u"Trees."_s,
            .topics = {{u"Oaks"_s, {u"bark, roots (deep, shallow)"_s, u"galls"_s}, {u"desks"_s}},
                       {u"Elms"_s, {u"galls"_s, u"disease"_s}, {u"desks"_s, u"streets"_s}, false}}};
}

} // namespace

class TestCriteriaEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsByTerms();
    void splitOfNothingIsAnEmptyTopic();
    void mergesBothTopics();
};

void TestCriteriaEdits::splitsByTerms()
{
    const Criteria before = trees();
    QCOMPARE(termsOfTopic(before.topics.first()),
             (QStringList{u"bark"_s, u"roots (deep, shallow)"_s, u"galls"_s}));
    const Criteria after = withTopicSplit(
        before, 0, {u"Roots"_s, {u"roots (deep, shallow)"_s, u"galls"_s, u"unknown"_s}});
    QCOMPARE(after.topics.size(), 3);
    QVERIFY(after.topics.at(0) == (Topic{u"Oaks"_s, {u"bark"_s}, {u"desks"_s}}));
    QVERIFY(after.topics.at(1) ==
            (Topic{u"Roots"_s, {u"roots (deep, shallow)"_s, u"galls"_s}, {u"desks"_s}}));
    QVERIFY(after.topics.at(2) == before.topics.at(1));
}

void TestCriteriaEdits::splitOfNothingIsAnEmptyTopic()
{
    const Criteria after = withTopicSplit(trees(), 1, {u"Streets"_s, {}});
    QVERIFY(after.topics.at(1) == trees().topics.at(1));
    QVERIFY(after.topics.at(2) == (Topic{u"Streets"_s, {}, {u"desks"_s, u"streets"_s}, false}));
}

void TestCriteriaEdits::mergesBothTopics()
{
    const Criteria after = withTopicsMerged(trees(), 1, 0, u"Trees"_s);
    QCOMPARE(after.topics.size(), 1);
    QVERIFY(after.topics.first() ==
            (Topic{u"Trees"_s,
                   {u"galls"_s, u"disease"_s, u"bark, roots (deep, shallow)"_s},
                   {u"desks"_s, u"streets"_s}}));
}

QTEST_GUILESS_MAIN(TestCriteriaEdits)
#include "tst_criteriaedits.moc"
