// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "llm/connectiontest.h"
#include "llm/testquestion.h"
#include "support/fakeserver.h"
#include "support/tempstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QString key = u"sk-test-0123456789"_s;

QByteArray verdict()
{
    const QJsonObject judged{{u"comment"_s, u"A test."_s},
                             {u"check"_s, u"999"_s},
                             {u"relevance"_s, 2},
                             {u"novelty"_s, 1}};
    return QJsonDocument(QJsonObject{{u"p01"_s, judged}}).toJson(QJsonDocument::Compact);
}

Answer good(const QByteArray &content)
{
    const QJsonObject whole{
        {u"model"_s, u"gpt-5-mini-2025-08-07"_s},
        {u"choices"_s, QJsonArray{QJsonObject{
                           {u"message"_s, QJsonObject{{u"content"_s, QString::fromUtf8(content)}}},
                           {u"finish_reason"_s, u"stop"_s}}}},
        {u"usage"_s, QJsonObject{{u"prompt_tokens"_s, 900}, {u"completion_tokens"_s, 60}}}};
    return {.body = QJsonDocument(whole).toJson(), .contentType = "application/json"};
}

Answer refusal(int status, const QByteArray &message, const QByteArray &code = {})
{
    return {.status = status,
            .body = R"({"error":{"message":")" + message + R"(","code":")" + code + R"("}})",
            .contentType = "application/json"};
}

} // namespace

class TestConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksAboutAPaperOfOurs();
    void worksAndCounts();
    void negotiatesTheForm();
    void doesNotNegotiateForEver();
    void saysThatTheAnswerIsOdd();
    void namesTheSetting_data();
    void namesTheSetting();
    void namesABrokenConnection_data();
    void namesABrokenConnection();
    void keepsTheKeyToItself();
    void canBeStopped();
    void stopsWithItsEnd();
    void listsModels();

private:
    ConnectionReport run(const Endpoint &endpoint)
    {
        const auto future = m_test->run(endpoint);
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) ? future.result()
                                                                            : ConnectionReport();
    }
    Endpoint endpoint() const
    {
        return {.base = m_server->url(u"/v1"_s), .model = u"gpt-5-mini"_s, .key = key};
    }
    struct Entry
    {
        RequestRecord record;
        QString end; // "", "received", "failed", "perhaps billed"
    };

    QList<Answer> m_answers; // taken in turn; the last stays
    QList<Entry> m_entries;
    QList<std::pair<QString, QByteArray>> m_learnt; // model at host, form
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Http> m_http;
    std::unique_ptr<ConnectionTest> m_test;
};

void TestConnectionTest::init()
{
    m_test.reset();
    m_entries.clear();
    m_learnt.clear();
    m_answers = {good(verdict())};
    m_server = std::make_unique<FakeServer>([this](const SeenRequest &) {
        return m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.first();
    });
    m_http = std::make_unique<Http>();
    const ConnectionTest::Records records{
        .sent =
            [this](const RequestRecord &record) {
                m_entries.append({record, {}});
                return ready(Result<qint64>(m_entries.size()));
            },
        .received =
            [this](const RequestRecord &record) {
                m_entries[record.id - 1] = {record, u"received"_s};
                return ready(Result<void>());
            },
        .failed =
            [this](qint64 id, const QString &detail, bool isPerhapsBilled) {
                m_entries[id - 1].end = isPerhapsBilled ? u"perhaps billed"_s : u"failed"_s;
                m_entries[id - 1].record.detail = detail;
                return ready(Result<void>());
            },
        .learnt =
            [this](const QString &host, const QString &model, const QByteArray &form) {
                m_learnt.append({u"%1 at %2"_s.arg(model, host), form});
            },
        .price = [](const Endpoint &endpoint) { return priceOf(endpoint.model); }};
    m_test = std::make_unique<ConnectionTest>(*m_http, records, Clock(testNow()));
}

