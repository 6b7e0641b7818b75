// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/pricetable.h"

#include <QtTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class PricesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRowOfAModel_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("row");

        QTest::newRow("exact") << u"gpt-5-mini"_s << u"gpt-5-mini"_s;
        QTest::newRow("snapshot") << u"gpt-5-2025-08-07"_s << u"gpt-5"_s;
        QTest::newRow("snapshot of a smaller one") << u"gpt-5-mini-2025-08-07"_s << u"gpt-5-mini"_s;
        QTest::newRow("compact snapshot")
            << u"claude-haiku-4-5-20251001"_s << u"claude-haiku-4-5"_s;
        QTest::newRow("vendor's prefix") << u"openai/gpt-5"_s << u"gpt-5"_s;
        QTest::newRow("capitals") << u"GLM-5.3-Flash"_s << u"glm-5.3-flash"_s;
        QTest::newRow("another size is another model") << u"gpt-5-pro"_s << QString();
        QTest::newRow("another version too") << u"gpt-5.9"_s << QString();
        QTest::newRow("free variant of a reseller") << u"openai/gpt-5:free"_s << QString();
        QTest::newRow("local") << u"llama3.2"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void findsTheRowOfAModel()
    {
        QFETCH(QString, asked);
        QFETCH(QString, row);
        const std::optional<Price> price = priceOf(asked);
        QCOMPARE(price ? price->model : QString(), row);
    }

    void everyShippedRowIsWhole()
    {
        const QList<Price> rows = PriceTable::shipped().rows();
        QVERIFY(rows.size() > 30);
        for (const Price &row : rows) {
            QVERIFY2(!isOdd(row), qPrintable(row.model));
            QVERIFY2(row.rates.in > 0 && row.rates.out >= row.rates.in, qPrintable(row.model));
            QVERIFY2(row.rates.cached > 0 && row.rates.cached < row.rates.in,
                     qPrintable(row.model));
            QVERIFY2(row.rates.written >= row.rates.in, qPrintable(row.model));
            QVERIFY2(row.date.isValid(), qPrintable(row.model));
        }
    }

    // The token counts of a published day, whose cost is known.
    void agreesWithAKnownBill()
    {
        const Usage usage{.in = 89'233, .out = 86'906};
        QCOMPARE(qRound(costUsd(*priceOf(u"gpt-5"_s), usage) * 10'000), 9'806);
    }

    void tokensAreBilledByWhatBecameOfThem_data()
    {
        QTest::addColumn<Usage>("usage");
        QTest::addColumn<double>("usd");

        const qint64 million = 1'000'000;
        QTest::newRow("nothing") << Usage{} << 0.0;
        QTest::newRow("plain") << Usage{.in = million, .out = 10'000} << 10 + 1.0;
        QTest::newRow("cached") << Usage{.in = million, .cached = 400'000} << 6 + 0.4;
        QTest::newRow("written") << Usage{.in = million, .written = 400'000} << 6 + 5.0;
        QTest::newRow("both") << Usage{.in = million, .cached = 400'000, .written = 200'000}
                              << 4 + 0.4 + 2.5;
        QTest::newRow("reasoning is inside") << Usage{.out = 10'000, .reasoning = 9'000} << 1.0;
        // A service's slip, not a refund.
        QTest::newRow("more cached than sent")
            << Usage{.in = million, .cached = 4 * million} << 1.0;
        QTest::newRow("more written than is left")
            << Usage{.in = million, .cached = 600'000, .written = million} << 0.6 + 5.0;
    }

    void tokensAreBilledByWhatBecameOfThem()
    {
        QFETCH(Usage, usage);
        const Price price{.rates = {.in = 10, .cached = 1, .written = 12.5, .out = 100}};
        QTEST(costUsd(price, usage), "usd");
    }

    void circumstancesChangeThePrice_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<qint64>("in");
        QTest::addColumn<bool>("isFlex");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<double>("usd");

        const qint64 tokens = 100'000;
        const QString noon = u"2026-11-25T12:00:00Z"_s;
        QTest::newRow("ordinary") << u"gpt-5-mini"_s << tokens << false << noon << 0.025;
        QTest::newRow("flex") << u"gpt-5-mini"_s << tokens << true << noon << 0.0125;
        QTest::newRow("no flex there") << u"gpt-4.1"_s << tokens << true << noon << 0.2;
        QTest::newRow("a prompt at the limit")
            << u"gpt-5.4"_s << qint64(272'000) << false << noon << 0.68;
        QTest::newRow("and past it, all of it")
            << u"gpt-5.4"_s << qint64(272'001) << false << noon << 1.360005;
        QTest::newRow("before the peak")
            << u"deepseek-v4-pro"_s << tokens << false << u"2026-11-25T00:59:59Z"_s << 0.066;
        QTest::newRow("at the peak")
            << u"deepseek-v4-pro"_s << tokens << false << u"2026-11-25T01:00:00Z"_s << 0.132;
        QTest::newRow("the second peak, in another zone")
            << u"deepseek-v4-pro"_s << tokens << false << u"2026-11-25T10:59:00+01:00"_s << 0.132;
        QTest::newRow("after it") << u"deepseek-v4-pro"_s << tokens << false
                                  << u"2026-11-25T10:00:00Z"_s << 0.066;
        QTest::newRow("before a change")
            << u"gemini-3.8-flash"_s << tokens << false << u"2026-12-31T23:59:59Z"_s << 0.075;
        QTest::newRow("after it, in UTC")
            << u"gemini-3.8-flash"_s << tokens << false << u"2026-12-31T20:00:00-04:00"_s << 0.15;
        QTest::newRow("at no moment")
            << u"deepseek-v4-pro"_s << tokens << false << QString() << 0.066;
    }

    void circumstancesChangeThePrice()
    {
        QFETCH(QString, model);
        QFETCH(qint64, in);
        QFETCH(bool, isFlex);
        QFETCH(QString, moment);
        QFETCH(double, usd);
        const Circumstances circumstances{.tier = isFlex ? Tier::Flex : Tier::Standard,
                                          .moment = QDateTime::fromString(moment, Qt::ISODate)};
        QCOMPARE(costUsd(*priceOf(model), {.in = in}, circumstances), usd);
    }

    // Whatever comes, nothing costs more than was reserved for it.
    void theWorstIsABound()
    {
        const QDateTime eve(QDate(2026, 12, 31), QTime(12, 0), Qt::UTC);
        const QList<Price> rows = PriceTable::shipped().rows();
        for (const Price &price : rows) {
            for (const qint64 in : {10'000, 500'000}) {
                const double worst = worstCostUsd(price, {.in = in, .out = 5'000}, eve);
                for (int hour = 0; hour <= 24; ++hour) {
                    const QDateTime moment = eve.addSecs(qint64{hour} * 3600);
                    for (const Usage &usage :
                         {Usage{.in = in, .out = 5'000}, Usage{.in = in, .cached = in / 2},
                          Usage{.in = in, .written = in, .out = 5'000},
                          Usage{.in = in / 2, .out = 4'000}}) {
                        for (const Tier tier : {Tier::Standard, Tier::Flex})
                            QVERIFY2(costUsd(price, usage, {tier, moment}) <= worst + 1e-12,
                                     qPrintable(price.model));
                    }
                }
            }
        }
    }

    void thePricesDateIsThatOfTheRatesInForce()
    {
        const Price price = *priceOf(u"gemini-3.8-flash"_s);
        QCOMPARE(priceDate(price, {}), price.date);
        QCOMPARE(priceDate(price, QDateTime(QDate(2027, 2, 1), QTime(), Qt::UTC)),
                 QDate(2027, 1, 1));
        QVERIFY(priceDate(Price{}, {}).isNull());
    }

    void aTierThatWeDidNotAskForIsNotCheaper()
    {
        QVERIFY(tierFromAnswer(u"flex") == Tier::Flex);
        for (const auto &name : {u"", u"default", u"priority", u"scale"})
            QVERIFY(tierFromAnswer(name) == Tier::Standard);
    }

    void ourFormIsReadAsItIsWritten()
    {
        PriceTable all;
        const QList<Price> rows = PriceTable::shipped().rows();
        for (const Price &row : rows)
            all.insert(row);
        const Result<PriceReading> reading = readPrices(toJson(all));
        QVERIFY(reading);
        QCOMPARE(reading->skipped, 0);
        QVERIFY(reading->table.rows() == rows);
    }

    void whatIsNotSaidIsAsDearAsInput()
    {
        const auto reading = readPrices(R"({"models": {"Mine": {"in": 3, "out": 4}}})");
        QVERIFY(reading);
        const std::optional<Price> price = reading->table.priceOf(u"mine"_s);
        QVERIFY(price);
        QVERIFY((price->rates == Rates{.in = 3, .cached = 3, .written = 3, .out = 4}));
    }

    void oddRowsAreLeftOutAndCounted_data()
    {
        QTest::addColumn<QByteArray>("row");

        QTest::newRow("no object") << QByteArray("7");
        QTest::newRow("no output price") << QByteArray(R"({"in": 1})");
        QTest::newRow("a word") << QByteArray(R"({"in": 1, "out": "two"})");
        QTest::newRow("null") << QByteArray(R"({"in": 1, "out": null})");
        QTest::newRow("negative") << QByteArray(R"({"in": 1, "out": -1})");
        QTest::newRow("per token taken per million") << QByteArray(R"({"in": 1, "out": 10000})");
        QTest::newRow("cached odd") << QByteArray(R"({"in": 1, "cached": -1, "out": 2})");
        QTest::newRow("long odd") << QByteArray(
            R"({"in": 1, "out": 2, "long": {"above": 0, "in": 1, "out": 2}})");
        QTest::newRow("hours odd")
            << QByteArray(R"({"in": 1, "out": 2, "peak": {"factor": 2, "hours": [[4, 1]]}})");
        QTest::newRow("flex dearer") << QByteArray(R"({"in": 1, "out": 2, "flex": 3})");
        QTest::newRow("change without a day")
            << QByteArray(R"({"in": 1, "out": 2, "changes": [{"in": 1, "out": 2}]})");
    }

    void oddRowsAreLeftOutAndCounted()
    {
        QFETCH(QByteArray, row);
        const QByteArray json = R"({"models": {"good": {"in": 1, "out": 2}, "odd": )" + row + "}}";
        const Result<PriceReading> reading = readPrices(json);
        QVERIFY(reading);
        QCOMPARE(reading->taken, 1);
        QCOMPARE(reading->skipped, 1);
        QVERIFY(!reading->table.priceOf(u"odd"_s));
    }
};

QTEST_GUILESS_MAIN(PricesTest)
#include "tst_prices.moc"
