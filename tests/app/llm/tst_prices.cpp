// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/prices.h"

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

    void everyRowIsWhole()
    {
        const std::optional<Price> price = priceOf(u"gpt-5"_s);
        QVERIFY(price);
        QCOMPARE(price->in, 1.25);
        QCOMPARE(price->cached, 0.125);
        QCOMPARE(price->out, 10.0);
        QVERIFY(price->date.isValid());
    }

    // The token counts of a published day, whose cost is known.
    void agreesWithAKnownBill()
    {
        const Usage usage{.in = 89'233, .out = 86'906};
        QCOMPARE(qRound(costUsd(*priceOf(u"gpt-5"_s), usage) * 10'000), 9'806);
    }

    void cachedTokensAreBilledAtTheirOwnPrice()
    {
        const Price price{.in = 10, .cached = 1, .out = 100};
        QCOMPARE(costUsd(price, {.in = 1'000'000, .cached = 400'000, .out = 10'000}), 6 + 0.4 + 1);
        // More cached than sent is a service's slip, not a refund.
        QCOMPARE(costUsd(price, {.in = 1'000'000, .cached = 4'000'000}), 1.0);
    }

    void estimatesTokensByClass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("tokens");

        QTest::newRow("nothing") << QString() << qint64(0);
        QTest::newRow("blanks") << u" \n\t "_s << qint64(0);
        QTest::newRow("short words") << u"we show that this is so"_s << qint64(6);
        QTest::newRow("a long word") << u"overparameterization"_s << qint64(3);
        QTest::newRow("digits by three") << u"1234567"_s << qint64(3);
        QTest::newRow("marks") << u"{}[]()"_s << qint64(5);
        QTest::newRow("ideographs") << u"论文论文论"_s << qint64(6);
        QTest::newRow("a pair of surrogates is one") << u"😀😀😀😀😀"_s << qint64(6);
    }

    void estimatesTokensByClass()
    {
        QFETCH(QString, text);
        QTEST(estimateTokens(text), "tokens");
    }
};

QTEST_GUILESS_MAIN(PricesTest)
#include "tst_prices.moc"
