// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// Words, all of which a paper is to hold, and how much it tells that one does.
struct WeightedSearch
{
    QString words; // separated by blanks
    double weight = 0;

    friend bool operator==(const WeightedSearch &, const WeightedSearch &) = default;
};

} // namespace firstlight
