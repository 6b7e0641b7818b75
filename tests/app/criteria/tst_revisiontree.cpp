// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/revisiontree.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

// Numbered from 1; each entry is the parent.
QList<Revision> revisionsWithParents(const QList<int> &parents)
{
    QList<Revision> revisions;
    for (const int parent : parents)
        revisions.append({.number = int(revisions.size()) + 1, .parent = parent});
    return revisions;
}

} // namespace

class TestRevisionTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parentsComeBeforeChildren_data();
    void parentsComeBeforeChildren();
    void commonAncestors_data();
    void commonAncestors();
};

void TestRevisionTree::parentsComeBeforeChildren_data()
{
    QTest::addColumn<QList<int>>("parents");
    QTest::addColumn<QString>("tree"); // "number:depth"

    QTest::newRow("none") << QList<int>{} << QString();
    QTest::newRow("line") << QList<int>{0, 1, 2} << u"1:0 2:0 3:0"_s;
    QTest::newRow("branch") << QList<int>{0, 1, 1, 2, 3} << u"1:0 3:1 5:1 2:0 4:0"_s;
    QTest::newRow("two branches") << QList<int>{0, 1, 1, 1} << u"1:0 3:1 4:1 2:0"_s;
    QTest::newRow("two roots") << QList<int>{0, 0, 1} << u"1:0 3:0 2:0"_s;
    QTest::newRow("parent unknown") << QList<int>{9, 1} << u"1:0 2:0"_s;
    QTest::newRow("its own parent") << QList<int>{1, 1} << u"1:0 2:0"_s;
}

void TestRevisionTree::parentsComeBeforeChildren()
{
    QFETCH(const QList<int>, parents);
    QStringList texts;
    for (const RevisionBranch &branch : revisionTree(revisionsWithParents(parents)))
        texts.append(u"%1:%2"_s.arg(branch.revision.number).arg(branch.depth));
    QTEST(texts.join(u' '), "tree");
}

void TestRevisionTree::commonAncestors_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("ancestor"); // 0: none

    QTest::newRow("branches") << 4 << 5 << 1;
    QTest::newRow("one is the other's parent") << 4 << 2 << 2;
    QTest::newRow("itself") << 3 << 3 << 3;
    QTest::newRow("strangers") << 5 << 6 << 0;
    QTest::newRow("unknown") << 5 << 9 << 0;
}

void TestRevisionTree::commonAncestors()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    const auto found = commonAncestor(revisionsWithParents({0, 1, 1, 2, 3, 0}), first, second);
    QTEST(found ? found->number : 0, "ancestor");
}

QTEST_GUILESS_MAIN(TestRevisionTree)
#include "tst_revisiontree.moc"