void TestConnectionTest::asksAboutAPaperOfOurs()
{
    const ChatQuestion question = testQuestion();
    QVERIFY(question.user.contains(testPaper().title));
    QVERIFY(expectedTestUsage().in > 100);
    QVERIFY(worstTestUsage().in > expectedTestUsage().in);
    QCOMPARE(worstTestUsage().out, question.maxOutputTokens);
}

void TestConnectionTest::worksAndCounts()
{
    const ConnectionReport report = run(endpoint());
    QVERIFY(!report.fault);
    QVERIFY(report.isUnderstood);
    QCOMPARE(report.requests, 1);
    QCOMPARE(report.answeredBy, u"gpt-5-mini-2025-08-07"_s);
    QCOMPARE(report.usage.in, 900);
    QVERIFY(report.usd && *report.usd > 0);
    QCOMPARE(m_entries.size(), 1);
    const RequestRecord record = m_entries.first().record;
    QCOMPARE(m_entries.first().end, u"received"_s);
    QVERIFY(m_learnt.isEmpty());
    QVERIFY(record.purpose == Purpose::Test);
    QCOMPARE(record.usd, report.usd);
    QVERIFY(record.worstUsd && *record.worstUsd > *record.usd);
    QCOMPARE(record.host, hostOf(m_server->url()));
    QCOMPARE(record.sentAt, testNow());
}

void TestConnectionTest::negotiatesTheForm()
{
    m_answers = {refusal(400, "Unknown parameter: response_format"),
                 refusal(400, "response_format is not supported"), good(verdict())};
    const ConnectionReport report = run(endpoint());
    QVERIFY(!report.fault);
    QCOMPARE(report.requests, 3);
    QVERIFY(report.form.output == WireForm::Output::Plain);
    QCOMPARE(m_entries.size(), 3);
    QCOMPARE(m_entries.at(0).end, u"failed"_s);
    QCOMPARE(m_entries.at(2).end, u"received"_s);
    QCOMPARE(m_learnt.size(), 1);
    QCOMPARE(m_learnt.first().first, u"gpt-5-mini at %1"_s.arg(hostOf(m_server->url())));
    QCOMPARE(m_learnt.first().second, toJson(report.form));
}

void TestConnectionTest::doesNotNegotiateForEver()
{
    m_answers = {refusal(400, "max_tokens is not supported")};
    const ConnectionReport report = run(endpoint());
    QVERIFY(report.fault);
    QCOMPARE(report.requests, 7);
    QVERIFY(m_learnt.isEmpty());
}

void TestConnectionTest::saysThatTheAnswerIsOdd()
{
    m_answers = {good("I would rather talk about the weather.")};
    const ConnectionReport report = run(endpoint());
    QVERIFY(!report.fault);
    QVERIFY(!report.isUnderstood);
}

void TestConnectionTest::namesTheSetting_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("setting");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int status, const QByteArray &message,
                        EndpointSetting setting, const QString &words,
                        const QByteArray &header = "X-None: 1") {
        QTest::newRow(name) << status << message << header << static_cast<int>(setting) << words;
    };
    using Setting = EndpointSetting;
    row("key", 401, "Incorrect API key provided", Setting::Key,
        u"does not accept the key. Set another. (“Incorrect API key provided”)"_s);
    row("right", 403, "Country not supported", Setting::Key, u"forbids this"_s);
    row("right to the model", 403, "No access to this model", Setting::Model,
        u"does not offer the model “gpt-5-mini”"_s);
    row("model", 404, "The model `gpt-5-mini` does not exist", Setting::Model,
        u"Choose another. (“The model"_s);
    row("model as a bad request", 400, "Model not found", Setting::Model, u"Choose another"_s);
    row("place", 404, "Not Found", Setting::Address, u"most end in /v1"_s);
    row("redirect", 307, "Elsewhere", Setting::Address,
        u"sends requests on to other.example. The key is not sent there"_s,
        "Location: https://other.example/v1/chat/completions");
    row("credit", 402, "Pay", Setting::None, u"no credit left"_s);
    row("limit", 429, "Slow down", Setting::None, u"limits requests now"_s);
    row("trouble", 500, "Oops", Setting::None, u"in trouble"_s);
}

