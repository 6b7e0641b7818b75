// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/follow.h"
#include "support/builders.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestFollow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void matchesAsThePaperSpells();
    void matchesWholeNamesOnly();
    void nothingMatchesNothing();
};

void TestFollow::folds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    QTest::newRow("blanks and case") << u"  Ada   LOVELACE "_s << u"ada lovelace"_s;
    QTest::newRow("affiliation") << u"Ada Lovelace (Mila, (Quebec))"_s << u"ada lovelace"_s;
    QTest::newRow("affiliation left open") << u"Ada Lovelace (Mila"_s << u"ada lovelace"_s;
    QTest::newRow("TeX") << uR"(Przemys{\l}aw Uzna\'nski)"_s << u"przemyslaw uznanski"_s;
    QTest::newRow("Unicode") << u"Przemysław Uznański"_s << u"przemyslaw uznanski"_s;
    QTest::newRow("decomposed") << u"Uzna\u006E\u0301ski"_s << u"uznanski"_s;
    QTest::newRow("letters of one piece")
        << u"Øre Straße Æsir Þór"_s << u"ore strasse aesir thor"_s;
    QTest::newRow("punctuation") << u"J.-P. O'Hara, Jr."_s << u"j p o hara jr"_s;
    QTest::newRow("tie") << u"Ada~Lovelace"_s << u"ada lovelace"_s;
    QTest::newRow("Chinese") << u"王 小明"_s << u"王 小明"_s;
    QTest::newRow("affiliation alone") << u"(Mila)"_s << u""_s;
}

void TestFollow::folds()
{
    QFETCH(const QString, name);
    QFETCH(const QString, folded);
    QCOMPARE(foldedName(name), folded);
}

void TestFollow::matchesAsThePaperSpells()
{
    Paper paper = test::paper(u"2510.00001"_s);
    paper.authors = {u"Zoë Writer (Mila)"_s, u"Ben Other"_s, uR"(Erd\H{o}s P\'al)"_s};
    QCOMPARE(followedAuthors(paper, {u"ERDOS  PAL"_s, u"zoe writer"_s, u"Nobody Here"_s}),
             (QStringList{u"Zoë Writer (Mila)"_s, uR"(Erd\H{o}s P\'al)"_s}));
}

void TestFollow::matchesWholeNamesOnly()
{
    Paper paper = test::paper(u"2510.00001"_s);
    paper.authors = {u"Ada M. Lovelace"_s, u"Ada Lovelaces"_s, u"Lovelace"_s};
    QVERIFY(followedAuthors(paper, {u"Ada Lovelace"_s}).isEmpty());
}

void TestFollow::nothingMatchesNothing()
{
    Paper paper = test::paper(u"2510.00001"_s);
    paper.authors = {u""_s, u":"_s, u"(Mila)"_s};
    QVERIFY(followedAuthors(paper, {u""_s, u" - "_s}).isEmpty());
    QVERIFY(followedAuthors(paper, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestFollow)
#include "tst_follow.moc"
