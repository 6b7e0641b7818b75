// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// TeX text mode to Unicode, outside formulas: accents (\'E, {\l}, \v{s}), letters, quotes, dashes, \%,
// styles (\emph{x} → x), ~ and the words that arXiv is known to mangle (\r{ho} → ρ).
// $…$ and \(…\) pass unchanged; author macros stay as typed. Never yields markup.
QString decodeTexText(const QString &text);

} // namespace firstlight
