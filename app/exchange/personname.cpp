// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/personname.h"

#include "paper/texaccents.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array particles = {
    "af"_L1,  "al"_L1,  "av"_L1,  "bin"_L1,   "da"_L1,  "das"_L1, "de"_L1,  "degli"_L1,
    "del"_L1, "dei"_L1, "den"_L1, "der"_L1,   "di"_L1,  "do"_L1,  "dos"_L1, "du"_L1,
    "el"_L1,  "ibn"_L1, "la"_L1,  "le"_L1,    "ten"_L1, "ter"_L1, "van"_L1, "vom"_L1,
    "von"_L1, "zu"_L1,  "zum"_L1, "della"_L1, "zur"_L1,
};
constexpr std::array suffixes = {"Jr"_L1, "Jr."_L1, "Sr"_L1, "Sr."_L1, "II"_L1, "III"_L1, "IV"_L1};
constexpr std::array groupWords = {"Team"_L1,    "Collaboration"_L1, "Consortium"_L1, "Group"_L1,
                                   "Project"_L1, "Initiative"_L1,    "Lab"_L1};

template <std::size_t N>
bool isOneOf(QStringView word, const std::array<QLatin1StringView, N> &words,
             Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView known) {
        return word.compare(known, sensitivity) == 0;
    });
}

QString withoutAffiliations(const QString &author)
{
    const qsizetype parenthesis = author.indexOf(u'(');
    return parenthesis < 0 ? author : author.first(parenthesis);
}

QString takeSuffix(QStringList &words)
{
    if (words.size() < 2 || !isOneOf(words.last(), suffixes))
        return {};
    QString suffix = words.takeLast();
    if (words.last().endsWith(u','))
        words.last().chop(1);
    return suffix;
}

// A particle in lower case begins the family name; capital ones before it belong to it ("Van den
// Broeck"), but a capital one alone may as well be a name ("Le", "Van").
qsizetype familyStart(const QStringList &words)
{
    qsizetype start = words.size() - 1;
    for (qsizetype at = 1; at < words.size() - 1; ++at) {
        if (isOneOf(words[at], particles)) {
            start = at;
            break;
        }
    }
    if (start == words.size() - 1)
        return start;
    while (start > 1 && isOneOf(words[start - 1], particles, Qt::CaseInsensitive))
        --start;
    return start;
}

} // namespace

PersonName personName(const QString &author)
{
    QString name = decodeTexText(withoutAffiliations(author));
    name.replace(QChar::Nbsp, u' ');
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    const bool hasLetters = std::any_of(name.begin(), name.end(),
                                        [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    if (!hasLetters)
        return {};
    const bool isGroup = std::any_of(words.begin(), words.end(), [](const QString &word) {
        return isOneOf(word, groupWords, Qt::CaseInsensitive);
    });
    if (isGroup || words.size() == 1)
        return {.family = words.join(u' ')};
    const QString suffix = takeSuffix(words);
    const qsizetype start = familyStart(words);
    return {.family = words.sliced(start).join(u' '),
            .given = words.first(start).join(u' '),
            .suffix = suffix};
}

} // namespace firstlight
