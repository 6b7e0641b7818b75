// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace firstlight {

// What a service says in its headers of asking again.
struct RetryAdvice
{
    std::optional<std::chrono::milliseconds> wait; // at least; Retry-After, retry-after-ms
    std::optional<bool> isWorthIt;                 // x-should-retry; empty: it does not say
};

RetryAdvice retryAdvice(const HttpResponse &response, const QDateTime &now);

// How long to wait before another request of so many tokens (prompt and answer) for it not to be
// turned down, from what the service says is left: x-ratelimit-* (OpenAI and those like it) and
// anthropic-ratelimit-*. Allowances refill steadily until their reset, where their limit is known;
// else all at once. A reset is a duration ("6m0s", "20ms", "1.5" in seconds), a Unix time or an
// RFC 3339 time. 0: enough is left, or nothing that can be read is said. At most two minutes:
// a service that wants more patience says so itself.
std::chrono::milliseconds restForAllowance(const HttpResponse &response, qint64 tokens,
                                           const QDateTime &now);

// What the service calls this request, for its support; empty: it does not say.
QByteArray requestName(const HttpResponse &response);

} // namespace firstlight
