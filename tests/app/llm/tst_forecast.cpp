// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/forecast.h"

#include <QtTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const Price flat{.model = u"flat"_s,
                 .rates = {.in = 1, .cached = 0.1, .written = 1, .out = 10},
                 .date = QDate(2026, 11, 22)};

PlannedRequest request()
{
    return {.in = 4'000, .prefix = 1'500, .briefOut = 400, .expectedOut = 1'000, .maxOut = 8'000};
}

} // namespace

class TestForecast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCostsNothing()
    {
        for (const QList<PlannedStage> &stages :
             {QList<PlannedStage>(), QList<PlannedStage>{{.price = {}}}}) {
            const Forecast result = forecast(stages);
            QCOMPARE(result.requests, 0);
            QCOMPARE(result.usdWorst, std::optional(0.0));
        }
    }

    void threeAmountsAreTold()
    {
        const Forecast result = forecast({{.requests = {request(), request()}, .price = flat}});
        QCOMPARE(result.requests, 2);
        QCOMPARE(result.tokensIn, 8'000);
        QCOMPARE(result.tokensOut, 2'000);
        // The second request finds the first one's prefix in the cache.
        QCOMPARE(*result.usdLow * 1e6, 4'000 + 4'000 + (2'500 + 150) + 4'000.0);
        QCOMPARE(*result.usdExpected * 1e6, 2 * (4'000 + 10'000.0));
        QCOMPARE(*result.usdWorst * 1e6, 2 * (5'000 + 80'000.0));
        QCOMPARE(result.priceDate, flat.date);
        QCOMPARE(result.learntFrom, 0);
    }

    void whatWasLearntMovesTheExpectedButNotTheBound()
    {
        PlannedStage stage{.requests = {request()}, .price = flat};
        const Forecast before = forecast({stage});
        stage.learnt = {.in = 1.1, .out = 0.5, .requests = 12};
        const Forecast after = forecast({stage});
        QCOMPARE(after.tokensIn, 4'400);
        QCOMPARE(after.tokensOut, 500);
        QCOMPARE(*after.usdExpected * 1e6, 4'400 + 5'000.0);
        QCOMPARE(after.usdWorst, before.usdWorst);
        QCOMPARE(after.learntFrom, 12);
    }

    void aTokenizerThatMakesMoreRaisesTheBound()
    {
        PlannedStage stage{.requests = {request()}, .price = flat};
        stage.learnt = {.in = 1.4, .requests = 3};
        QCOMPARE(mostTokens(1'000, stage.learnt), 1'540);
        QCOMPARE(mostTokens(1'000, {}), 1'250);
        const Forecast result = forecast({stage});
        QVERIFY(*result.usdWorst * 1e6 > 1.5 * 4'000 + 80'000);
    }

    void oneUnknownPriceMakesTheSumUnknown()
    {
        const Forecast result = forecast(
            {{.requests = {request()}, .price = flat}, {.requests = {request()}, .price = {}}});
        QCOMPARE(result.requests, 2);
        QVERIFY(!result.usdLow && !result.usdExpected && !result.usdWorst);
    }

    void whatIsFreeIsKnownToBe()
    {
        const Forecast result =
            forecast({{.requests = {request()}, .price = Price{.model = u"qwen3:8b"_s}}});
        QCOMPARE(result.usdWorst, std::optional(0.0));
        QVERIFY(result.priceDate.isNull());
    }

    void theOrderOfTheThreeHolds_data()
    {
        QTest::addColumn<double>("in");
        QTest::addColumn<double>("out");

        for (const double in : {0.2, 1.0, 3.0}) {
            for (const double out : {0.05, 1.0, 40.0})
                QTest::addRow("in %.2f out %.2f", in, out) << in << out;
        }
    }

    void theOrderOfTheThreeHolds()
    {
        QFETCH(double, in);
        QFETCH(double, out);
        Price dear = flat;
        dear.rates.written = 1.25;
        dear.peak = Price::Peak{.factor = 2, .hours = {{0, 24}}};
        dear.flex = 0.5;
        for (const Price &price : {flat, dear}) {
            for (const Tier tier : {Tier::Standard, Tier::Flex}) {
                const QDateTime moment(QDate(2026, 11, 25), QTime(2, 0), Qt::UTC);
                const Forecast result = forecast({{.requests = {request(), request(), request()},
                                                   .price = price,
                                                   .circumstances = {tier, moment},
                                                   .learnt = {in, out, 5}}});
                QVERIFY(*result.usdLow <= *result.usdExpected);
                QVERIFY(*result.usdExpected <= *result.usdWorst);
            }
        }
    }

    void flexIsExpectedButNotReliedOn()
    {
        Price price = flat;
        price.flex = 0.5;
        const PlannedStage standard{.requests = {request()}, .price = price};
        PlannedStage flex = standard;
        flex.circumstances.tier = Tier::Flex;
        QCOMPARE(*forecast({flex}).usdExpected, *forecast({standard}).usdExpected / 2);
        QCOMPARE(forecast({flex}).usdWorst, forecast({standard}).usdWorst);
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
