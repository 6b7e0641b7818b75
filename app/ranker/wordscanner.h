// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace firstlight {

struct ScannedWord
{
    QString text;        // lower case, without diacritics; empty: the end of a sentence or a clause
    qsizetype begin = 0; // in the scanned text
    qsizetype end = 0;
};

// The words of raw TeX-flavoured text. Formulas ($…$, \(…\), \[…\]) and the names of commands are
// skipped, braces and accent commands do not part a word: "Ko\v{s}ice" is one.
QList<ScannedWord> scanWords(const QString &text);

} // namespace firstlight
