// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/foldedname.h"

#include "paper/texaccents.h"

#include <algorithm>
#include <array>

namespace firstlight {

namespace {

struct Folding
{
    char16_t letter;
    QStringView plain;
};

// Letters of one piece, which no Unicode decomposition opens.
constexpr std::array foldings = {
    Folding{u'ß', u"ss"}, Folding{u'æ', u"ae"}, Folding{u'ð', u"d"}, Folding{u'ø', u"o"},
    Folding{u'þ', u"th"}, Folding{u'đ', u"d"},  Folding{u'ħ', u"h"}, Folding{u'ı', u"i"},
    Folding{u'ŀ', u"l"},  Folding{u'ł', u"l"},  Folding{u'ŋ', u"n"}, Folding{u'œ', u"oe"},
    Folding{u'ŧ', u"t"},  Folding{u'ȷ', u"j"},
};

// Only those of Latin, Greek and Cyrillic: elsewhere a mark makes another word.
bool isDiacritic(QChar c)
{
    return c >= u'\u0300' && c <= u'\u036F';
}

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QString withoutAffiliations(const QString &name)
{
    QString kept;
    int depth = 0;
    for (const QChar c : name) {
        if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = std::max(depth - 1, 0);
        else if (depth == 0)
            kept += c;
    }
    return kept;
}

} // namespace

QString foldedName(const QString &name)
{
    const QString decoded = withoutAffiliations(decodeTexText(name));
    const QString letters = decoded.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    for (const QChar c : letters) {
        const auto folding = std::find_if(foldings.begin(), foldings.end(),
                                          [c](const Folding &entry) { return entry.letter == c; });
        if (folding != foldings.end())
            folded += folding->plain;
        else if (belongsToWord(c) && !isDiacritic(c))
            folded += c;
        else if (!isDiacritic(c))
            folded += u' ';
    }
    return folded.simplified();
}

} // namespace firstlight
