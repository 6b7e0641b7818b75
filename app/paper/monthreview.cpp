// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/monthreview.h"

#include <algorithm>

namespace firstlight {

int MonthReview::announcements() const
{
    return static_cast<int>(std::count_if(days.cbegin(), days.cend(), [](const MonthDay &day) {
        return day.kind == MonthDay::Kind::Announced;
    }));
}

bool MonthReview::isUnderWay() const
{
    return std::any_of(days.cbegin(), days.cend(), [](const MonthDay &day) {
        return day.kind == MonthDay::Kind::Future || day.kind == MonthDay::Kind::Waiting;
    });
}

} // namespace firstlight
