// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/knownservice.h"

#include "net/http.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Output = WireForm::Output;

const QString completionTokens = u"max_completion_tokens"_s;
const QString plainTokens = u"max_tokens"_s;

// What OpenAI itself takes; imitations start from streaming alone.
const QStringList openAiFields{u"stream"_s,    u"stream_options"_s,   u"reasoning_effort"_s,
                               u"verbosity"_s, u"prompt_cache_key"_s, u"store"_s};
const QStringList streamed{u"stream"_s, u"stream_options"_s};
const QStringList streamedWithEffort{u"stream"_s, u"stream_options"_s, u"reasoning_effort"_s};

KnownService local(const QString &id, const QString &name, int port)
{
    return {.id = id,
            .name = name,
            .base = QUrl(u"http://localhost:%1/v1"_s.arg(port)),
            .wantsKey = false,
            .form = {.bound = plainTokens, .fields = streamed}};
}

QList<KnownService> makeServices()
{
    KnownService ollama = local(u"ollama"_s, u"Ollama"_s, 11434);
    ollama.base = QUrl(u"http://localhost:11434"_s);
    ollama.dialect = Dialect::Ollama;
    ollama.form = {.bound = u"num_predict"_s, .fields = {u"stream"_s, u"think"_s}};
    return {
        {.id = u"openai"_s,
         .name = u"OpenAI"_s,
         .base = QUrl(u"https://api.openai.com/v1"_s),
         .form = {.bound = completionTokens, .fields = openAiFields},
         .hasFlex = true},
        {.id = u"anthropic"_s,
         .name = u"Anthropic"_s,
         .base = QUrl(u"https://api.anthropic.com/v1"_s),
         .dialect = Dialect::Anthropic,
         .keyHeader = "x-api-key",
         .form = {.bound = plainTokens,
                  .fields = {u"stream"_s, u"cache_control"_s, u"reasoning_effort"_s}}},
        {.id = u"gemini"_s,
         .name = u"Google Gemini"_s,
         .base = QUrl(u"https://generativelanguage.googleapis.com/v1beta/openai"_s),
         .form = {.bound = plainTokens, .fields = streamedWithEffort}},
        {.id = u"deepseek"_s,
         .name = u"DeepSeek"_s,
         .base = QUrl(u"https://api.deepseek.com"_s),
         .form = {.output = Output::JsonObject,
                  .bound = plainTokens,
                  .fields = {u"stream"_s, u"stream_options"_s, u"thinking"_s}}},
        {.id = u"openrouter"_s,
         .name = u"OpenRouter"_s,
         .base = QUrl(u"https://openrouter.ai/api/v1"_s),
         .form = {.bound = plainTokens,
                  .fields = {u"stream"_s, u"reasoning_effort"_s, u"provider"_s}}},
        {.id = u"mistral"_s,
         .name = u"Mistral"_s,
         .base = QUrl(u"https://api.mistral.ai/v1"_s),
         .form = {.bound = plainTokens, .fields = {u"stream"_s}}},
        {.id = u"azure"_s,
         .name = u"Azure OpenAI"_s,
         .base = QUrl(u"https://RESOURCE.openai.azure.com/openai/v1"_s),
         .keyHeader = "api-key",
         .form = {.bound = completionTokens, .fields = streamedWithEffort}},
        ollama,
        local(u"llama.cpp"_s, u"llama.cpp"_s, 8080),
        local(u"lm-studio"_s, u"LM Studio"_s, 1234),
        local(u"vllm"_s, u"vLLM"_s, 8000),
        {.id = u"other"_s,
         .name = u"OpenAI-compatible"_s,
         .wantsKey = false,
         .form = {.bound = plainTokens, .fields = streamedWithEffort}},
    };
}

bool isAt(const KnownService &service, const QUrl &base)
{
    if (isLoopback(base))
        return isLoopback(service.base) && service.base.port() == base.port();
    // Azure gives every customer a host of their own.
    const QString domain = service.id == "azure"_L1 ? u".openai.azure.com"_s : QString();
    return domain.isEmpty() ? service.base.host() == base.host() && !base.host().isEmpty()
                            : base.host().endsWith(domain);
}

} // namespace

const QList<KnownService> &knownServices()
{
    static const QList<KnownService> services = makeServices();
    return services;
}

const KnownService &serviceAt(const QUrl &base)
{
    const QList<KnownService> &services = knownServices();
    const auto found = std::find_if(services.begin(), services.end(),
                                    [&base](const KnownService &each) { return isAt(each, base); });
    return found == services.end() ? services.last() : *found;
}

} // namespace firstlight
