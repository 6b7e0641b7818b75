// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/pricebook.h"
#include "net/http.h"
#include "support/fakeserver.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 25);

Price simplePrice(const QString &model, double in, double out)
{
    return {.model = model,
            .rates = {.in = in, .cached = in, .written = in, .out = out},
            .date = today};
}

} // namespace

class TestPriceBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void theReadersOwnPriceComesFirst()
    {
        QCOMPARE(m_book->priceOf(u"gpt-5"_s)->rates.in, 1.25);
        QVERIFY(!m_book->priceOf(u"house-model"_s));

        QVERIFY(m_book->setOwn(simplePrice(u"gpt-5"_s, 7, 8)));
        QVERIFY(m_book->setOwn(simplePrice(u"house-model"_s, 0, 0)));
        QCOMPARE(m_book->priceOf(u"openai/gpt-5"_s)->rates.in, 7.0);
        QCOMPARE(m_book->priceOf(u"house-model"_s)->rates.out, 0.0); // a known 0
        reopen();
        QCOMPARE(m_book->priceOf(u"gpt-5"_s)->rates.in, 7.0);
        QCOMPARE(m_book->priceOf(u"gpt-5-mini"_s)->rates.in, 0.25); // shipped ones stay below

        QCOMPARE(m_book->removeOwn(u"GPT-5"_s), Result<bool>(true));
        QCOMPARE(m_book->removeOwn(u"gpt-5"_s), Result<bool>(false));
        QCOMPARE(m_book->priceOf(u"gpt-5"_s)->rates.in, 1.25);
    }

    void anOddPriceIsNotSet()
    {
        const Result<void> set = m_book->setOwn(simplePrice(u"gpt-5"_s, -1, 8));
        QVERIFY(!set && set.error().kind == Error::Kind::Usage);
        QVERIFY(!QFile::exists(ownFile()));
    }

    void aFileThatCannotBeReadIsNotOverwritten()
    {
        QFile file(ownFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ mine, but a comma too many,, }");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"prices are not read"_s));
        reopen();
        QCOMPARE(m_book->priceOf(u"gpt-5"_s)->rates.in, 1.25);
        const Result<void> set = m_book->setOwn(simplePrice(u"gpt-5"_s, 7, 8));
        QVERIFY(!set && set.error().kind == Error::Kind::Parse);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("{ mine"));
    }

    void aListIsFetchedFromWhereTheReaderSays()
    {
        FakeServer server([](const SeenRequest &) {
            return Answer{.body = R"({"data": [{"id": "gpt-5", "pricing": {"prompt": "0.000002",
                "completion": "0.00002"}}, {"id": "odd", "pricing": {"prompt": "-1"}}]})"};
        });
        const auto reading = answer(m_book->refresh(server.url(u"/models"_s).toString(), today));
        QVERIFY(reading);
        QCOMPARE(reading->taken, 1);
        QCOMPARE(reading->skipped, 1);
        QCOMPARE(server.seen().size(), 1);
        QVERIFY(!server.seen().first().headers.contains("authorization"));
        reopen();
        const std::optional<Price> price = m_book->priceOf(u"gpt-5"_s);
        QCOMPARE(price->rates.in, 2.0);
        QCOMPARE(price->date, today);
        QCOMPARE(price->flex, std::optional(0.5)); // the source does not speak of it

        QVERIFY(m_book->setOwn(simplePrice(u"gpt-5"_s, 7, 8)));
        QCOMPARE(m_book->priceOf(u"gpt-5"_s)->rates.in, 7.0);
    }

    void aFailedFetchChangesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");

        QTest::newRow("not there") << 404 << QByteArray("{}") << int(Error::Kind::Refused);
        QTest::newRow("a page") << 200 << QByteArray("<html>") << int(Error::Kind::Parse);
    }

    void aFailedFetchChangesNothing()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QVERIFY(answer(m_book->refresh(listFile(), today)));
        QCOMPARE(m_book->priceOf(u"listed"_s)->rates.in, 3.0);
        FakeServer server([&](const SeenRequest &) { return Answer{status, body}; });
        const auto reading = answer(m_book->refresh(server.url().toString(), today));
        QVERIFY(!reading);
        QCOMPARE(int(reading.error().kind), kind);
        reopen();
        QCOMPARE(m_book->priceOf(u"listed"_s)->rates.in, 3.0);
    }

    void whatASourceDoesNotSpeakOfStays()
    {
        const QString list = m_folder->filePath(u"list.json"_s);
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"data": [
            {"id": "deepseek-v4-pro", "pricing": {"prompt": "0.000001", "completion": "0.000002"}},
            {"id": "gemini-3.8-flash", "pricing": {"prompt": "0.000001", "completion": "0.000002"}}
        ]})");
        file.close();
        QVERIFY(answer(m_book->refresh(list, today)));
        QCOMPARE(m_book->priceOf(u"deepseek-v4-pro"_s)->peak->factor, 2.0);
        QCOMPARE(m_book->priceOf(u"gemini-3.8-flash"_s)->changes.size(), 1);
        // A list of the day of a change knows it already.
        QVERIFY(answer(m_book->refresh(list, QDate(2027, 1, 1))));
        QVERIFY(m_book->priceOf(u"gemini-3.8-flash"_s)->changes.isEmpty());
    }

    void aMissingFileIsSaid()
    {
        const auto reading = answer(m_book->refresh(m_folder->filePath(u"none.json"_s), today));
        QVERIFY(!reading && reading.error().kind == Error::Kind::Storage);
    }

    void modelsOnThisMachineCostNothing_data()
    {
        QTest::addColumn<QUrl>("base");
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("speaksOllama");
        QTest::addColumn<double>("usdPerMillion"); // -1: unknown

        const QString own = u"qwen3:8b"_s;
        QTest::newRow("Ollama") << QUrl(u"http://localhost:11434"_s) << own << false << 0.0;
        QTest::newRow("llama.cpp") << QUrl(u"http://127.0.0.1:8080/v1"_s) << own << false << 0.0;
        QTest::newRow("LM Studio") << QUrl(u"http://localhost:1234/v1"_s) << own << false << 0.0;
        QTest::newRow("vLLM") << QUrl(u"http://localhost:8000/v1"_s) << own << false << 0.0;
        QTest::newRow("Ollama at another port")
            << QUrl(u"http://localhost:9000"_s) << own << true << 0.0;
        QTest::newRow("perhaps a proxy of a service that charges")
            << QUrl(u"http://localhost:4000/v1"_s) << own << false << -1.0;
        QTest::newRow("surely one")
            << QUrl(u"http://localhost:8000/v1"_s) << u"gpt-5"_s << false << 1.25;
        QTest::newRow("one that names the vendor")
            << QUrl(u"http://localhost:8080/v1"_s) << u"openai/gpt-5"_s << false << 1.25;
        QTest::newRow("one that names the snapshot")
            << QUrl(u"http://localhost:1234/v1"_s) << u"gpt-5-2025-08-07"_s << false << 1.25;
        QTest::newRow("another machine")
            << QUrl(u"https://models.example:11434"_s) << own << false << -1.0;
    }

    void modelsOnThisMachineCostNothing()
    {
        QFETCH(QUrl, base);
        QFETCH(QString, model);
        QFETCH(bool, speaksOllama);
        QFETCH(double, usdPerMillion);
        Endpoint endpoint{.base = base, .model = model};
        if (speaksOllama)
            endpoint.dialect = Dialect::Ollama;
        const std::optional<Price> price = m_book->priceOf(endpoint);
        QCOMPARE(price ? price->rates.in : -1, usdPerMillion);
    }

    void whatAFetchedListKnowsIsNotFree()
    {
        QVERIFY(answer(m_book->refresh(listFile(), today)));
        const Endpoint proxy{.base = QUrl(u"http://localhost:8000/v1"_s),
                             .model = u"vendor/listed"_s};
        QCOMPARE(m_book->priceOf(proxy)->rates.in, 3.0);
    }

    void electricityMayHaveAPrice()
    {
        QVERIFY(m_book->setOwn(simplePrice(u"qwen3:8b"_s, 0.01, 0.02)));
        const Endpoint endpoint{.base = QUrl(u"http://localhost:11434"_s), .model = u"qwen3:8b"_s};
        QCOMPARE(m_book->priceOf(endpoint)->rates.out, 0.02);
    }

    void rowsTellWhereTheyComeFrom()
    {
        QVERIFY(answer(m_book->refresh(listFile(), today)));
        QVERIFY(m_book->setOwn(simplePrice(u"gpt-5"_s, 7, 8)));
        QHash<QString, PriceBook::Layer> layers;
        const QList<PriceBook::Row> rows = m_book->rows();
        for (const PriceBook::Row &row : rows)
            layers.insert(row.price.model, row.layer);
        QVERIFY(layers.value(u"gpt-5"_s) == PriceBook::Layer::Own);
        QVERIFY(layers.value(u"listed"_s) == PriceBook::Layer::Fetched);
        QVERIFY(layers.value(u"gpt-5-mini"_s) == PriceBook::Layer::Shipped);
    }

private:
    void reopen()
    {
        m_book = std::make_unique<PriceBook>(m_http, ownFile(),
                                             m_folder->filePath(u"prices-fetched.json"_s));
    }

    QString ownFile() const { return m_folder->filePath(u"prices.json"_s); }

    QString listFile()
    {
        QFile file(m_folder->filePath(u"list.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(R"({"models": {"listed": {"in": 3, "out": 4}}})");
        return file.fileName();
    }

    template <class T>
    static Result<T> answer(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
            qFatal("no answer");
        return future.result();
    }

    Http m_http;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PriceBook> m_book;
};

QTEST_GUILESS_MAIN(TestPriceBook)
#include "tst_pricebook.moc"
