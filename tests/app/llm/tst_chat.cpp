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
    return {.system = u"criteria"_s,
            .user = u"papers"_s,
            .schema = {{u"type"_s, u"object"_s}},
            .maxOutputTokens = 500};
}

QJsonObject bodyOf(const Endpoint &to, const WireForm &form)
{
    return QJsonDocument::fromJson(*chatRequest(to, form, question()).body).object();
}

QJsonObject bodyOf(const Endpoint &to)
{
    return bodyOf(to, startingForm(to));
}

Endpoint endpointAt(const QString &base, const QString &effort = u"lowest"_s)
{
    return {.base = QUrl(base), .model = u"m"_s, .key = key, .effort = effort};
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
    void asksOpenAi()
    {
        const QJsonObject body = bodyOf(endpointAt(u"https://api.openai.com/v1"_s));
        QCOMPARE(body["model"_L1], u"m"_s);
        QCOMPARE(body["max_completion_tokens"_L1], 500);
        QCOMPARE(body["reasoning_effort"_L1], u"none"_s);
        QCOMPARE(body["messages"_L1][0]["role"_L1], u"system"_s);
        QCOMPARE(body["messages"_L1][1]["content"_L1], u"papers"_s);
        QCOMPARE(body["response_format"_L1]["json_schema"_L1]["strict"_L1], QJsonValue(true));
        QCOMPARE(body["stream_options"_L1]["include_usage"_L1], QJsonValue(true));
        QCOMPARE(body["store"_L1], QJsonValue(false));
        QVERIFY(!body.contains("temperature"_L1));
        QVERIFY(!body.contains("service_tier"_L1));

        Endpoint cheap = endpointAt(u"https://api.openai.com/v1"_s);
        cheap.tier = Tier::Flex;
        QCOMPARE(bodyOf(cheap)["service_tier"_L1], u"flex"_s);
        // Who has no such tier is not asked for it.
        cheap.base = QUrl(u"https://api.mistral.ai/v1"_s);
        QVERIFY(!bodyOf(cheap).contains("service_tier"_L1));
    }

    void asksImitationsForLess()
    {
        const QJsonObject body = bodyOf(endpoint());
        QCOMPARE(body["max_tokens"_L1], 500);
        QCOMPARE(body["reasoning_effort"_L1], u"low"_s);
        for (const auto absent : {"max_completion_tokens"_L1, "verbosity"_L1, "store"_L1,
                                  "prompt_cache_key"_L1, "thinking"_L1})
            QVERIFY(!body.contains(absent));
        const QJsonObject thinking = bodyOf(endpointAt(u"https://api.deepseek.com"_s));
        QCOMPARE(thinking["response_format"_L1]["type"_L1], u"json_object"_s);
        QCOMPARE(thinking["thinking"_L1]["type"_L1], u"disabled"_s);
        WireForm plain = startingForm(endpoint());
        plain.output = WireForm::Output::Plain;
        QVERIFY(!bodyOf(endpoint(), plain).contains("response_format"_L1));
    }

    void asksAnthropic()
    {
        const Endpoint to = endpointAt(u"https://api.anthropic.com"_s);
        const QJsonObject body = bodyOf(to);
        QCOMPARE(body["max_tokens"_L1], 500);
        QCOMPARE(body["system"_L1][0]["text"_L1], u"criteria"_s);
        QCOMPARE(body["system"_L1][0]["cache_control"_L1]["type"_L1], u"ephemeral"_s);
        QCOMPARE(body["messages"_L1].toArray().size(), 1);
        QCOMPARE(body["output_config"_L1]["effort"_L1], u"low"_s);
        QCOMPARE(body["output_config"_L1]["format"_L1]["type"_L1], u"json_schema"_s);
        const HttpRequest request = chatRequest(to, startingForm(to), question());
        QCOMPARE(request.url, QUrl(u"https://api.anthropic.com/v1/messages"_s));
        QVERIFY(request.headers.contains({"x-api-key", key.toUtf8()}));
        QVERIFY(request.headers.contains({"anthropic-version", "2023-06-01"}));
    }

    void asksOllama()
    {
        Endpoint to = endpointAt(u"http://localhost:11434/v1"_s);
        const QJsonObject body = bodyOf(to);
        QCOMPARE(body["options"_L1]["num_predict"_L1], 500);
        // Room for the whole prompt and the answer; the same for all of about this length.
        QCOMPARE(body["options"_L1]["num_ctx"_L1].toInteger(), 8'192);
        QCOMPARE(body["format"_L1]["type"_L1], u"object"_s);
        QCOMPARE(body["think"_L1], QJsonValue(false));
        QCOMPARE(body["truncate"_L1], QJsonValue(false));
        QCOMPARE(chatRequest(to, startingForm(to), question()).url,
                 QUrl(u"http://localhost:11434/api/chat"_s));
        // The dialect that the reader sets counts more than the address.
        to.dialect = Dialect::OpenAi;
        QCOMPARE(chatRequest(to, startingForm(to), question()).url,
                 QUrl(u"http://localhost:11434/v1/chat/completions"_s));
    }

    void theKeyIsInOneHeaderOnly_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        const QByteArray plain = key.toUtf8();
        QTest::newRow("other") << u"https://models.example/v1/"_s << QByteArray("Authorization")
                               << QByteArray("Bearer " + plain);
        QTest::newRow("Anthropic")
            << u"https://api.anthropic.com/v1"_s << QByteArray("x-api-key") << plain;
        QTest::newRow("Azure") << u"https://mine.openai.azure.com/openai/v1"_s
                               << QByteArray("api-key") << plain;
    }

    void theKeyIsInOneHeaderOnly()
    {
        QFETCH(QString, base);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        Endpoint to = endpointAt(base);
        for (const HttpRequest &request :
             {chatRequest(to, startingForm(to), question()), modelListRequest(to)}) {
            QVERIFY(request.headers.contains({header, value}));
            int holding = 0;
            for (const auto &[name, content] : request.headers)
                holding += content.contains(key.toUtf8()) ? 1 : 0;
            QCOMPARE(holding, 1);
            QVERIFY(!request.url.toString().contains(key));
            QVERIFY(!request.body.value_or(QByteArray()).contains(key.toUtf8()));
        }
        to.key.clear();
        for (const auto &[name, content] : chatRequest(to, startingForm(to), question()).headers)
            QVERIFY(name != header);
    }

    void equalQuestionsGiveEqualBytes()
    {
        const WireForm form = startingForm(endpoint());
        QCOMPARE(*chatRequest(endpoint(), form, question()).body,
                 *chatRequest(endpoint(), form, question()).body);
    }

    void listsModels()
    {
        QCOMPARE(modelListRequest(endpoint()).url, QUrl(u"https://models.example/v1/models"_s));
        QCOMPARE(modelListRequest(endpointAt(u"http://localhost:11434"_s)).url,
                 QUrl(u"http://localhost:11434/api/tags"_s));
        QCOMPARE(parseModelList(json("{'data':[{'id':'b'},{'id':'models/a'},{'id':'b'}]}")),
                 (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(parseModelList(json("{'models':[{'name':'llama3.2:3b'}]}")),
                 QStringList{u"llama3.2:3b"_s});
        QVERIFY(!parseModelList("<html>"));
        QVERIFY(!parseModelList(json("{'error':{'message':'no'}}")));
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

    void readsAnthropic()
    {
        const auto answer = parseChatAnswer(
            json("{'type':'message','model':'claude-x-20260101','content':[{'type':'thinking',"
                 "'thinking':'hm'},{'type':'text','text':'hello'}],'stop_reason':'max_tokens',"
                 "'usage':{'input_tokens':10,'cache_read_input_tokens':70,"
                 "'cache_creation_input_tokens':20,'output_tokens':5}}"));
        QVERIFY(answer && answer->usage);
        QCOMPARE(answer->content, u"hello"_s);
        QCOMPARE(answer->finishReason, u"length"_s);
        QCOMPARE(answer->model, u"claude-x-20260101"_s);
        QVERIFY((*answer->usage == Usage{.in = 100, .cached = 70, .written = 20, .out = 5}));
    }

    void readsOllama()
    {
        const auto answer = parseChatAnswer(
            json("{'model':'m','message':{'role':'assistant','content':'hello'},'done':true,"
                 "'done_reason':'stop','prompt_eval_count':40,'eval_count':3}"));
        QVERIFY(answer && answer->usage);
        QCOMPARE(answer->content, u"hello"_s);
        QVERIFY((*answer->usage == Usage{.in = 40, .out = 3}));
    }

    void readsStreams_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("OpenAI") << json(
            ": keep-alive\n\ndata: {'model':'m','choices':[{'delta':{'content':'hel'}}]}\n\n"
            "data: {'choices':[{'delta':{'content':'lo'},'finish_reason':'stop'}]}\n\n"
            "data: {'choices':[],'usage':{'prompt_tokens':40,'completion_tokens':3}}\n\n"
            "data: [DONE]\n\n");
        QTest::newRow("OpenAI, CRLF") << json(
            "data: {'model':'m','choices':[{'delta':{'content':'hello'}}]}\r\n\r\n"
            "data: {'choices':[{'delta':{},'finish_reason':'stop'}],"
            "'usage':{'prompt_tokens':40,'completion_tokens':3}}\r\n\r\ndata: [DONE]\r\n\r\n");
        QTest::newRow("Anthropic") << json(
            "event: message_start\ndata: {'type':'message_start','message':{'model':'m',"
            "'content':[],'usage':{'input_tokens':40,'output_tokens':1}}}\n\n"
            "event: ping\ndata: {'type':'ping'}\n\n"
            "data: {'type':'content_block_delta','delta':{'type':'thinking_delta',"
            "'thinking':'hm'}}\n\n"
            "data: {'type':'content_block_delta','delta':{'type':'text_delta','text':'hel'}}\n\n"
            "data: {'type':'content_block_delta','delta':{'type':'text_delta','text':'lo'}}\n\n"
            "data: {'type':'message_delta','delta':{'stop_reason':'end_turn'},"
            "'usage':{'output_tokens':3}}\n\ndata: {'type':'message_stop'}\n\n");
        QTest::newRow("Ollama") << json(
            "{'model':'m','message':{'content':'hel'},'done':false}\n"
            "{'model':'m','message':{'content':'lo'},'done':false}\n"
            "{'model':'m','message':{'content':''},'done':true,'done_reason':'stop',"
            "'prompt_eval_count':40,'eval_count':3}\n");
    }

    void readsStreams()
    {
        QFETCH(QByteArray, body);
        const auto answer = parseChatAnswer(body);
        QVERIFY(answer && answer->usage);
        QCOMPARE(answer->content, u"hello"_s);
        QCOMPARE(answer->finishReason, u"stop"_s);
        QCOMPARE(answer->model, u"m"_s);
        QVERIFY(!answer->isCut);
        QVERIFY((*answer->usage == Usage{.in = 40, .out = 3}));
        // Wherever it breaks, there is either nothing or a beginning that says so.
        for (qsizetype end = 0; end < body.size() - 1; ++end) {
            const auto part = parseChatAnswer(body.left(end));
            QVERIFY(part ? u"hello"_s.startsWith(part->content)
                         : part.error().kind == Kind::Network);
            if (part && part->content.size() < 5)
                QVERIFY(part->isCut);
        }
    }

    void anErrorAmidAStreamLeavesWhatCameBefore()
    {
        const QByteArray piece = json("data: {'choices':[{'delta':{'content':'hello'}}]}\n\n");
        const QByteArray error = json("data: {'error':{'message':'overloaded','code':529}}\n\n");
        const auto answer = parseChatAnswer(QByteArray(piece + error));
        QVERIFY(answer && answer->isCut);
        QCOMPARE(answer->content, u"hello"_s);
        const auto nothing = parseChatAnswer(error);
        QVERIFY(!nothing);
        QVERIFY(nothing.error().kind == Kind::Network);
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
