// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/chat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

// JSON with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QString key = u"sk-test-0123456789abcdef"_s;

Endpoint endpoint()
{
    return {.base = QUrl(u"https://models.example/v1/"_s),
            .model = u"gpt-5"_s,
            .key = key,
            .effort = u"low"_s};
}

ChatQuestion question()
{
    return {.system = u"criteria"_s, .user = u"papers"_s, .papers = 2, .maxOutputTokens = 500};
}

QJsonObject bodyOf(const WireForm &form, const Endpoint &to = endpoint())
{
    return QJsonDocument::fromJson(*chatRequest(to, form, question()).body).object();
}

QByteArray envelope(const QByteArray &message, const QByteArray &usage = "null")
{
    return json("{'choices':[{'index':0,'finish_reason':'stop','message':") + message +
           json("}],'usage':") + usage + "}";
}

} // namespace

Q_DECLARE_METATYPE(firstlight::Usage)

class ChatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksInTheFormThatTheServiceTakes()
    {
        const QJsonObject body = bodyOf({});
        QCOMPARE(body["model"_L1], u"gpt-5"_s);
        QCOMPARE(body["max_completion_tokens"_L1], 500);
        QCOMPARE(body["reasoning_effort"_L1], u"low"_s);
        QCOMPARE(body["messages"_L1][0]["role"_L1], u"system"_s);
        QCOMPARE(body["messages"_L1][1]["content"_L1], u"papers"_s);
        QCOMPARE(body["response_format"_L1]["json_schema"_L1]["strict"_L1], QJsonValue(true));
        QVERIFY(!body.contains("temperature"_L1));
        QVERIFY(!body.contains("seed"_L1));
        QVERIFY(!body.contains("stream"_L1));

        const QJsonObject plain = bodyOf({.output = WireForm::Output::Plain,
                                          .maxCompletionTokens = false,
                                          .sendsEffort = false,
                                          .sendsSeed = true});
        QCOMPARE(plain["max_tokens"_L1], 500);
        QCOMPARE(plain["seed"_L1], 0);
        for (const auto absent :
             {"max_completion_tokens"_L1, "response_format"_L1, "reasoning_effort"_L1})
            QVERIFY(!plain.contains(absent));
        QCOMPARE(bodyOf({.output = WireForm::Output::JsonObject})["response_format"_L1]["type"_L1],
                 u"json_object"_s);
    }

    void theKeyIsInOneHeaderOnly()
    {
        const HttpRequest request = chatRequest(endpoint(), {}, question());
        QCOMPARE(request.url, QUrl(u"https://models.example/v1/chat/completions"_s));
        QVERIFY(request.headers.contains({"Authorization", "Bearer " + key.toUtf8()}));
        QVERIFY(!request.body->contains(key.toUtf8()));

        Endpoint open = endpoint();
        open.key.clear();
        for (const auto &[name, value] : chatRequest(open, {}, question()).headers)
            QVERIFY(name != "Authorization");
    }

    void equalQuestionsGiveEqualBytes()
    {
        QCOMPARE(*chatRequest(endpoint(), {}, question()).body,
                 *chatRequest(endpoint(), {}, question()).body);
    }

    void readsAnswers()
    {
        const auto answer = parseChatAnswer(envelope(json("{'content':'hello','refusal':null}")));
        QVERIFY(answer);
        QCOMPARE(answer->content, u"hello"_s);
        QCOMPARE(answer->finishReason, u"stop"_s);
        QVERIFY(answer->refusal.isEmpty());
        QVERIFY(!answer->usage);

        const auto refusal = parseChatAnswer(envelope(json("{'content':null,'refusal':'No.'}")));
        QVERIFY(refusal);
        QCOMPARE(refusal->content, QString());
        QCOMPARE(refusal->refusal, u"No."_s);
        // Some services send blank lines while one waits.
        QVERIFY(parseChatAnswer("\n\n \n" + envelope(json("{'content':'hello'}"))));
    }

    void readsUsage_data()
    {
        QTest::addColumn<QByteArray>("usage");
        QTest::addColumn<Usage>("expected");

        QTest::newRow("plain")
            << json("{'prompt_tokens':100,'completion_tokens':20,'total_tokens':120}")
            << Usage{.in = 100, .out = 20};
        QTest::newRow("details") << QByteArray(json(
                                        "{'prompt_tokens':100,'completion_tokens':20,'total_tokens'"
                                        ":120,'prompt_tokens_details':{'cached_tokens':64},'"
                                        "completion_tokens_details':{'reasoning_tokens':15}}"))
                                 << Usage{.in = 100, .cached = 64, .out = 20, .reasoning = 15};
        QTest::newRow("null details")
            << QByteArray(json(
                   "{'prompt_tokens':100,'completion_tokens':20,'prompt_tokens_details':null}"))
            << Usage{.in = 100, .out = 20};
        QTest::newRow("thoughts left out")
            << QByteArray(json("{'prompt_tokens':100,'completion_tokens':20,'total_tokens':170}"))
            << Usage{.in = 100, .out = 70};
        QTest::newRow("cache by another name")
            << QByteArray(json(
                   "{'prompt_tokens':100,'completion_tokens':20,'prompt_cache_hit_tokens':60}"))
            << Usage{.in = 100, .cached = 60, .out = 20};
        QTest::newRow("more cached than sent")
            << QByteArray(json("{'prompt_tokens':100,'completion_tokens':20,'prompt_tokens_details'"
                               ":{'cached_tokens':640}}"))
            << Usage{.in = 100, .cached = 100, .out = 20};
    }

    void readsUsage()
    {
        QFETCH(QByteArray, usage);
        QFETCH(Usage, expected);
        const auto answer = parseChatAnswer(envelope(json("{'content':'x'}"), usage));
        QVERIFY(answer && answer->usage);
        QVERIFY(*answer->usage == expected);
    }

    void tellsBadAnswersApart_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");

        QTest::newRow("cut") << envelope(json("{'content':'x'}")).chopped(9) << int(Kind::Network);
        QTest::newRow("empty") << QByteArray() << int(Kind::Network);
        QTest::newRow("HTML") << QByteArray("<html>busy</html>") << int(Kind::Network);
        QTest::newRow("no choices") << json("{'choices':[],'usage':{}}") << int(Kind::Network);
        QTest::newRow("error inside")
            << json("{'error':{'message':'overloaded','code':529}}") << int(Kind::Network);
        QTest::newRow("no credit inside")
            << json("{'error':{'message':'Add credits','code':402}}") << int(Kind::Quota);
        QTest::newRow("limit inside, in an array")
            << QByteArray(json(
                   "[{'error':{'message':'slow down','code':429,'status':'RESOURCE_EXHAUSTED'}}]"))
            << int(Kind::RateLimited);
        QTest::newRow("as a text") << json("{'error':'model is loading'}") << int(Kind::Network);
        QTest::newRow("too long inside")
            << QByteArray(json("{'error':{'message':'m','type':'exceed_context_size_error'}}"))
            << int(Kind::TooLong);
    }

    void tellsBadAnswersApart()
    {
        QFETCH(QByteArray, body);
        const auto answer = parseChatAnswer(body);
        QVERIFY(!answer);
        QTEST(int(answer.error().kind), "kind");
    }
};

QTEST_GUILESS_MAIN(ChatTest)
#include "tst_chat.moc"
