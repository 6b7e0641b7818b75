// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/foldedname.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestFoldedName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
};

void TestFoldedName::folds_data()
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

void TestFoldedName::folds()
{
    QFETCH(const QString, name);
    QFETCH(const QString, folded);
    QCOMPARE(foldedName(name), folded);
}

QTEST_GUILESS_MAIN(TestFoldedName)
#include "tst_foldedname.moc"
