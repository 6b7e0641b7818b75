// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace firstlight {

// Split at commas outside parentheses; "etc." and empty items are dropped.
QStringList splitKeywords(const QString &text);

// The lines, each without a label, that splitKeywords turns back into the same keywords.
QStringList keywordLines(const QStringList &keywords);

} // namespace firstlight
