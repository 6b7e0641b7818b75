// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/request.h"

namespace firstlight {

Usage &Usage::operator+=(const Usage &other)
{
    in += other.in;
    cached += other.cached;
    out += other.out;
    reasoning += other.reasoning;
    isEstimate = isEstimate || other.isEstimate;
    return *this;
}

} // namespace firstlight
