// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace firstlight {

// Split at commas outside parentheses; "etc." and empty items are dropped. "\," is a comma within
// a keyword, "\etc." is kept.
QStringList splitKeywords(const QString &text);

// The lines, each without a label, that splitKeywords turns back into the same keywords.
QStringList keywordLines(const QStringList &keywords);

// The same for names, split as splitNames() does. One name a line.
QStringList splitPeople(const QString &text);
QString personLine(const QString &name);

} // namespace firstlight
