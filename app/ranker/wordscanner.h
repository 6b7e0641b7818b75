// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <string>

namespace firstlight {

// The words of raw TeX-flavoured text, one after the other. Formulas ($…$, \(…\), \[…\]) and the
// names of commands are skipped, braces and accent commands do not part a word: "Ko\v{s}ice" is
// one.
class WordScanner final
{
public:
    // The text must outlive it.
    explicit WordScanner(QStringView text)
        : m_text(text)
    {}

    // To the next word, or the next end of a sentence or a clause. False: there is none.
    bool next();

    // UTF-8, lower case, without diacritics; empty: the end of a sentence or a clause. Until
    // next().
    QByteArrayView word() const { return m_folded; }
    // Where it stands in the text: [begin, end).
    qsizetype begin() const { return m_begin; }
    qsizetype end() const { return m_end; }

private:
    bool isWordOpen() const { return !m_letters.empty(); }
    bool endWord();
    void takeLetters();
    bool passBlank();
    bool passMark(QChar mark);
    bool isOpenPrefix() const;
    bool isBreak(QChar mark) const;
    bool skipFormula(QLatin1StringView closing, bool &isOpenKind);
    bool skipCommand();

    QStringView m_text;
    std::u16string m_letters; // of the word being read
    std::string m_folded;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    bool m_isPlain = true; // the word being read is ASCII
    bool m_dollarIsOpen = false;
    bool m_roundIsOpen = false;
    bool m_squareIsOpen = false;
};

} // namespace firstlight
