// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ratelimits.h"

#include <QTest>

namespace firstlight {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Headers = QList<std::pair<QByteArray, QByteArray>>;

class RateLimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restsUntilThereIsRoom_data();
    void restsUntilThereIsRoom();
    void heedsWhatIsSaidOfAskingAgain();
    void knowsTheRequestsName();

private:
    const QDateTime m_now = QDateTime(QDate(2025, 10, 1), QTime(5, 0), Qt::UTC);
};

void RateLimitsTest::restsUntilThereIsRoom_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<qint64>("ms"); // before 5,000 tokens
    const auto openAi = [](const QByteArray &what, const QByteArray &remaining,
                           const QByteArray &reset, const QByteArray &limit = {}) {
        Headers headers{{"x-ratelimit-remaining-" + what, remaining},
                        {"x-ratelimit-reset-" + what, reset}};
        if (!limit.isEmpty())
            headers.append({"x-ratelimit-limit-" + what, limit});
        return headers;
    };
    const auto anthropic = [](const QByteArray &what, const QByteArray &remaining,
                              const QByteArray &reset) {
        return Headers{{"anthropic-ratelimit-" + what + "-remaining", remaining},
                       {"anthropic-ratelimit-" + what + "-reset", reset}};
    };

    QTest::newRow("nothing said") << Headers{} << qint64(0);
    QTest::newRow("enough requests") << openAi("requests", "1", "20ms") << qint64(0);
    QTest::newRow("no request") << openAi("requests", "0", "20ms") << qint64(20);
    QTest::newRow("enough tokens") << openAi("tokens", "5000", "1s") << qint64(0);
    QTest::newRow("too few tokens") << openAi("tokens", "4999", "1.5s") << qint64(1500);
    QTest::newRow("hours, minutes, seconds")
        << openAi("requests", "0", "0h1m0.25s") << qint64(60'250);
    QTest::newRow("at most two minutes") << openAi("requests", "0", "6m0s") << qint64(120'000);
    QTest::newRow("refilled steadily") << openAi("tokens", "0", "60s", "50000") << qint64(6000);
    QTest::newRow("never room for it") << openAi("tokens", "0", "60s", "4000") << qint64(60'000);
    QTest::newRow("seconds") << openAi("requests", "0", "2") << qint64(2000);
    QTest::newRow("Unix time") << openAi("requests", "0", "1759294803") << qint64(3000);
    QTest::newRow("past") << openAi("requests", "0", "1759294000") << qint64(0);
    QTest::newRow("nonsense") << openAi("requests", "0", "soon") << qint64(0);
    QTest::newRow("no duration") << openAi("requests", "0", "5 parsecs") << qint64(0);
    QTest::newRow("negative") << openAi("requests", "-3", "1s") << qint64(0);
    QTest::newRow("RFC 3339") << anthropic("requests", "0", "2025-10-01T05:00:04Z") << qint64(4000);
    QTest::newRow("input") << anthropic("input-tokens", "100", "2025-10-01T05:00:01.5Z")
                           << qint64(1500);
    QTest::newRow("output") << anthropic("output-tokens", "0", "2025-10-01T05:00:01Z")
                            << qint64(1000);
    QTest::newRow("the longest of all")
        << openAi("requests", "0", "1s") + openAi("tokens", "10", "3s") << qint64(3000);
}

void RateLimitsTest::restsUntilThereIsRoom()
{
    QFETCH(Headers, headers);
    QTEST(qint64(restForAllowance({.headers = headers}, 5000, m_now).count()), "ms");
}

void RateLimitsTest::heedsWhatIsSaidOfAskingAgain()
{
    const RetryAdvice none = retryAdvice({}, m_now);
    QVERIFY(!none.wait && !none.isWorthIt);
    const RetryAdvice no =
        retryAdvice({.headers = {{"X-Should-Retry", "false"}, {"Retry-After", "2"}}}, m_now);
    QCOMPARE(no.wait.value_or(0ms), 2000ms);
    QCOMPARE(no.isWorthIt, std::optional(false));
    QCOMPARE(retryAdvice({.headers = {{"x-should-retry", "True"}}}, m_now).isWorthIt,
             std::optional(true));
    QVERIFY(!retryAdvice({.headers = {{"x-should-retry", "maybe"}}}, m_now).isWorthIt);
}

void RateLimitsTest::knowsTheRequestsName()
{
    QCOMPARE(requestName({.headers = {{"Request-Id", "req_a"}}}), "req_a");
    QCOMPARE(requestName({.headers = {{"request-id", "b"}, {"x-request-id", "a"}}}), "a");
    QCOMPARE(requestName({.headers = {{"x-request-id", QByteArray(5000, 'x')}}}).size(), 80);
    QVERIFY(requestName({}).isEmpty());
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::RateLimitsTest)
#include "tst_ratelimits.moc"
