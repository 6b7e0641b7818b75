// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/wordscanner.h"

#include <QString>

#include <algorithm>
#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t plainEnd = 128;

// Of the plain letters and digits their lower case, else 0.
constexpr auto plainLetters = [] {
    std::array<char, plainEnd> letters{};
    for (std::size_t c = 'a'; c <= 'z'; ++c)
        letters[c] = letters[c - 'a' + 'A'] = static_cast<char>(c);
    for (std::size_t c = '0'; c <= '9'; ++c)
        letters[c] = static_cast<char>(c);
    return letters;
}();

bool isWordLetter(char16_t c)
{
    if (c < plainEnd)
        return plainLetters[c] != 0;
    const QChar letter(c);
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate();
}

std::string withoutDiacritics(const std::u16string &word)
{
    QString result;
    for (const QChar c :
         QString::fromStdU16String(word).normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            result.append(c);
    }
    return result.toLower().toStdString();
}

} // namespace

bool WordScanner::next()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        if (isWordLetter(c.unicode()))
            takeLetters();
        else if (c == u' ' ? passBlank() : passMark(c))
            return true;
    }
    return endWord();
}

// False: no word is open. Else it is the one that was looked for.
bool WordScanner::endWord()
{
    if (!isWordOpen())
        return false;
    if (m_isPlain) {
        m_folded.resize(m_letters.size());
        std::transform(m_letters.begin(), m_letters.end(), m_folded.begin(),
                       [](char16_t c) { return plainLetters[c]; });
    } else {
        m_folded = withoutDiacritics(m_letters);
    }
    m_letters.clear();
    m_isPlain = true;
    return true;
}

void WordScanner::takeLetters()
{
    if (!isWordOpen())
        m_begin = m_at;
    const char16_t *const text = m_text.utf16();
    const qsizetype from = m_at;
    char16_t all = 0;
    for (; m_at < m_text.size() && isWordLetter(text[m_at]); ++m_at)
        all |= text[m_at];
    m_isPlain = m_isPlain && all < plainEnd;
    m_letters.append(text + from, size_t(m_at - from));
    m_end = m_at;
}

bool WordScanner::passBlank()
{
    ++m_at;
    return endWord();
}

// True: something was found. A mark that ends a word is met again when the next one is asked for.
bool WordScanner::passMark(QChar mark)
{
    if (mark == u'$')
        return skipFormula(m_text.sliced(m_at).startsWith("$$"_L1) ? "$$"_L1 : "$"_L1,
                           m_dollarIsOpen);
    if (mark == u'\\')
        return skipCommand();
    if (mark == u'{' || mark == u'}' || (mark == u'-' && isOpenPrefix())) {
        ++m_at;
        return false;
    }
    if (endWord())
        return true;
    const bool isEnd = isBreak(mark);
    if (isEnd) {
        m_folded.clear();
        m_begin = m_at;
        m_end = m_at + 1;
    }
    ++m_at;
    return isEnd;
}

// "pre-training" and "pretraining" must meet.
bool WordScanner::isOpenPrefix() const
{
    static constexpr std::array prefixes{"pre"_L1,  "post"_L1,  "fine"_L1,
                                         "auto"_L1, "multi"_L1, "non"_L1};
    const QStringView word(m_letters);
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [word](QLatin1StringView prefix) {
                           return word.compare(prefix, Qt::CaseInsensitive) == 0;
                       }) &&
           m_at + 1 < m_text.size() && m_text.at(m_at + 1).isLetter();
}

bool WordScanner::isBreak(QChar mark) const
{
    if (mark == u'.')
        return m_at + 1 == m_text.size() || !m_text.at(m_at + 1).isLetterOrNumber();
    return QStringView(u",;:!?()[]\n\u2014").contains(mark);
}

// From an opening mark behind the closing one. A mark that is never closed is no formula, nor are
// those of its kind after it.
bool WordScanner::skipFormula(QLatin1StringView closing, bool &isOpenKind)
{
    if (endWord())
        return true;
    const qsizetype from = m_at + closing.size();
    const qsizetype end = isOpenKind ? -1 : m_text.indexOf(closing, from);
    isOpenKind = end < 0;
    m_at = end < 0 ? from : end + closing.size();
    return false;
}

bool WordScanner::skipCommand()
{
    const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
    if (next == u'(')
        return skipFormula(R"(\))"_L1, m_roundIsOpen);
    if (next == u'[')
        return skipFormula(R"(\])"_L1, m_squareIsOpen);
    if (next.isLetter()) {
        ++m_at;
        while (m_at < m_text.size() && m_text.at(m_at).isLetter())
            ++m_at;
        return false;
    }
    if (!QStringView(u"'`\"^~=.").contains(next) && endWord())
        return true;
    m_at += 2;
    return false;
}

} // namespace firstlight
