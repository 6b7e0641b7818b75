// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/texaccents.h"

#include "paper/texformulas.h"
#include "paper/texwalker.h"

#include <algorithm>

namespace firstlight {

namespace {

bool isAlreadyPlain(QStringView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return QStringView(u"\\{}$~`").contains(c); }) &&
           !text.contains(u"--");
}

} // namespace

QString decodeTexText(const QString &text)
{
    return isAlreadyPlain(text) ? text : TexWalker(text).walk().text;
}

QList<TexPart> decodedParts(const QString &text)
{
    QList<TexPart> parts;
    const auto append = [&parts](QStringView part, bool isFormula) {
        if (!part.isEmpty())
            parts.append({part.toString(), isFormula});
    };
    const DecodedTex decoded = TexWalker(text).walk();
    const QStringView all = decoded.text;
    qsizetype at = 0;
    for (const TexSegment &formula : decoded.formulas) {
        append(all.sliced(at, formula.start - at), false);
        append(all.sliced(formula.start, formula.length), true);
        at = formula.start + formula.length;
    }
    append(all.sliced(at), false);
    return parts;
}

} // namespace firstlight
