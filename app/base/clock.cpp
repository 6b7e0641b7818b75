// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QTimeZone>

namespace firstlight {

QDate Clock::newYorkDate() const
{
    return now().toTimeZone(QTimeZone("America/New_York")).date();
}

} // namespace firstlight
