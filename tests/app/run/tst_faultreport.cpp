// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/faultreport.h"

#include <QDir>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestFaultReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsNeeded()
    {
        const QString report = faultReport(
            {.settings = {{u"cutoff.novelty"_s, u"5"_s}, {u"cutoff.relevance"_s, u"8"_s}},
             .findings = {{u"disk"_s, false, u"Only 3 MB are free."_s}},
             .log = {{1, QDateTime(QDate(2025, 10, 1), QTime(6, 0), Qt::UTC), QtWarningMsg,
                      u"firstlight.net"_s, u"no answer"_s}},
             .secrets = {}});
        for (const QString &wanted :
             {u"Firstlight " FIRSTLIGHT_VERSION ""_s, QString::fromLatin1(qVersion()),
              u"cutoff.novelty = 5"_s, u"BAD disk: Only 3 MB"_s,
              u"2025-10-01T06:00:00Z warning firstlight.net: no answer"_s})
            QVERIFY2(report.contains(wanted), qPrintable(report));
        QVERIFY(!report.contains(u"cutoff.relevance"_s)); // it is the default
    }

    // Wherever a key has slipped to, and one of an unusual form where it is known.
    void tellsNoSecret()
    {
        const QString shaped = u"sk-proj-0123456789abcdef"_s;
        const QString known = u"swordfish"_s;
        const QString both = shaped + u' ' + known + u' ' + QDir::homePath();
        const QString report = faultReport(
            {.settings = {{u"llm.model"_s, both}, {u"people.follow"_s, known}},
             .findings = {{u"key"_s, true, both}},
             .log = {{1, QDateTime::currentDateTimeUtc(), QtInfoMsg, u"firstlight.llm"_s, both}},
             .secrets = {known, QString()}});
        for (const QString &secret : {u"0123456789abcdef"_s, known, QDir::homePath()})
            QVERIFY2(!report.contains(secret), qPrintable(report));
    }
};

QTEST_GUILESS_MAIN(TestFaultReport)
#include "tst_faultreport.moc"
