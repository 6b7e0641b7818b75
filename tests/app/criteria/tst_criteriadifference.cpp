// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriadifference.h"

#include "criteria/criteriaedits.h"
#include "criteria/listdifference.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

using Fate = TopicDifference::Fate;
using WordFate = WordRun::Fate;

Criteria trees()
{
    return {.topics = {{u"Oaks"_s, {u"bark and roots"_s}, {u"desks"_s}},
                       {u"Elms"_s, {u"disease"_s}, {}},
                       {u"Pines"_s, {u"needles"_s}, {}}},
            .relevantKeywords = {u"canopy"_s, u"acorn"_s},
            .rubric = u"Ten is best."_s};
}

} // namespace

class TestCriteriaDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameCriteria();
    void fatesOfTopics_data();
    void fatesOfTopics();
    void wordsOfALine();
    void termsAndProse();
    void listsAreComparedByEntries_data();
    void listsAreComparedByEntries();
};

void TestCriteriaDifference::sameCriteria()
{
    const CriteriaDifference difference = criteriaDifference(trees(), trees());
    QVERIFY(difference.isEmpty());
    QCOMPARE(difference.topics.size(), 3);
    QVERIFY(criteriaDifference({}, {}).isEmpty());
}

void TestCriteriaDifference::fatesOfTopics_data()
{
    QTest::addColumn<Criteria>("after");
    QTest::addColumn<QString>("fates"); // by the later order, removed ones behind

    const Criteria before = trees();
    QTest::newRow("renamed") << withTopicReplaced(before, 1, {u"Old elms"_s, {u"disease"_s}, {}})
                             << u"kept changed kept"_s;
    QTest::newRow("renamed and rewritten")
        << withTopicReplaced(before, 1, {u"Limes"_s, {u"bees"_s}, {}}) << u"kept changed kept"_s;
    QTest::newRow("switched") << withTopicSwitched(before, 2, false) << u"kept kept switched"_s;
    QTest::newRow("inserted") << withTopicInserted(before, 0, {u"Limes"_s, {}, {}})
                              << u"added kept kept kept"_s;
    QTest::newRow("removed") << withoutTopic(before, 0) << u"kept kept removed"_s;
    QTest::newRow("moved") << withTopicMoved(before, 2, 0) << u"moved kept kept"_s;
}

void TestCriteriaDifference::fatesOfTopics()
{
    QFETCH(const Criteria, after);
    const CriteriaDifference difference = criteriaDifference(trees(), after);
    QStringList fates;
    for (const TopicDifference &topic : difference.topics)
        fates.append(topic.isSwitched              ? u"switched"_s
                     : topic.fate == Fate::Kept    ? u"kept"_s
                     : topic.fate == Fate::Changed ? u"changed"_s
                     : topic.fate == Fate::Moved   ? u"moved"_s
                     : topic.fate == Fate::Added   ? u"added"_s
                                                   : u"removed"_s);
    QTEST(fates.join(u' '), "fates");
    QVERIFY(!difference.isEmpty());
}

void TestCriteriaDifference::wordsOfALine()
{
    const Criteria after =
        withTopicReplaced(trees(), 0, {u"Oaks"_s, {u"bark and deep roots"_s, u"galls"_s}, {}});
    const TopicDifference topic = criteriaDifference(trees(), after).topics.first();
    QCOMPARE(topic.relevant.size(), 2);
    QVERIFY(topic.relevant.first() == (ChangedText{{WordFate::Kept, u"bark and"_s},
                                                   {WordFate::Added, u"deep"_s},
                                                   {WordFate::Kept, u"roots"_s}}));
    QVERIFY(topic.relevant.last() == (ChangedText{{WordFate::Added, u"galls"_s}}));
    QVERIFY(topic.irrelevant == (QList<ChangedText>{{{WordFate::Removed, u"desks"_s}}}));
}

void TestCriteriaDifference::termsAndProse()
{
    Criteria after = trees();
    after.relevantKeywords = {u"acorn"_s, u"leaf"_s};
    after.rubric = u"Ten is good."_s;
    const CriteriaDifference difference = criteriaDifference(trees(), after);
    QVERIFY(difference.relevantKeywords == (TermsDifference{{u"leaf"_s}, {u"canopy"_s}}));
    QVERIFY(difference.rubric == (ChangedText{{WordFate::Kept, u"Ten is"_s},
                                              {WordFate::Removed, u"best."_s},
                                              {WordFate::Added, u"good."_s}}));
    QVERIFY(difference.introduction.isEmpty());
}

void TestCriteriaDifference::listsAreComparedByEntries_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("steps"); // "=a" kept, "a>b" changed, "-a" removed, "+b" added

    QTest::newRow("same") << u"a b"_s << u"a b"_s << u"=a =b"_s;
    QTest::newRow("changed in the middle") << u"a b c"_s << u"a x c"_s << u"=a b>x =c"_s;
    QTest::newRow("one more") << u"a c"_s << u"a b c"_s << u"=a +b =c"_s;
    QTest::newRow("one less") << u"a b c"_s << u"a c"_s << u"=a -b =c"_s;
    QTest::newRow("moved") << u"a b c"_s << u"c a b"_s << u"+c =a =b -c"_s;
    QTest::newRow("from nothing") << QString() << u"a"_s << u"+a"_s;
}

void TestCriteriaDifference::listsAreComparedByEntries()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const QStringList from = before.split(u' ', Qt::SkipEmptyParts);
    const QStringList to = after.split(u' ', Qt::SkipEmptyParts);
    QStringList texts;
    for (const ListStep &step : listDifference(from, to)) {
        if (step.isKept)
            texts.append(u'=' + from.at(*step.before));
        else if (step.before && step.after)
            texts.append(from.at(*step.before) + u'>' + to.at(*step.after));
        else if (step.before)
            texts.append(u'-' + from.at(*step.before));
        else
            texts.append(u'+' + to.at(*step.after));
    }
    QTEST(texts.join(u' '), "steps");
}

QTEST_GUILESS_MAIN(TestCriteriaDifference)
#include "tst_criteriadifference.moc"
