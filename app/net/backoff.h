// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace firstlight {

// What a Retry-After (seconds, whole or with a fraction, or an HTTP date) or retry-after-ms header
// asks for; empty when there is none or it cannot be read.
std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response,
                                                    const QDateTime &now);

// How long to wait before try number attempt + 1 (attempt from 1): full jitter over
// base·2^(attempt-1), at most cap, never less than the service asked for. random is in [0, 1).
std::chrono::milliseconds backoff(int attempt, std::optional<std::chrono::milliseconds> asked,
                                  double random,
                                  std::chrono::milliseconds base = std::chrono::seconds(1),
                                  std::chrono::milliseconds cap = std::chrono::seconds(60));

// The moment of an answer by the service's clock, in UTC; empty: not said.
std::optional<QDateTime> serverTime(const HttpResponse &response);

} // namespace firstlight
