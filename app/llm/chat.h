// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "paper/request.h"

#include <QUrl>

namespace firstlight {

// A model behind an OpenAI-compatible service.
struct Endpoint
{
    QUrl base; // up to and with /v1
    QString model;
    QString key;    // empty where the service wants none; never logged
    QString effort; // reasoning effort as the service spells it; empty: not sent
};

// How this endpoint and model want a request, learnt from its 400s.
struct WireForm
{
    enum class Output { Schema, JsonObject, Plain };

    Output output = Output::Schema;
    bool maxCompletionTokens = true; // else max_tokens
    bool sendsEffort = true;
    bool sendsSeed = false;

    friend bool operator==(const WireForm &, const WireForm &) = default;
};

struct ChatQuestion
{
    QString system;
    QString user;
    qsizetype papers = 0;
    qint64 maxOutputTokens = 0;
};

struct ChatAnswer
{
    QString content;
    QString finishReason; // "stop", "length", "content_filter", …
    QString refusal;
    std::optional<Usage> usage;
};

// POST base/chat/completions, not streaming. The key is in the headers only.
HttpRequest chatRequest(const Endpoint &endpoint, const WireForm &form,
                        const ChatQuestion &question);

// Kind::Network for a body that is not the whole envelope (try again), else as chatError, but with
// the service's words as they are: it does not know the key.
Result<ChatAnswer> parseChatAnswer(const QByteArray &body);

// What a status other than 2xx, or an error object in a body, means. The detail is the service's
// own message, at most 300 characters, with the key blotted out.
Error chatError(const HttpResponse &response, const QString &key);

// Whether a service's filter, not the model, declined the papers.
bool declinesContent(const HttpResponse &response);

// After a 400 that names a field: the form without that field or with its substitute. Empty when
// the answer names nothing that can be changed.
std::optional<WireForm> adapted(const WireForm &form, const HttpResponse &response);

} // namespace firstlight
