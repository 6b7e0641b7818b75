// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ratelimits.h"

#include "net/backoff.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds longestRest = 120s;
// Seconds beyond this are a moment, not a duration: 2001.
constexpr double leastUnixTime = 1e9;

struct Allowance
{
    double limit; // 0: not said
    double remaining;
    milliseconds untilReset; // not negative
};

std::optional<double> number(const QByteArray &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

milliseconds bounded(double ms)
{
    return milliseconds(std::llround(std::clamp(ms, 0.0, 24.0 * 3600 * 1000)));
}

// As Go prints one: "1h2m3.5s", "20ms".
std::optional<milliseconds> fromDuration(const QString &text)
{
    static const QRegularExpression whole(u"^(?:\\d+(?:\\.\\d+)?(?:h|ms|m|s|us|µs|ns))+$"_s);
    static const QRegularExpression part(u"(\\d+(?:\\.\\d+)?)(h|ms|m|s|us|µs|ns)"_s);
    if (!whole.match(text).hasMatch())
        return {};
    double ms = 0;
    auto found = part.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch each = found.next();
        const QString unit = each.captured(2);
        const double unitMs = unit == "h"_L1    ? 3'600'000
                              : unit == "m"_L1  ? 60'000
                              : unit == "s"_L1  ? 1000
                              : unit == "ms"_L1 ? 1
                                                : 0.001;
        ms += each.captured(1).toDouble() * unitMs;
    }
    return bounded(ms);
}

std::optional<milliseconds> untilReset(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (const auto seconds = number(text)) {
        const bool isMoment = *seconds >= leastUnixTime;
        return bounded(isMoment ? *seconds * 1000 - double(now.toMSecsSinceEpoch())
                                : *seconds * 1000);
    }
    const QString words = QString::fromLatin1(text);
    if (const auto duration = fromDuration(words))
        return duration;
    const QDateTime moment = QDateTime::fromString(words, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(bounded(double(now.msecsTo(moment)))) : std::nullopt;
}

std::optional<Allowance> allowance(const HttpResponse &response, const QByteArray &family,
                                   const QByteArray &what, const QDateTime &now)
{
    // "x-ratelimit-remaining-tokens", but "anthropic-ratelimit-tokens-remaining".
    const auto header = [&](const QByteArray &property) {
        return response.header(family == "x"
                                   ? QByteArray("x-ratelimit-" + property + '-' + what)
                                   : QByteArray(family + "-ratelimit-" + what + '-' + property));
    };
    const auto remaining = number(header("remaining"));
    const auto reset = untilReset(header("reset"), now);
    if (!remaining || !reset)
        return {};
    return Allowance{number(header("limit")).value_or(0), *remaining, *reset};
}

milliseconds restFor(const Allowance &allowance, double needed)
{
    if (allowance.remaining >= needed)
        return 0ms;
    const double missingOfAll = allowance.limit - allowance.remaining;
    const double missing = needed - allowance.remaining;
    const double share = missingOfAll > missing ? missing / missingOfAll : 1;
    return milliseconds(std::llround(std::ceil(double(allowance.untilReset.count()) * share)));
}

} // namespace

RetryAdvice retryAdvice(const HttpResponse &response, const QDateTime &now)
{
    RetryAdvice advice{.wait = retryAfter(response, now), .isWorthIt = {}};
    const QByteArray wish = response.header("x-should-retry").trimmed().toLower();
    if (wish == "true" || wish == "false")
        advice.isWorthIt = wish == "true";
    return advice;
}

milliseconds restForAllowance(const HttpResponse &response, qint64 tokens, const QDateTime &now)
{
    struct Kind
    {
        QByteArray family;
        QByteArray what;
        double needed;
    };
    const std::array kinds{Kind{"x", "requests", 1},
                           Kind{"x", "tokens", double(tokens)},
                           Kind{"anthropic", "requests", 1},
                           Kind{"anthropic", "tokens", double(tokens)},
                           Kind{"anthropic", "input-tokens", double(tokens)},
                           Kind{"anthropic", "output-tokens", 1}};
    milliseconds longest = 0ms;
    for (const Kind &kind : kinds) {
        if (const auto left = allowance(response, kind.family, kind.what, now))
            longest = std::max(longest, restFor(*left, kind.needed));
    }
    return std::min(longest, longestRest);
}

QByteArray requestName(const HttpResponse &response)
{
    const QByteArray name = response.header("x-request-id");
    return (name.isEmpty() ? response.header("request-id") : name).left(80);
}

} // namespace firstlight
