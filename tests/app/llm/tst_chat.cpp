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
    return {.base = QUrl(u"https://models.example/v1/"_s), .model = u"gpt-5"_s, .key = key, .effort = u"low"_s};
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
    return json("{'choices':[{'index':0,'finish_reason':'stop','message':") + message + json("}],'usage':") + usage + "}";
}

HttpResponse response(int status, const QByteArray &body)
{
    return {.status = status, .body = body};
}

} // namespace

Q_DECLARE_METATYPE(firstlight::Usage)
Q_DECLARE_METATYPE(firstlight::WireForm)

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
        for (const auto absent : {"max_completion_tokens"_L1, "response_format"_L1, "reasoning_effort"_L1})
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
        QCOMPARE(*chatRequest(endpoint(), {}, question()).body, *chatRequest(endpoint(), {}, question()).body);
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

        QTest::newRow("plain") << json("{'prompt_tokens':100,'completion_tokens':20,'total_tokens':120}")
                               << Usage{.in = 100, .out = 20};
        QTest::newRow("details") << QByteArray(
            json("{'prompt_tokens':100,'completion_tokens':20,'total_tokens':120,'prompt_tokens_details':{'cached_tokens':64},'completion_tokens_details':{'reasoning_tokens':15}}"))
                                 << Usage{.in = 100, .cached = 64, .out = 20, .reasoning = 15};
        QTest::newRow("null details") << QByteArray(
            json("{'prompt_tokens':100,'completion_tokens':20,'prompt_tokens_details':null}"))
                                      << Usage{.in = 100, .out = 20};
        QTest::newRow("thoughts left out") << QByteArray(
            json("{'prompt_tokens':100,'completion_tokens':20,'total_tokens':170}"))
                                           << Usage{.in = 100, .out = 70};
        QTest::newRow("cache by another name") << QByteArray(
            json("{'prompt_tokens':100,'completion_tokens':20,'prompt_cache_hit_tokens':60}"))
                                               << Usage{.in = 100, .cached = 60, .out = 20};
        QTest::newRow("more cached than sent") << QByteArray(
            json("{'prompt_tokens':100,'completion_tokens':20,'prompt_tokens_details':{'cached_tokens':640}}"))
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
        QTest::newRow("error inside") << json("{'error':{'message':'overloaded','code':529}}")
                                      << int(Kind::Network);
        QTest::newRow("no credit inside") << json("{'error':{'message':'Add credits','code':402}}")
                                          << int(Kind::Quota);
        QTest::newRow("limit inside, in an array") << QByteArray(
            json("[{'error':{'message':'slow down','code':429,'status':'RESOURCE_EXHAUSTED'}}]"))
                                                   << int(Kind::RateLimited);
        QTest::newRow("as a text") << json("{'error':'model is loading'}") << int(Kind::Network);
        QTest::newRow("too long inside") << QByteArray(
            json("{'error':{'message':'m','type':'exceed_context_size_error'}}")) << int(Kind::TooLong);
    }

    void tellsBadAnswersApart()
    {
        QFETCH(QByteArray, body);
        const auto answer = parseChatAnswer(body);
        QVERIFY(!answer);
        QTEST(int(answer.error().kind), "kind");
    }

    void classifiesErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto coded = [](const char *code) -> QByteArray {
            return QByteArray(json("{'error':{'message':'m','type':'t','code':'")) + code + "\"}}";
        };

        QTest::newRow("rate") << 429 << coded("rate_limit_exceeded") << int(Kind::RateLimited);
        QTest::newRow("rate, in tokens") << 429 << json("{'message':'Too many tokens, please wait'}")
                                         << int(Kind::RateLimited);
        QTest::newRow("no credit") << 429 << coded("insufficient_quota") << int(Kind::Quota);
        QTest::newRow("spend limit") << 429 << coded("project_spend_limit_exceeded") << int(Kind::Quota);
        QTest::newRow("payment") << 402 << QByteArray() << int(Kind::Quota);
        QTest::newRow("key") << 401 << coded("invalid_api_key") << int(Kind::Unauthorized);
        QTest::newRow("forbidden") << 403 << QByteArray("nope") << int(Kind::Unauthorized);
        QTest::newRow("model") << 404 << coded("model_not_found") << int(Kind::Refused);
        QTest::newRow("context") << 400 << coded("context_length_exceeded") << int(Kind::TooLong);
        QTest::newRow("context in words")
            << 400 << json("{'error':{'message':'The maximum context length is 4096 tokens; reduce max_tokens'}}")
            << int(Kind::TooLong);
        QTest::newRow("large") << 413 << QByteArray() << int(Kind::TooLong);
        QTest::newRow("other") << 400 << coded("bad_thing") << int(Kind::Refused);
        QTest::newRow("redirect") << 307 << QByteArray() << int(Kind::Refused);
        for (const int status : {408, 409, 500, 502, 503, 504, 529})
            QTest::newRow(QByteArray::number(status).constData()) << status << QByteArray() << int(Kind::Network);
    }

    void classifiesErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Error error = chatError(response(status, body), key);
        QTEST(int(error.kind), "kind");
        QVERIFY(!error.detail.isEmpty());
    }

    void quotesTheServiceWithoutTheKey()
    {
        const QByteArray body = json("{'error':{'message':'Incorrect API key provided: ") + key.toUtf8()
                                + json(" (sk-te**********cdef)'}}");
        const Error error = chatError(response(401, body), key);
        QVERIFY(error.detail.startsWith(u"Incorrect API key provided: "_s));
        QVERIFY(!error.detail.contains(key));
        QVERIFY(!error.detail.contains(u"cdef"_s));
    }

    // A key that starts just before the cut must not leave its first half.
    void quotesAtMost300Characters()
    {
        for (int lead = 270; lead < 310; ++lead) {
            const QByteArray body = json("{'error':{'message':'") + QByteArray(lead, 'x') + " plain0123456789\"}}";
            const Error error = chatError(response(400, body), u"plain0123456789"_s);
            QVERIFY(error.detail.size() <= 300);
            QVERIFY(!error.detail.contains(u"pl"_s));
        }
    }

    void adaptsToWhatAServiceObjectsTo_data()
    {
        QTest::addColumn<WireForm>("form");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isChanged");
        QTest::addColumn<WireForm>("expected");
        const auto naming = [](const QByteArray &param) -> QByteArray {
            return QByteArray(json("{'error':{'message':'Unsupported parameter','param':'") + param + "\"}}");
        };
        const auto saying = [](const QByteArray &message) -> QByteArray {
            return QByteArray(json("{'error':{'message':'") + message + "\"}}");
        };
        using Output = WireForm::Output;
        const WireForm usual;
        WireForm seeded;
        seeded.sendsSeed = true;

        QTest::newRow("max_completion_tokens") << usual << naming("max_completion_tokens") << true
                                               << WireForm{.maxCompletionTokens = false};
        QTest::newRow("max_tokens") << WireForm{.maxCompletionTokens = false}
                                    << saying("'max_tokens' is not supported. Use 'max_completion_tokens' instead.")
                                    << true << usual;
        QTest::newRow("effort") << usual << naming("reasoning_effort") << true << WireForm{.sendsEffort = false};
        QTest::newRow("effort, nested") << usual << naming("reasoning.effort") << true << WireForm{.sendsEffort = false};
        QTest::newRow("effort, in an array")
            << usual << json("[{'error':{'message':'Unknown name reasoning_effort: no field','code':400}}]")
            << true << WireForm{.sendsEffort = false};
        QTest::newRow("schema") << usual << naming("response_format") << true << WireForm{.output = Output::JsonObject};
        QTest::newRow("object") << WireForm{.output = Output::JsonObject} << naming("response_format.type") << true
                                << WireForm{.output = Output::Plain};
        QTest::newRow("seed") << seeded << saying("seed: extra fields not permitted") << true << usual;
        QTest::newRow("plain already") << WireForm{.output = Output::Plain} << naming("response_format") << false << usual;
        QTest::newRow("no seed sent") << usual << saying("seed is bad") << false << usual;
        QTest::newRow("nothing of ours") << usual << saying("messages must alternate") << false << usual;
        QTest::newRow("context, naming a field") << usual
            << saying("maximum context length is 4096; reduce max_completion_tokens") << false << usual;
        QTest::newRow("no words") << usual << QByteArray() << false << usual;
    }

    void adaptsToWhatAServiceObjectsTo()
    {
        QFETCH(WireForm, form);
        QFETCH(QByteArray, body);
        QFETCH(WireForm, expected);
        const std::optional<WireForm> changed = adapted(form, response(400, body));
        QTEST(changed.has_value(), "isChanged");
        if (changed)
            QVERIFY(*changed == expected);
        QVERIFY(!adapted(form, response(500, body)));
    }

    void tellsFiltersFromOtherRefusals()
    {
        QVERIFY(declinesContent(response(400, json("{'error':{'message':'m','code':'content_filter'}}"))));
        QVERIFY(!declinesContent(response(400, json("{'error':{'message':'content_filter','code':'x'}}"))));
        QVERIFY(!declinesContent(response(400, {})));
    }
};

QTEST_GUILESS_MAIN(ChatTest)
#include "tst_chat.moc"
