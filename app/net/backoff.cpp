// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/backoff.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// Longer waits are nonsense, and must not overflow.
constexpr double longestMs = 7.0 * 24 * 3600 * 1000;

std::optional<milliseconds> fromNumber(const QByteArray &text, double unitMs)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || value < 0)
        return std::nullopt;
    return milliseconds(std::llround(std::ceil(std::min(value * unitMs, longestMs))));
}

// RFC 9110, section 5.6.7, without the form of RFC 850. Qt 6.4's RFC 2822 parser does not know
// "GMT".
std::optional<QDateTime> fromHttpDate(const QByteArray &header)
{
    const QString text = QString::fromLatin1(header).simplified();
    for (const QString &format :
         {u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, u"ddd MMM d HH:mm:ss yyyy"_s}) {
        QDateTime time = QLocale::c().toDateTime(text, format);
        if (time.isValid()) {
            time.setTimeSpec(Qt::UTC);
            return time;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QDateTime> serverTime(const HttpResponse &response)
{
    return fromHttpDate(response.header("Date"));
}

std::optional<milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    if (const auto asked = fromNumber(response.header("retry-after-ms"), 1))
        return asked;
    const QByteArray header = response.header("Retry-After").trimmed();
    if (const auto asked = fromNumber(header, 1000))
        return asked;
    if (const auto date = fromHttpDate(header))
        return std::clamp(milliseconds(now.msecsTo(*date)), milliseconds(0),
                          milliseconds(qint64(longestMs)));
    return std::nullopt;
}

milliseconds backoff(int attempt, std::optional<milliseconds> asked, double random,
                     milliseconds base, milliseconds cap)
{
    Q_ASSERT(attempt >= 1);
    const double ceiling =
        std::min(double(cap.count()), std::ldexp(double(base.count()), attempt - 1));
    const milliseconds jittered(std::llround(random * ceiling));
    return std::max(jittered, asked.value_or(milliseconds(0)));
}

} // namespace firstlight
