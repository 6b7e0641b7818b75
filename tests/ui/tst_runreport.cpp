// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runcontrol.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestRunReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThePrefilterLeftOut_data();
    void saysWhatThePrefilterLeftOut();
};

void TestRunReport::saysWhatThePrefilterLeftOut_data()
{
    QTest::addColumn<int>("leftOut");
    QTest::addColumn<bool>("isAudited");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0 << false << u"31 picks of 506 · 213 scored"_s;
    QTest::newRow("too few for an audit")
        << 19 << false << u"31 picks of 506 · 213 scored · 19 left to the local ranker"_s;
    QTest::newRow("audited") << 293 << true
                             << u"31 picks of 506 · 213 scored · 293 left to the local ranker "
                                "(about 2 picks missed, 0 to 8)"_s;
}

void TestRunReport::saysWhatThePrefilterLeftOut()
{
    QFETCH(int, leftOut);
    QFETCH(bool, isAudited);
    QFETCH(QString, text);
    RunReport report;
    report.scanned = 506;
    report.picksToRead = 31;
    report.scored = 213;
    report.requests = 27;
    report.leftOut = leftOut;
    if (isAudited)
        report.missedPicks = {.expected = 2, .low = 0, .high = 8, .checks = 126};
    QCOMPARE(reportText(report), text);
}

QTEST_MAIN(TestRunReport)
#include "tst_runreport.moc"
