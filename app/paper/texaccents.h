// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace firstlight {

// TeX text mode to Unicode, outside formulas: accents (\'E, {\l}, \v{s}), letters, quotes, dashes,
// \%, styles (\emph{x} → x), ~ and the words that arXiv is known to mangle (\r{ho} → ρ). $…$ and
// \(…\) pass unchanged; author macros stay as typed. Never yields markup.
QString decodeTexText(const QString &text);

// A stretch of decoded text, or a formula with its delimiters as typed.
struct TexPart
{
    QString text;
    bool isFormula = false;

    friend bool operator==(const TexPart &, const TexPart &) = default;
};

// The same, in its parts. For whoever typesets formulas: a "$" in a part that is no formula is a
// dollar.
QList<TexPart> decodedParts(const QString &text);

} // namespace firstlight
