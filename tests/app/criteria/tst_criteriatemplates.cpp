// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"
#include "criteria/templates.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestCriteriaTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersThree();
    void filledOnesAreWhole();
    void blankOneIsEmpty();
};

void TestCriteriaTemplates::offersThree()
{
    QStringList ids;
    for (const CriteriaTemplate &offered : criteriaTemplates()) {
        ids.append(offered.id);
        QVERIFY(!offered.title.isEmpty());
        QVERIFY(!offered.text.isEmpty());
    }
    QCOMPARE(ids, (QStringList{u"foundations"_s, u"language-models"_s, u"blank"_s}));
}

void TestCriteriaTemplates::filledOnesAreWhole()
{
    for (const CriteriaTemplate &offered : criteriaTemplates().first(2)) {
        const Criteria criteria = criteriaFromMarkdown(offered.text);
        QVERIFY(criteria.topics.size() >= 4);
        for (const Topic &topic : criteria.topics) {
            QVERIFY(!topic.relevant.isEmpty());
            QVERIFY(!topic.irrelevant.isEmpty());
        }
        QVERIFY(!criteria.relevantKeywords.isEmpty());
        QVERIFY(!criteria.irrelevantKeywords.isEmpty());
        QVERIFY(!criteria.applicationKeywords.isEmpty());
        QCOMPARE(criteria.remainder, QString());
        QCOMPARE(criteriaFromMarkdown(criteriaToMarkdown(criteria)), criteria);
    }
}

void TestCriteriaTemplates::blankOneIsEmpty()
{
    QVERIFY(criteriaFromMarkdown(criteriaTemplates().last().text).isEmpty());
}

QTEST_GUILESS_MAIN(TestCriteriaTemplates)
#include "tst_criteriatemplates.moc"
