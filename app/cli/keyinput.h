// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// A line of standard input, trimmed; on a terminal it is asked for and not shown while it is typed.
QString readSecret(const QString &prompt);

} // namespace firstlight
