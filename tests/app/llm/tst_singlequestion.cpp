// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/singlequestion.h"
#include "scorerbench.h"
#include "support/tempstore.h"

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

Answer answerOf(const QString &content)
{
    const QJsonObject whole{
        {u"model"_s, u"gpt-5-mini-2025"_s},
        {u"choices"_s, QJsonArray{QJsonObject{{u"message"_s, QJsonObject{{u"content"_s, content}}},
                                              {u"finish_reason"_s, u"stop"_s}}}},
        {u"usage"_s, QJsonObject{{u"prompt_tokens"_s, 1000}, {u"completion_tokens"_s, 500}}}};
    return {.body = QJsonDocument(whole).toJson(), .contentType = "application/json"};
}

} // namespace

class TestSingleQuestion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksThroughTheJournal();
    void adaptsTheForm();
    void capIsKeptBeforeAnythingIsSent();
    void failureIsWrittenDown();
    void canBeStopped();

private:
    SingleRequest request() const
    {
        SingleRequest request;
        request.endpoint = {.base = m_server->url(u"/v1"_s), .model = u"gpt-5-mini"_s, .key = key};
        request.question = {.system = u"You help."_s, .user = u"How?"_s, .maxOutputTokens = 1000};
        request.criteriaHash = u"hash"_s;
        request.expectedOut = 300;
        request.price = priceOf(u"gpt-5-mini"_s);
        return request;
    }
    Result<SingleAnswer> ask(const SingleRequest &request)
    {
        const auto future = m_question->ask(request);
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)
                   ? future.result()
                   : Result<SingleAnswer>(failure(Error::Kind::Network, u"no end"_s));
    }

    QList<Answer> m_answers; // taken in turn; the last stays
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Http> m_http;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<SingleQuestion> m_question;
};

void TestSingleQuestion::init()
{
    m_question.reset();
    m_answers = {answerOf(u"So."_s)};
    m_server = std::make_unique<FakeServer>([this](const SeenRequest &) {
        return m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.first();
    });
    m_http = std::make_unique<Http>();
    m_journal = std::make_unique<MemoryJournal>();
    m_question = std::make_unique<SingleQuestion>(*m_http, *m_journal, Clock(testNow()));
}

void TestSingleQuestion::asksThroughTheJournal()
{
    const auto answer = ask(request());
    QVERIFY(answer);
    QCOMPARE(answer->content, u"So."_s);
    QCOMPARE(answer->requests, 1);
    QVERIFY(answer->usd && *answer->usd > 0 && *answer->usd < *worstUsd(request(), testNow()));
    QCOMPARE(m_journal->steps, (QStringList{u"sent"_s, u"received"_s, u"parsed"_s}));
    const RequestRecord &record = m_journal->records.first();
    QVERIFY(record.purpose == Purpose::Suggestions);
    QCOMPARE(record.criteriaHash, u"hash"_s);
    QCOMPARE(record.usage.out, 500);
    QVERIFY(!record.body.contains(key.toUtf8()));
    QVERIFY(*expectedUsd(request(), testNow()) < *worstUsd(request(), testNow()));
}

void TestSingleQuestion::adaptsTheForm()
{
    const Answer refusal{.status = 400,
                         .body = "{\"error\":{\"message\":\"response_format is not supported\"}}"};
    m_answers = {refusal, refusal, answerOf(u"So."_s)};
    SingleRequest wanted = request();
    wanted.question.schema = QJsonObject{{u"type"_s, u"object"_s}};
    const auto answer = ask(wanted);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->requests, 3);
    QVERIFY(!m_journal->forms.isEmpty());
    QCOMPARE(m_journal->details().size(), 2);
}

void TestSingleQuestion::capIsKeptBeforeAnythingIsSent()
{
    SingleRequest capped = request();
    capped.capUsd = *worstUsd(capped, testNow()) / 2;
    const auto refused = ask(capped);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Budget);
    capped.price.reset();
    QCOMPARE(ask(capped).error().kind, Error::Kind::Budget);
    QVERIFY(m_journal->records.isEmpty());
    QVERIFY(m_server->seen().isEmpty());
}

void TestSingleQuestion::failureIsWrittenDown()
{
    m_answers = {Answer{.status = 401, .body = "{\"error\":{\"message\":\"no such key\"}}"}};
    const auto answer = ask(request());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(m_journal->steps, (QStringList{u"sent"_s, u"failed"_s}));
    m_answers = {answerOf(u"So."_s)};
    QVERIFY(ask(request()));
}

void TestSingleQuestion::canBeStopped()
{
    m_answers = {Answer{.hang = true}};
    const auto future = m_question->ask(request());
    QVERIFY(QTest::qWaitFor([&] { return !m_server->seen().isEmpty(); }, 20'000));
    QCOMPARE(m_question->ask(request()).result().error().kind, Error::Kind::Busy);
    m_question->cancel();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
    QVERIFY(m_journal->details().first().startsWith(perhapsBilled()));
}

QTEST_GUILESS_MAIN(TestSingleQuestion)
#include "tst_singlequestion.moc"
