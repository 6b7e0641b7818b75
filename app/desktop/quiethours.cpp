// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/quiethours.h"

namespace firstlight {

bool QuietHours::contains(QTime time) const
{
    if (!from.isValid() || !to.isValid() || from == to)
        return false;
    const bool isBehindFrom = time >= from;
    const bool isBeforeTo = time < to;
    return from < to ? isBehindFrom && isBeforeTo : isBehindFrom || isBeforeTo;
}

} // namespace firstlight
