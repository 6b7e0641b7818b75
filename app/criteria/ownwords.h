// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// Criteria from what a reader puts down in a minute: interests, one a line, and what is not wanted,
// parted by commas or lines. Each interest becomes a topic; its parts of up to four words between
// commas become keywords, too.
QString criteriaInOwnWords(const QString &wanted, const QString &unwanted);

} // namespace firstlight
