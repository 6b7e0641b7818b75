// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace firstlight {

// A stretch of a text, in characters.
struct TextSpan
{
    int start = 0;
    int length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

// Where words of a text begin with one of those searched for, whatever their case and diacritics;
// ascending, none twice.
QList<TextSpan> hitsIn(const QString &text, const QStringList &words);

// The words that a search wants to be there, without operators and what it excludes.
QStringList wordsToMark(const QString &query);

} // namespace firstlight
