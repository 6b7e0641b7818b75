// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/termpacking.h"

#include <QTest>

#include <random>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestTermPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void aPaperFitsAndLosesTheRarestFirst();
    void foreignBytesGiveAscendingTerms();
};

void TestTermPacking::comesBackAsItWas()
{
    const TermCounts terms{{0, 1}, {1, 2}, {130, 255}, {70000, 1}, {termSpace - 1, 3}};
    QCOMPARE(unpackedTerms(packedTerms(terms)), terms);
    QVERIFY(packedTerms({}).isEmpty());
    QVERIFY(unpackedTerms({}).isEmpty());
    const TermCounts counted = termsOfText(u"Sparse oaks, sparse elms; sparse rootstocks."_s);
    QVERIFY(counted.size() > 4);
    QCOMPARE(unpackedTerms(packedTerms(counted)), counted);
    QCOMPARE(unpackedTerms(packedTerms({{7, 999}})), (TermCounts{{7, 255}}));
}

void TestTermPacking::aPaperFitsAndLosesTheRarestFirst()
{
    TermCounts terms;
    for (quint32 i = 0; i < 2000; ++i)
        terms.append({i * 500, quint16(i % 50 == 0 ? 4 : 1)});
    const QByteArray bytes = packedTerms(terms);
    QVERIFY(bytes.size() <= mostPackedBytes);
    QVERIFY(bytes.size() > mostPackedBytes / 2);
    const TermCounts kept = unpackedTerms(bytes);
    QCOMPARE(std::count_if(kept.cbegin(), kept.cend(),
                           [](const TermCount &term) { return term.count == 4; }),
             40);
}

void TestTermPacking::foreignBytesGiveAscendingTerms()
{
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (unsigned count = random() % 60; count > 0; --count)
            bytes.append(static_cast<char>(random()));
        const TermCounts terms = unpackedTerms(bytes);
        for (qsizetype i = 0; i < terms.size(); ++i) {
            QVERIFY(terms.at(i).term < termSpace);
            QVERIFY(terms.at(i).count > 0);
            QVERIFY(i == 0 || terms.at(i).term > terms.at(i - 1).term);
        }
    }
}

QTEST_GUILESS_MAIN(TestTermPacking)
#include "tst_termpacking.moc"
