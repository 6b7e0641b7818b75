// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formulasource.h"

#include "paper/texunicode.h"

#include <array>
#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<char16_t, const char16_t *>, 11> capitals = {{
    {u'Γ', u"\\Gamma"},
    {u'Δ', u"\\Delta"},
    {u'Θ', u"\\Theta"},
    {u'Λ', u"\\Lambda"},
    {u'Ξ', u"\\Xi"},
    {u'Π', u"\\Pi"},
    {u'Σ', u"\\Sigma"},
    {u'Υ', u"\\Upsilon"},
    {u'Φ', u"\\Phi"},
    {u'Ψ', u"\\Psi"},
    {u'Ω', u"\\Omega"},
}};

// MathJax knows neither.
QStringView withoutPlainEnvironment(QStringView typed)
{
    for (const auto &[begin, end] : {std::pair(u"\\begin{math}", u"\\end{math}"),
                                     std::pair(u"\\begin{displaymath}", u"\\end{displaymath}")}) {
        if (typed.startsWith(QStringView(begin)) && typed.endsWith(QStringView(end)))
            return typed.sliced(QStringView(begin).size()).chopped(QStringView(end).size());
    }
    return typed;
}

} // namespace

std::optional<FormulaSource> formulaSource(QStringView typed)
{
    const bool isDisplay =
        typed.startsWith("$$"_L1) || typed.startsWith(R"(\[)"_L1) ||
        (typed.startsWith(R"(\begin{)"_L1) && !typed.startsWith(R"(\begin{math})"_L1));
    const QStringView inner = withoutPlainEnvironment(withoutDelimiters(typed)).trimmed();
    if (inner.isEmpty() || inner.size() > longestFormula)
        return {};
    return FormulaSource{cleanedFormula(inner), isDisplay};
}

QString cleanedFormula(QStringView tex)
{
    QString clean;
    clean.reserve(tex.size());
    for (qsizetype at = 0; at < tex.size(); ++at) {
        const QChar c = tex[at];
        const auto capital = std::find_if(capitals.begin(), capitals.end(), [c](const auto &known) {
            return known.first == c.unicode();
        });
        if (capital != capitals.end()) {
            clean += u'{';
            clean += QStringView(capital->second);
            clean += u'}';
        } else if (c == u'%') {
            clean += u"\\%"_s;
        } else {
            clean += c;
            if (c == u'\\' && at + 1 < tex.size())
                clean += tex[++at];
        }
    }
    return clean;
}

} // namespace firstlight
