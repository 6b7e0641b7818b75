// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/namematch.h"

#include "paper/foldedname.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QStringList partsAtCommas(const QString &name)
{
    QStringList parts(1);
    int depth = 0;
    for (const QChar c : name) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u',' && depth <= 0)
            parts.append(QString());
        else
            parts.last().append(c);
    }
    return parts;
}

bool isSuffix(const QString &word)
{
    static const QStringList suffixes{u"jr"_s, u"sr"_s, u"ii"_s, u"iii"_s, u"iv"_s};
    return suffixes.contains(word);
}

bool isInitial(const QString &word)
{
    return word.size() == 1;
}

bool agree(const QString &a, const QString &b)
{
    return a == b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b));
}

} // namespace

ComparableName comparableName(const QString &name)
{
    QStringList parts;
    const QStringList raw = partsAtCommas(name);
    for (const QString &part : raw) {
        const QString folded = foldedName(part);
        if (!folded.isEmpty() && (parts.isEmpty() || !isSuffix(folded)))
            parts.append(folded);
    }
    if (parts.size() == 2)
        std::swap(parts[0], parts[1]);
    QStringList words = parts.join(u' ').split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 2 && isSuffix(words.last()))
        words.removeLast();
    return {words, words.join(QString())};
}

NameAgreement agreement(const ComparableName &a, const ComparableName &b)
{
    if (a.key.isEmpty() || b.key.isEmpty())
        return NameAgreement::None;
    if (a.key == b.key)
        return NameAgreement::Whole;
    if (a.words.size() < 2 || b.words.size() < 2 || a.words.last() != b.words.last())
        return NameAgreement::None;
    const QStringList &fewer = a.words.size() < b.words.size() ? a.words : b.words;
    const QStringList &more = a.words.size() < b.words.size() ? b.words : a.words;
    const qsizetype shared = fewer.size() - 1;
    for (qsizetype at = 0; at < shared; ++at) {
        if (!agree(fewer.at(at), more.at(at)))
            return NameAgreement::None;
    }
    // A second given name in full makes another person: Wei Li is not Wei Jun Li.
    const bool isMere = std::all_of(more.cbegin() + shared, more.cend() - 1, isInitial);
    return isMere ? NameAgreement::Initials : NameAgreement::None;
}

} // namespace firstlight