void TestConnectionTest::namesTheSetting()
{
    QFETCH(int, status);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, header);
    QFETCH(int, setting);
    QFETCH(QString, words);
    Answer answer = refusal(status, message);
    answer.headers = {header};
    m_answers = {answer};
    const ConnectionReport report = run(endpoint());
    QVERIFY(report.fault);
    QCOMPARE(static_cast<int>(report.fault->setting), setting);
    const QString sentence = faultSentence(*report.fault, endpoint());
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
    QCOMPARE(m_entries.last().end, u"failed"_s);
    QCOMPARE(m_server->seen().size(), 1);
}

void TestConnectionTest::namesABrokenConnection_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("end");
    QTest::newRow("nobody listens")
        << u"http://127.0.0.1:1/v1"_s << u"Nothing listens at"_s << u"failed"_s;
    QTest::newRow("plain http") << u"http://example.org/v1"_s << u"Only https"_s << u"failed"_s;
    QTest::newRow("hangs up") << QString() << u"no usable answer"_s << u"perhaps billed"_s;
}

void TestConnectionTest::namesABrokenConnection()
{
    QFETCH(QString, address);
    QFETCH(QString, words);
    QFETCH(QString, end);
    m_answers = {{.hangUp = true}};
    Endpoint broken = endpoint();
    if (!address.isEmpty())
        broken.base = QUrl(address);
    const ConnectionReport report = run(broken);
    QVERIFY(report.fault);
    QVERIFY(report.fault->setting == EndpointSetting::Address);
    const QString sentence = faultSentence(*report.fault, broken);
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
    QCOMPARE(m_entries.last().end, end);
}

void TestConnectionTest::keepsTheKeyToItself()
{
    m_answers = {refusal(401, "Incorrect API key provided: " + key.toUtf8())};
    ConnectionReport report = run(endpoint());
    QVERIFY(report.fault);
    QVERIFY(!faultSentence(*report.fault, endpoint()).contains(key));
    QVERIFY(!m_entries.last().record.detail.contains(key));
    const QByteArray answer =
        R"({"p01": {"comment": "You sent KEY", "check": "999", "relevance": 1, "novelty": 1}})";
    m_answers = {good(QByteArray(answer).replace("KEY", key.toUtf8()))};
    report = run(endpoint());
    QVERIFY(!report.fault);
    QVERIFY(report.isUnderstood);
    QVERIFY(!m_entries.last().record.body.contains(key.toUtf8()));
}

void TestConnectionTest::canBeStopped()
{
    m_answers = {{.hang = true}};
    const auto future = m_test->run(endpoint());
    QTRY_COMPARE(m_server->seen().size(), 1);
    m_test->cancel();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().fault);
    QVERIFY(future.result().fault->error.kind == Error::Kind::Cancelled);
    QCOMPARE(m_entries.last().end, u"perhaps billed"_s);
}

void TestConnectionTest::stopsWithItsEnd()
{
    m_answers = {{.hang = true}};
    const auto future = m_test->run(endpoint());
    QTRY_COMPARE(m_server->seen().size(), 1);
    QCOMPARE(m_server->openRequests(), 1);
    m_test.reset();
    QVERIFY(future.isFinished());
    QVERIFY(future.result().fault);
    QVERIFY(future.result().fault->error.kind == Error::Kind::Cancelled);
    QCOMPARE(m_entries.size(), 1);
    QCOMPARE(m_entries.last().end, u"perhaps billed"_s);
}

void TestConnectionTest::listsModels()
{
    m_answers = {{.body = R"({"data":[{"id":"b-model"},{"id":"a-model"}]})"}};
    auto future = m_test->listModels(endpoint());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().models, (QStringList{u"a-model"_s, u"b-model"_s}));
    QCOMPARE(m_server->seen().last().headers.value("authorization"), "Bearer " + key.toUtf8());
    m_answers = {{.status = 404, .body = "<html>"}};
    future = m_test->listModels(endpoint());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().fault);
    QCOMPARE(future.result().fault->status, 404);
    QVERIFY(m_entries.isEmpty());
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
