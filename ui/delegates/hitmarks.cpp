// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/hitmarks.h"

#include "paper/searchquery.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// As many characters as before, so that places in the one are places in the other. What is between
// words makes no difference to a search: state-of-the-art is state of the art.
QString foldedInPlace(const QString &text)
{
    QString folded = text;
    for (QChar &character : folded) {
        const QString parts = QString(character).normalized(QString::NormalizationForm_KD);
        const QChar first = parts.at(0);
        character = first.isLetterOrNumber() || first.isMark() ? first.toLower() : u' ';
    }
    return folded;
}

} // namespace

QList<TextSpan> hitsIn(const QString &text, const QStringList &words)
{
    QList<TextSpan> hits;
    const QString folded = foldedInPlace(text);
    for (const QString &word : words) {
        const QString wanted = foldedInPlace(word).trimmed();
        for (qsizetype at = folded.indexOf(wanted); at >= 0 && !wanted.isEmpty();
             at = folded.indexOf(wanted, at + 1)) {
            if (at == 0 || !folded.at(at - 1).isLetterOrNumber())
                hits.append({static_cast<int>(at), static_cast<int>(wanted.size())});
        }
    }
    std::sort(hits.begin(), hits.end(), [](const TextSpan &a, const TextSpan &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<TextSpan> apart;
    for (const TextSpan &hit : hits) {
        if (apart.isEmpty() || hit.start >= apart.constLast().start + apart.constLast().length)
            apart.append(hit);
    }
    return apart;
}

QStringList wordsToMark(const QString &query)
{
    QStringList words;
    const QList<SearchAlternatives> all = searchQuery(query, true).all;
    for (const SearchAlternatives &alternatives : all) {
        for (const SearchTerm &term : alternatives) {
            if (!term.isText() || term.isExcluded)
                continue;
            words.append(term.isPhrase ? QStringList{term.text}
                                       : term.text.split(u' ', Qt::SkipEmptyParts));
        }
    }
    return words;
}

} // namespace firstlight
