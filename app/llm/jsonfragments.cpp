// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/jsonfragments.h"

#include <QSet>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// More than any answer needs; deeper braces are not remembered.
constexpr qsizetype depthLimit = 16;

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// TeX commands whose backslash and first letter are also a JSON escape for a line feed or a tab.
bool isTexCommand(QStringView word)
{
    static const QSet<QString> commands{
        u"nabla"_s,     u"natural"_s,  u"ne"_s,        u"nearrow"_s, u"neg"_s,    u"neq"_s,
        u"nexists"_s,   u"ngeq"_s,     u"ni"_s,        u"nleq"_s,    u"nmid"_s,   u"norm"_s,
        u"not"_s,       u"notin"_s,    u"nsubseteq"_s, u"nu"_s,      u"tag"_s,    u"tan"_s,
        u"tanh"_s,      u"tau"_s,      u"tbinom"_s,    u"text"_s,    u"textbf"_s, u"textit"_s,
        u"textrm"_s,    u"textsc"_s,   u"textsf"_s,    u"texttt"_s,  u"textup"_s, u"tfrac"_s,
        u"therefore"_s, u"theta"_s,    u"tilde"_s,     u"times"_s,   u"to"_s,     u"top"_s,
        u"tr"_s,        u"triangle"_s, u"triangleq"_s};
    return commands.contains(word.toString());
}

class Scanner final
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {}

    QList<JsonFragment> scan()
    {
        while (m_at < m_text.size())
            step();
        return m_found;
    }

private:
    struct Level
    {
        bool isObject = false;
        JsonFragment object;
        QString name; // the member whose value comes next
    };

    void step()
    {
        const QChar c = m_text[m_at];
        // Outside of all objects there is only prose, whose quotation marks mean nothing.
        if (c == u'{' || c == u'[')
            open(c == u'{');
        else if (m_levels.isEmpty() || c.isSpace() || c == u',' || c == u':')
            ++m_at;
        else if (c == u'}' || c == u']')
            close(c == u'}');
        else if (c == u'"')
            readString();
        else
            readBareWord();
    }

    void open(bool isObject)
    {
        ++m_at;
        if (!isObject && m_levels.isEmpty())
            return;
        if (m_levels.size() >= depthLimit)
            m_levels.removeFirst();
        Level level{.isObject = isObject};
        if (!m_levels.isEmpty())
            level.object.label = std::exchange(m_levels.last().name, {});
        m_levels.append(level);
    }

    void close(bool isObject)
    {
        ++m_at;
        if (m_levels.last().isObject != isObject)
            return;
        const Level level = m_levels.takeLast();
        if (isObject && !level.object.members.isEmpty())
            m_found.append(level.object);
    }

    void readString()
    {
        ++m_at;
        QString text;
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            if (m_text[m_at] == u'\\') {
                readEscape(&text);
            } else if (m_text[m_at] == u'\n' && startsObject(m_at + 1)) {
                // A string never closed, in prose or a broken line: the next line is whole again.
                m_levels.clear();
                return;
            } else {
                text += m_text[m_at++];
            }
        }
        if (m_at >= m_text.size())
            return;
        ++m_at;
        if (isFollowedByColon())
            m_levels.last().name = text;
        else
            take({text, true});
    }

    bool startsObject(qsizetype at) const { return m_text.sliced(at).startsWith(u"{\""); }

    bool isFollowedByColon() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text[at].isSpace())
            ++at;
        return at < m_text.size() && m_text[at] == u':';
    }

    // Backslashes that a JSON writer did not mean as escapes (\alpha, \frac, \nabla) stay in the
    // text.
    void readEscape(QString *text)
    {
        if (++m_at >= m_text.size())
            return;
        const QChar c = m_text[m_at++];
        const qsizetype wordStart = m_at - 1;
        qsizetype wordEnd = wordStart;
        while (wordEnd < m_text.size() && wordEnd - wordStart < 16 &&
               isLatinLetter(m_text[wordEnd]))
            ++wordEnd;
        const QStringView word = m_text.sliced(wordStart, wordEnd - wordStart);
        if (c == u'"' || c == u'\\' || c == u'/')
            *text += c;
        else if ((c == u'n' || c == u't') && !isTexCommand(word))
            *text += c == u'n' ? u'\n' : u'\t';
        else if ((c == u'b' || c == u'f' || c == u'r') && word.size() == 1)
            *text += u' ';
        else if (c == u'u' && isHexadecimal(m_at))
            *text += readCodeUnit();
        else
            *text += QString(u'\\') + c;
    }

    bool isHexadecimal(qsizetype from) const
    {
        if (from + 4 > m_text.size())
            return false;
        const QStringView digits = m_text.sliced(from, 4);
        return std::all_of(digits.begin(), digits.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        });
    }

    QChar readCodeUnit()
    {
        const QChar unit(m_text.sliced(m_at, 4).toUShort(nullptr, 16));
        m_at += 4;
        return unit;
    }

    void readBareWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() &&
               !u",:{}[]\""_s.contains(m_text[m_at]))
            ++m_at;
        take({m_text.sliced(start, m_at - start).toString(), false});
    }

    void take(const JsonScalar &value)
    {
        Level &level = m_levels.last();
        if (level.isObject && !level.name.isEmpty())
            level.object.members.append({std::exchange(level.name, {}), value});
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<Level> m_levels;
    QList<JsonFragment> m_found;
};

} // namespace

QList<JsonFragment> jsonFragments(QStringView text)
{
    return Scanner(text).scan();
}

} // namespace firstlight
