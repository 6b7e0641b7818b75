// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "llm/endpoint.h"
#include "llm/wireform.h"
#include "net/http.h"
#include "paper/request.h"

#include <QJsonObject>

namespace firstlight {

struct ChatQuestion
{
    QString system; // equal bytes for equal criteria: services cache it
    QString user;
    QJsonObject schema; // of the answer
    qint64 maxOutputTokens = 0;
};

struct ChatAnswer
{
    QString content;
    QString
        finishReason; // in OpenAI's words: "stop", "length", "content_filter", …; empty: not said
    QString refusal;
    std::optional<Usage> usage; // empty: not said, or the stream broke before it
    std::optional<double> usd;  // where the service names the price
    QString model;              // as echoed
    QString tier;               // of service, as billed
    bool isCut = false;         // the stream ended before the answer did
};

// Where negotiation with an endpoint starts.
WireForm startingForm(const Endpoint &endpoint);

// A POST. The key is in the headers only.
HttpRequest chatRequest(const Endpoint &endpoint, const WireForm &form,
                        const ChatQuestion &question);

// Reads an answer of any dialect, in one piece or streamed: its shape tells. Kind::Network for a
// body that is not one (try again), else as chatError, but with the service's words as they are: it
// does not know the key.
Result<ChatAnswer> parseChatAnswer(const QByteArray &body);

// The models that a service offers. A GET.
HttpRequest modelListRequest(const Endpoint &endpoint);
// Their names, sorted. Kind::Parse for an answer that is no list.
Result<QStringList> parseModelList(const QByteArray &body);

// What a status other than 2xx, or an error object in a body, means. The detail is the service's
// own message, at most 300 characters, with the key blotted out.
Error chatError(const HttpResponse &response, const QString &key);

// Whether a service's filter, not the model, declined the papers.
bool declinesContent(const HttpResponse &response);

// After a 400 that names a field: the form without that field or with its substitute. Empty when
// the answer names nothing that can be changed.
std::optional<WireForm> adapted(const WireForm &form, const HttpResponse &response);

} // namespace firstlight
