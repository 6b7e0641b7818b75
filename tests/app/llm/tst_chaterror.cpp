// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/chat.h"

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

HttpResponse response(int status, const QByteArray &body)
{
    return {.status = status, .body = body};
}

} // namespace

Q_DECLARE_METATYPE(firstlight::WireForm)

class ChatErrorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifiesErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto coded = [](const char *code) -> QByteArray {
            return QByteArray(json("{'error':{'message':'m','type':'t','code':'")) + code + "\"}}";
        };

        QTest::newRow("rate") << 429 << coded("rate_limit_exceeded") << int(Kind::RateLimited);
        QTest::newRow("rate, in tokens")
            << 429 << json("{'message':'Too many tokens, please wait'}") << int(Kind::RateLimited);
        QTest::newRow("no credit") << 429 << coded("insufficient_quota") << int(Kind::Quota);
        QTest::newRow("spend limit")
            << 429 << coded("project_spend_limit_exceeded") << int(Kind::Quota);
        QTest::newRow("payment") << 402 << QByteArray() << int(Kind::Quota);
        QTest::newRow("key") << 401 << coded("invalid_api_key") << int(Kind::Unauthorized);
        QTest::newRow("forbidden") << 403 << QByteArray("nope") << int(Kind::Unauthorized);
        QTest::newRow("model") << 404 << coded("model_not_found") << int(Kind::Refused);
        QTest::newRow("context") << 400 << coded("context_length_exceeded") << int(Kind::TooLong);
        QTest::newRow("context in words") << 400
                                          << json("{'error':{'message':'The maximum context length "
                                                  "is 4096 tokens; reduce max_tokens'}}")
                                          << int(Kind::TooLong);
        QTest::newRow("large") << 413 << QByteArray() << int(Kind::TooLong);
        QTest::newRow("other") << 400 << coded("bad_thing") << int(Kind::Refused);
        QTest::newRow("redirect") << 307 << QByteArray() << int(Kind::Refused);
        for (const int status : {408, 409, 500, 502, 503, 504, 529})
            QTest::newRow(QByteArray::number(status).constData())
                << status << QByteArray() << int(Kind::Network);
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
        const QByteArray body = json("{'error':{'message':'Incorrect API key provided: ") +
                                key.toUtf8() + json(" (sk-te**********cdef)'}}");
        const Error error = chatError(response(401, body), key);
        QVERIFY(error.detail.startsWith(u"Incorrect API key provided: "_s));
        QVERIFY(!error.detail.contains(key));
        QVERIFY(!error.detail.contains(u"cdef"_s));
    }

    // A key that starts just before the cut must not leave its first half.
    void quotesAtMost300Characters()
    {
        for (int lead = 270; lead < 310; ++lead) {
            const QByteArray body =
                json("{'error':{'message':'") + QByteArray(lead, 'x') + " plain0123456789\"}}";
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
            return QByteArray(json("{'error':{'message':'Unsupported parameter','param':'") +
                              param + "\"}}");
        };
        const auto saying = [](const QByteArray &message) -> QByteArray {
            return QByteArray(json("{'error':{'message':'") + message + "\"}}");
        };
        using Output = WireForm::Output;
        const WireForm usual{.effort = u"low"_s,
                             .fields = {u"stream"_s, u"stream_options"_s, u"reasoning_effort"_s}};
        const auto changed = [&usual](const auto &change) {
            WireForm form = usual;
            change(form);
            return form;
        };
        const WireForm unbound =
            changed([](WireForm &form) { form.bound = u"max_completion_tokens"_s; });
        const WireForm calm =
            changed([](WireForm &form) { form.fields.removeAll(u"reasoning_effort"_s); });
        const WireForm object = changed([](WireForm &form) { form.output = Output::JsonObject; });
        const WireForm plain = changed([](WireForm &form) { form.output = Output::Plain; });

        QTest::newRow("max_tokens")
            << usual
            << saying("'max_tokens' is not supported. Use 'max_completion_tokens' instead.") << true
            << unbound;
        QTest::newRow("max_completion_tokens")
            << unbound << naming("max_completion_tokens") << true << usual;
        QTest::newRow("effort") << usual << naming("reasoning_effort") << true << calm;
        QTest::newRow("effort, nested") << usual << naming("reasoning.effort") << true << calm;
        QTest::newRow("effort, in an array")
            << usual
            << json("[{'error':{'message':'Unknown name reasoning_effort: no field','code':400}}]")
            << true << calm;
        QTest::newRow("effort too low")
            << changed([](WireForm &form) { form.effort = u"none"_s; })
            << saying("'reasoning_effort' does not support 'none'") << true
            << changed([](WireForm &form) { form.effort = u"minimal"_s; });
        QTest::newRow("schema") << usual << naming("response_format") << true << object;
        QTest::newRow("object") << object << naming("response_format.type") << true << plain;
        QTest::newRow("output_config of Anthropic, plain already")
            << plain << saying("output_config: Extra inputs are not permitted") << true
            << changed([](WireForm &form) {
                   form.output = Output::Plain;
                   form.fields.removeAll(u"reasoning_effort"_s);
               });
        QTest::newRow("stream options")
            << usual << saying("stream_options: extra fields not permitted") << true
            << changed([](WireForm &form) { form.fields.removeAll(u"stream_options"_s); });
        QTest::newRow("stream") << usual << saying("this model cannot stream") << true
                                << changed(
                                       [](WireForm &form) { form.fields.removeAll(u"stream"_s); });
        QTest::newRow("plain already") << plain << naming("response_format") << false << usual;
        QTest::newRow("no seed sent") << usual << saying("seed is bad") << false << usual;
        QTest::newRow("nothing of ours")
            << usual << saying("messages must alternate") << false << usual;
        QTest::newRow("context, naming a field")
            << usual << saying("maximum context length is 4096; reduce max_tokens") << false
            << usual;
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
        QVERIFY(wireFormFromJson(toJson(form)) == form);
    }

    void remembersNoFormThatIsNone()
    {
        QVERIFY(!wireFormFromJson({}));
        QVERIFY(!wireFormFromJson("{}"));
        QVERIFY(!wireFormFromJson("{\"output\":\"plain\"}"));
    }

    void tellsFiltersFromOtherRefusals()
    {
        QVERIFY(declinesContent(
            response(400, json("{'error':{'message':'m','code':'content_filter'}}"))));
        QVERIFY(!declinesContent(
            response(400, json("{'error':{'message':'content_filter','code':'x'}}"))));
        QVERIFY(!declinesContent(response(400, {})));
    }
};

QTEST_GUILESS_MAIN(ChatErrorTest)
#include "tst_chaterror.moc"
