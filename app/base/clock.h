// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace firstlight {

// The time of day as the program is to believe it: the machine's, or a fixed one (--now, tests).
// Pacing and time limits never use it; they go by the machine.
class Clock final
{
public:
    Clock() = default;
    explicit Clock(const QDateTime &fixed)
        : m_fixed(fixed.toUTC())
    {}

    // In UTC.
    QDateTime now() const { return m_fixed ? *m_fixed : QDateTime::currentDateTimeUtc(); }

    // The calendar date in New York, by which arXiv names its announcements.
    QDate newYorkDate() const;

private:
    std::optional<QDateTime> m_fixed;
};

} // namespace firstlight
