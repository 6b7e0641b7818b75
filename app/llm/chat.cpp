// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked, in each dialect's words. What comes back is read in chatanswer.cpp.
#include "llm/chat.h"

#include "llm/knownservice.h"
#include "llm/prices.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A reasoning model that does not stream may be silent for minutes, and a cheap tier lets wait.
constexpr std::chrono::milliseconds silentLimit = 15min;
constexpr std::chrono::milliseconds streamLimit = 2min;
constexpr std::chrono::milliseconds listLimit = 20s;

const QString lowestEffort = u"lowest"_s;

QJsonArray messages(const QString &system, const QString &user)
{
    QJsonArray messages;
    if (!system.isEmpty())
        messages.append(QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, system}});
    messages.append(QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, user}});
    return messages;
}

QString cacheKey(const ChatQuestion &question)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(question.system.toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(32));
}

QJsonObject openAiBody(const Endpoint &endpoint, const WireForm &form, const ChatQuestion &question)
{
    QJsonObject body{{u"model"_s, endpoint.model},
                     {u"messages"_s, messages(question.system, question.user)},
                     {form.bound, question.maxOutputTokens}};
    if (form.output == WireForm::Output::JsonObject)
        body.insert(u"response_format"_s, QJsonObject{{u"type"_s, u"json_object"_s}});
    if (form.output == WireForm::Output::Schema)
        body.insert(u"response_format"_s,
                    QJsonObject{{u"type"_s, u"json_schema"_s},
                                {u"json_schema"_s, QJsonObject{{u"name"_s, u"verdicts"_s},
                                                               {u"strict"_s, true},
                                                               {u"schema"_s, question.schema}}}});
    const QList<std::pair<QString, QJsonValue>> optional{
        {u"stream"_s, true},
        {u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}}},
        {u"verbosity"_s, u"low"_s},
        {u"store"_s, false},
        {u"prompt_cache_key"_s, cacheKey(question)},
        {u"thinking"_s, QJsonObject{{u"type"_s, u"disabled"_s}}},
        {u"provider"_s, QJsonObject{{u"require_parameters"_s, true}}}};
    for (const auto &[field, value] : optional) {
        if (form.sends(field))
            body.insert(field, value);
    }
    if (form.sends(u"reasoning_effort") && !form.effort.isEmpty())
        body.insert(u"reasoning_effort"_s, form.effort);
    if (endpoint.tier == Tier::Flex && serviceAt(endpoint.base).hasFlex)
        body.insert(u"service_tier"_s, u"flex"_s);
    return body;
}

QJsonObject anthropicBody(const Endpoint &endpoint, const WireForm &form,
                          const ChatQuestion &question)
{
    QJsonObject system{{u"type"_s, u"text"_s}, {u"text"_s, question.system}};
    if (form.sends(u"cache_control"))
        system.insert(u"cache_control"_s, QJsonObject{{u"type"_s, u"ephemeral"_s}});
    QJsonObject body{{u"model"_s, endpoint.model},
                     {u"max_tokens"_s, question.maxOutputTokens},
                     {u"system"_s, QJsonArray{system}},
                     {u"messages"_s, messages({}, question.user)}};
    QJsonObject output;
    if (form.output == WireForm::Output::Schema)
        output.insert(u"format"_s,
                      QJsonObject{{u"type"_s, u"json_schema"_s}, {u"schema"_s, question.schema}});
    if (form.sends(u"reasoning_effort") && !form.effort.isEmpty())
        output.insert(u"effort"_s, form.effort);
    if (!output.isEmpty())
        body.insert(u"output_config"_s, output);
    if (form.sends(u"stream"))
        body.insert(u"stream"_s, true);
    return body;
}

// Left to itself, Ollama shortens a prompt that is longer than its default context. In large steps,
// because it loads the model anew whenever the size changes.
qint64 contextTokens(const ChatQuestion &question)
{
    constexpr qint64 step = 8'192;
    const qint64 in = estimateTokens(question.system) + estimateTokens(question.user);
    return ((in * 5 / 4 + question.maxOutputTokens) / step + 1) * step;
}

QJsonObject ollamaBody(const Endpoint &endpoint, const WireForm &form, const ChatQuestion &question)
{
    QJsonObject body{{u"model"_s, endpoint.model},
                     {u"messages"_s, messages(question.system, question.user)},
                     {u"stream"_s, form.sends(u"stream")},
                     {u"truncate"_s, false},
                     {u"keep_alive"_s, u"10m"_s},
                     {u"options"_s, QJsonObject{{u"num_predict"_s, question.maxOutputTokens},
                                                {u"num_ctx"_s, contextTokens(question)}}}};
    if (form.output == WireForm::Output::Schema)
        body.insert(u"format"_s, question.schema);
    if (form.output == WireForm::Output::JsonObject)
        body.insert(u"format"_s, u"json"_s);
    if (form.sends(u"think"))
        body.insert(u"think"_s, !form.effort.isEmpty() && form.effort != "none"_L1);
    return body;
}

