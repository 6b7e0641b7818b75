// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/chat.h"

#include "llm/chaterror.h"
#include "llm/prompt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// A reasoning model that does not stream may be silent for minutes.
constexpr std::chrono::milliseconds answerLimit = std::chrono::minutes(15);

QUrl completionsUrl(QUrl base)
{
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    base.setPath(path + u"/chat/completions"_s);
    return base;
}

QJsonObject responseFormat(WireForm::Output output, qsizetype papers)
{
    if (output == WireForm::Output::JsonObject)
        return {{u"type"_s, u"json_object"_s}};
    return {{u"type"_s, u"json_schema"_s},
            {u"json_schema"_s, QJsonObject{{u"name"_s, u"verdicts"_s},
                                           {u"strict"_s, true},
                                           {u"schema"_s, answerSchema(papers)}}}};
}

qint64 tokens(const QJsonValue &value)
{
    return qMax<qint64>(0, value.toInteger());
}

std::optional<Usage> usageOf(const QJsonValue &value)
{
    if (!value.isObject() || !value["prompt_tokens"_L1].isDouble())
        return {};
    Usage usage{.in = tokens(value["prompt_tokens"_L1])};
    usage.cached = qMax(tokens(value["prompt_tokens_details"_L1]["cached_tokens"_L1]),
                        tokens(value["prompt_cache_hit_tokens"_L1]));
    usage.cached = qMin(usage.cached, usage.in);
    // Gemini leaves its thoughts out of completion_tokens and bills them all the same.
    usage.out =
        qMax(tokens(value["completion_tokens"_L1]), tokens(value["total_tokens"_L1]) - usage.in);
    usage.reasoning =
        qMin(usage.out, tokens(value["completion_tokens_details"_L1]["reasoning_tokens"_L1]));
    return usage;
}

} // namespace

HttpRequest chatRequest(const Endpoint &endpoint, const WireForm &form,
                        const ChatQuestion &question)
{
    QJsonObject body{
        {u"model"_s, endpoint.model},
        {u"messages"_s,
         QJsonArray{QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, question.system}},
                    QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, question.user}}}}};
    body.insert(form.maxCompletionTokens ? u"max_completion_tokens"_s : u"max_tokens"_s,
                question.maxOutputTokens);
    if (form.output != WireForm::Output::Plain)
        body.insert(u"response_format"_s, responseFormat(form.output, question.papers));
    if (form.sendsEffort && !endpoint.effort.isEmpty())
        body.insert(u"reasoning_effort"_s, endpoint.effort);
    if (form.sendsSeed)
        body.insert(u"seed"_s, 0);

    HttpRequest request{.url = completionsUrl(endpoint.base),
                        .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                        .headers = {{"Content-Type", "application/json"}},
                        .idleLimit = answerLimit,
                        .totalLimit = answerLimit};
    if (!endpoint.key.isEmpty())
        request.headers.append({"Authorization", "Bearer " + endpoint.key.toUtf8()});
    return request;
}

Result<ChatAnswer> parseChatAnswer(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return failure(Error::Kind::Network, u"the answer is cut off or not JSON"_s);
    if (const std::optional<ServiceError> error = serviceError(body))
        return tl::unexpected(classified(200, *error));

    const QJsonObject envelope = document.object();
    const QJsonArray choices = envelope["choices"_L1].toArray();
    if (choices.isEmpty())
        return failure(Error::Kind::Network, u"the answer holds no choice"_s);
    const QJsonValue message = choices.first()["message"_L1];
    return ChatAnswer{.content = message["content"_L1].toString(),
                      .finishReason = choices.first()["finish_reason"_L1].toString(),
                      .refusal = message["refusal"_L1].toString(),
                      .usage = usageOf(envelope["usage"_L1])};
}

} // namespace firstlight
