// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/pricesources.h"

#include <QtTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 25);

} // namespace

class TestPriceSources final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liteLlmsListIsRead()
    {
        const auto reading = readPriceList(R"({
            "sample_spec": {"input_cost_per_token": 0, "output_cost_per_token": 0,
                            "mode": "one of: chat, embedding"},
            "northwind-2": {"input_cost_per_token": 1.25e-06, "output_cost_per_token": 1e-05,
                "cache_read_input_token_cost": 1.25e-07, "mode": "chat",
                "input_cost_per_token_flex": 6.25e-07,
                "input_cost_per_token_above_200k_tokens": 2.5e-06,
                "output_cost_per_token_above_200k_tokens": 1.5e-05},
            "vendor/Northwind-2-Mini": {"input_cost_per_token": 2e-7, "mode": "responses",
                "cache_creation_input_token_cost": 2.5e-7, "output_cost_per_token": 1.2e-6},
            "northwind-draw": {"input_cost_per_token": 1e-06, "mode": "image_generation"},
            "northwind-vectors": {"input_cost_per_token": 1e-08, "mode": "embedding"},
            "northwind-lost": {"input_cost_per_token": 1e-06, "mode": "chat"},
            "northwind-mad": {"input_cost_per_token": 1, "output_cost_per_token": 1}
        })",
                                           today);
        QVERIFY(reading);
        QCOMPARE(reading->taken, 2);
        QCOMPARE(reading->skipped, 2);
        const std::optional<Price> price = reading->table.priceOf(u"northwind-2"_s);
        QVERIFY(price);
        QVERIFY((price->rates == Rates{.in = 1.25, .cached = 0.125, .written = 1.25, .out = 10}));
        QCOMPARE(price->date, today);
        QCOMPARE(price->flex, std::optional(0.5));
        QVERIFY(price->longPrompt);
        QCOMPARE(price->longPrompt->above, 200'000);
        QCOMPARE(price->longPrompt->rates.in, 2.5);
        QCOMPARE(price->longPrompt->rates.out, 15.0);
        const std::optional<Price> mini = reading->table.priceOf(u"vendor/northwind-2-mini"_s);
        QVERIFY(mini);
        QCOMPARE(mini->rates.written, 0.25);
        QCOMPARE(mini->rates.cached, 0.2);
    }

    void openRoutersListIsRead()
    {
        const auto reading = readPriceList(R"({"data": [
            {"id": "north/wind-2", "pricing": {"prompt": "0.00000125", "completion": "0.00001",
                "input_cache_read": "0.000000125", "request": "0"}},
            {"id": "north/wind-2:free", "pricing": {"prompt": "0", "completion": "0"}},
            {"id": "router/auto", "pricing": {"prompt": "-1", "completion": "-1"}},
            {"id": "north/none", "pricing": {}},
            {"id": "north/word", "pricing": {"prompt": "cheap", "completion": "0.1"}},
            "north/text"
        ]})",
                                           today);
        QVERIFY(reading);
        QCOMPARE(reading->taken, 2);
        QCOMPARE(reading->skipped, 4);
        const std::optional<Price> price = reading->table.priceOf(u"north/wind-2"_s);
        QVERIFY(price);
        QVERIFY((price->rates == Rates{.in = 1.25, .cached = 0.125, .written = 1.25, .out = 10}));
        const std::optional<Price> free = reading->table.priceOf(u"north/wind-2:free"_s);
        QVERIFY(free); // a known 0
        QCOMPARE(free->rates.out, 0.0);
        QVERIFY(!reading->table.priceOf(u"router/auto"_s));
    }

    void ourOwnFormIsReadAndDated()
    {
        const auto reading = readPriceList(
            R"({"models": {"one": {"in": 1, "out": 2},
                           "two": {"in": 1, "out": 2, "date": "2026-01-05"}}})",
            today);
        QVERIFY(reading);
        QCOMPARE(reading->table.priceOf(u"one"_s)->date, today);
        QCOMPARE(reading->table.priceOf(u"two"_s)->date, QDate(2026, 1, 5));
    }

    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html><body>Not found</body></html>");
        QTest::newRow("an array") << QByteArray("[1, 2]");
        QTest::newRow("cut") << QByteArray(R"({"data": [{"id": "a/b", "pricing": 1}]})").left(30);
        QTest::newRow("an error") << QByteArray(R"({"error": {"message": "no"}})");
        QTest::newRow("no model") << QByteArray(R"({"data": []})");
        QTest::newRow("odd ones only") << QByteArray(R"({"models": {"a": {"in": -1, "out": 1}}})");
    }

    void whatIsNoListIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto reading = readPriceList(json, today);
        QVERIFY(!reading);
        QVERIFY(reading.error().kind == Error::Kind::Parse);
    }
};

QTEST_GUILESS_MAIN(TestPriceSources)
#include "tst_pricesources.moc"
