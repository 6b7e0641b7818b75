// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/wordscanner.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &word)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 128; };
    if (std::all_of(word.begin(), word.end(), isPlain))
        return word.toLower();
    QString result;
    for (const QChar c : word.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            result.append(c);
    }
    return result.toLower();
}

class WordScanner final
{
public:
    explicit WordScanner(const QString &text)
        : m_text(text)
    {}

    QList<ScannedWord> scan()
    {
        while (m_at < m_text.size())
            step();
        endWord();
        return m_words;
    }

private:
    void step()
    {
        const QChar c = m_text.at(m_at);
        if (c == u'$') {
            skipFormula(m_text.mid(m_at, 2) == "$$"_L1 ? "$$"_L1 : "$"_L1, m_dollarIsOpen);
        } else if (c == u'\\') {
            skipCommand();
        } else if (c == u'{' || c == u'}' || (c == u'-' && isOpenPrefix())) {
            ++m_at;
        } else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            if (m_word.isEmpty())
                m_begin = m_at;
            m_word.append(c);
            m_end = ++m_at;
        } else {
            endWord();
            if (isBreak(c))
                m_words.append({{}, m_at, m_at + 1});
            ++m_at;
        }
    }

    // "pre-training" and "pretraining" must meet.
    bool isOpenPrefix() const
    {
        static const QStringList prefixes{u"pre"_s,  u"post"_s,  u"fine"_s,
                                          u"auto"_s, u"multi"_s, u"non"_s};
        return prefixes.contains(m_word, Qt::CaseInsensitive) && m_at + 1 < m_text.size() &&
               m_text.at(m_at + 1).isLetter();
    }

    bool isBreak(QChar c) const
    {
        if (c == u'.')
            return m_at + 1 == m_text.size() || !m_text.at(m_at + 1).isLetterOrNumber();
        return u",;:!?()[]\n\u2014"_s.contains(c);
    }

    // From an opening mark behind the closing one. A mark that is never closed is no formula, nor
    // are those of its kind after it.
    void skipFormula(QLatin1StringView closing, bool &isOpenKind)
    {
        endWord();
        const qsizetype from = m_at + closing.size();
        const qsizetype end = isOpenKind ? -1 : m_text.indexOf(closing, from);
        isOpenKind = end < 0;
        m_at = end < 0 ? from : end + closing.size();
    }

    void skipCommand()
    {
        const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
        if (next == u'(') {
            skipFormula(R"(\))"_L1, m_roundIsOpen);
        } else if (next == u'[') {
            skipFormula(R"(\])"_L1, m_squareIsOpen);
        } else if (next.isLetter()) {
            ++m_at;
            while (m_at < m_text.size() && m_text.at(m_at).isLetter())
                ++m_at;
        } else {
            if (!u"'`\"^~=."_s.contains(next))
                endWord();
            m_at += 2;
        }
    }

    void endWord()
    {
        if (!m_word.isEmpty())
            m_words.append({folded(m_word), m_begin, m_end});
        m_word.resize(0); // keeps its memory
    }

    const QString &m_text;
    QList<ScannedWord> m_words;
    QString m_word;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    bool m_dollarIsOpen = false;
    bool m_roundIsOpen = false;
    bool m_squareIsOpen = false;
};

} // namespace

QList<ScannedWord> scanWords(const QString &text)
{
    return WordScanner(text).scan();
}

} // namespace firstlight
