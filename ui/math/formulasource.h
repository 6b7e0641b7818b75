// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace firstlight {

// A formula as the engine takes it.
struct FormulaSource
{
    QString tex;            // without delimiters, cleaned
    bool isDisplay = false; // set on its own: limits above and below, large operators

    friend bool operator==(const FormulaSource &, const FormulaSource &) = default;
};

inline size_t qHash(const FormulaSource &source, size_t seed = 0)
{
    return qHashMulti(seed, source.tex, source.isDisplay);
}

inline constexpr qsizetype longestFormula = 4000;

// typed: with its delimiters, or an environment. Empty for what is blank or longer than the
// longest.
std::optional<FormulaSource> formulaSource(QStringView typed);

// arXiv's feeds carry letters where authors had macros, and signs that TeX takes for its own:
// capital Greek becomes \Pi and so on (MathJax would set it slanted), an unescaped % becomes \%
// (else a comment).
QString cleanedFormula(QStringView tex);

} // namespace firstlight
