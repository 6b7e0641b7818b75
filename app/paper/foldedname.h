// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// Folds a name for comparison: TeX accents decoded, diacritics and case removed, affiliations in
// parentheses dropped, punctuation and runs of blanks to one blank.
QString foldedName(const QString &name);

} // namespace firstlight
