// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/backoff.h"

#include <QTest>

namespace firstlight {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class BackoffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithEachAttempt_data();
    void growsWithEachAttempt();
    void neverWaitsLessThanAsked();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void BackoffTest::growsWithEachAttempt_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<double>("random");
    QTest::addColumn<qint64>("expectedMs");
    QTest::newRow("least luck") << 1 << 0.0 << qint64(0);
    QTest::newRow("first") << 1 << 0.5 << qint64(500);
    QTest::newRow("third") << 3 << 0.5 << qint64(2000);
    QTest::newRow("at the cap") << 10 << 0.5 << qint64(30'000);
    QTest::newRow("beyond what an integer holds") << 2000 << 0.999 << qint64(59'940);
}

void BackoffTest::growsWithEachAttempt()
{
    QFETCH(int, attempt);
    QFETCH(double, random);
    QTEST(qint64(backoff(attempt, {}, random).count()), "expectedMs");
}

void BackoffTest::neverWaitsLessThanAsked()
{
    QCOMPARE(backoff(1, milliseconds(90'000), 0.9), milliseconds(90'000));
    QCOMPARE(backoff(4, milliseconds(1), 0.5), milliseconds(4'000));
}

void BackoffTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("expectedMs"); // -1: cannot be read
    const QByteArray seconds = "Retry-After";
    QTest::newRow("seconds") << seconds << QByteArray("7") << qint64(7000);
    QTest::newRow("zero") << seconds << QByteArray("0") << qint64(0);
    QTest::newRow("fraction") << seconds << QByteArray("0.25") << qint64(250);
    QTest::newRow("any case") << QByteArray("retry-AFTER") << QByteArray(" 2 ") << qint64(2000);
    QTest::newRow("milliseconds") << QByteArray("Retry-After-Ms") << QByteArray("1500")
                                  << qint64(1500);
    QTest::newRow("date") << seconds << QByteArray("Wed, 01 Oct 2025 04:20:30 GMT")
                          << qint64(30'000);
    QTest::newRow("old date") << seconds << QByteArray("Wed Oct  1 04:21:00 2025")
                              << qint64(60'000);
    QTest::newRow("date in the past")
        << seconds << QByteArray("Wed, 01 Oct 2025 04:00:00 GMT") << qint64(0);
    QTest::newRow("far too long") << seconds << QByteArray("1e300") << qint64(604'800'000);
    QTest::newRow("negative") << seconds << QByteArray("-1") << qint64(-1);
    QTest::newRow("not a number") << seconds << QByteArray("nan") << qint64(-1);
    QTest::newRow("words") << seconds << QByteArray("soon") << qint64(-1);
    QTest::newRow("other header") << QByteArray("Date") << QByteArray("3") << qint64(-1);
}

void BackoffTest::readsRetryAfter()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const QDateTime now(QDate(2025, 10, 1), QTime(4, 20), Qt::UTC);
    const auto asked = retryAfter({.status = 429, .headers = {{name, value}}}, now);
    QTEST(qint64(asked ? asked->count() : -1), "expectedMs");
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::BackoffTest)
#include "tst_backoff.moc"