// All in which the dialects differ when they are spoken.
struct DialectRow
{
    Dialect dialect;
    QString chatPath;
    QString listPath;
    QString leastEffort;
    QJsonObject (*body)(const Endpoint &, const WireForm &, const ChatQuestion &);
    QList<std::pair<QByteArray, QByteArray>> headers;
};

const DialectRow &rowOf(const Endpoint &endpoint)
{
    static const QList<DialectRow> rows{
        {Dialect::OpenAi, u"/chat/completions"_s, u"/models"_s, u"none"_s, openAiBody, {}},
        {Dialect::Anthropic,
         u"/messages"_s,
         u"/models"_s,
         u"low"_s,
         anthropicBody,
         {{"anthropic-version", "2023-06-01"}}},
        {Dialect::Ollama, u"/api/chat"_s, u"/api/tags"_s, u"none"_s, ollamaBody, {}}};
    const auto row =
        std::find_if(rows.begin(), rows.end(), [dialect = dialectOf(endpoint)](const auto &each) {
            return each.dialect == dialect;
        });
    Q_ASSERT(row != rows.end());
    return *row;
}

// The table's row for the address, or for the dialect where the reader chose another than the
// address tells.
const KnownService &serviceOf(const Endpoint &endpoint)
{
    const KnownService &service = serviceAt(endpoint.base);
    const Dialect dialect = dialectOf(endpoint);
    if (service.dialect == dialect)
        return service;
    const QList<KnownService> &services = knownServices();
    const auto speaker =
        std::find_if(services.begin(), services.end(),
                     [dialect](const KnownService &each) { return each.dialect == dialect; });
    return dialect == Dialect::OpenAi ? services.last() : *speaker;
}

// Readers copy addresses with and without the version.
QUrl urlOf(const Endpoint &endpoint, const QString &path)
{
    QUrl url = endpoint.base;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    const Dialect dialect = dialectOf(endpoint);
    if (dialect == Dialect::Ollama && base.endsWith("/v1"_L1))
        base.chop(3);
    if (dialect == Dialect::Anthropic && base.isEmpty())
        base = u"/v1"_s;
    url.setPath(base + path);
    return url;
}

HttpRequest authorized(const Endpoint &endpoint, const QString &path)
{
    HttpRequest request{.url = urlOf(endpoint, path), .headers = rowOf(endpoint).headers};
    if (endpoint.key.isEmpty())
        return request;
    const QByteArray &header = serviceOf(endpoint).keyHeader;
    QByteArray value = endpoint.key.toUtf8();
    if (header == "Authorization")
        value.prepend("Bearer ");
    request.headers.emplace_back(header, value);
    request.secret = endpoint.key.toUtf8();
    return request;
}

} // namespace

WireForm startingForm(const Endpoint &endpoint)
{
    WireForm form = serviceOf(endpoint).form;
    form.effort = endpoint.effort == lowestEffort ? rowOf(endpoint).leastEffort : endpoint.effort;
    form.origin = toString(dialectOf(endpoint)) + u' ' + endpoint.effort;
    return form;
}

HttpRequest chatRequest(const Endpoint &endpoint, const WireForm &form,
                        const ChatQuestion &question)
{
    const DialectRow &row = rowOf(endpoint);
    HttpRequest request = authorized(endpoint, row.chatPath);
    request.headers.emplace_back("Content-Type", "application/json");
    // A question sent into a connection that the service is just closing may be billed or not:
    // another handshake is cheaper than not to know.
    request.headers.emplace_back("Connection", "close");
    request.body = QJsonDocument(row.body(endpoint, form, question)).toJson(QJsonDocument::Compact);
    const bool isPatient = endpoint.tier == Tier::Flex || isLoopback(endpoint.base);
    request.idleLimit = form.sends(u"stream") && !isPatient ? streamLimit : silentLimit;
    request.totalLimit = silentLimit;
    return request;
}

HttpRequest modelListRequest(const Endpoint &endpoint)
{
    HttpRequest request = authorized(endpoint, rowOf(endpoint).listPath);
    request.idleLimit = listLimit;
    request.totalLimit = listLimit;
    return request;
}

} // namespace firstlight
