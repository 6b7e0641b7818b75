// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/texunicode.h"

#include "paper/texaccents.h"
#include "paper/texmathtables.h"
#include "paper/textables.h"

#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestGroup = 24;

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

class FormulaReader final
{
public:
    explicit FormulaReader(QStringView tex)
        : m_tex(tex)
    {}

    QString read()
    {
        QString out;
        while (!isAtEnd())
            out += atom(out);
        return out.simplified();
    }

private:
    bool isAtEnd() const { return m_at >= m_tex.size(); }
    QChar next() const { return isAtEnd() ? QChar() : m_tex[m_at]; }

    void skipBlanks()
    {
        while (next().isSpace())
            ++m_at;
    }

    // Up to the brace that closes the group behind the cursor; the rest where there is none.
    QString group()
    {
        ++m_at;
        if (++m_depth > deepestGroup) {
            --m_depth;
            return {};
        }
        QString out;
        while (!isAtEnd() && next() != u'}')
            out += atom(out);
        ++m_at;
        --m_depth;
        return out;
    }

    QString argument()
    {
        skipBlanks();
        if (isAtEnd() || next() == u'}')
            return {};
        if (next() == u'{')
            return group().trimmed();
        if (m_depth > deepestGroup)
            return m_tex[m_at++];
        ++m_depth;
        QString out = atom({});
        --m_depth;
        return out;
    }

    QString atom(const QString &before)
    {
        const QChar c = m_tex[m_at];
        switch (c.unicode()) {
        case u'{':
            return group();
        case u'}':
        case u'&':
            ++m_at;
            return {};
        case u'~':
            ++m_at;
            return u" "_s;
        case u'\\':
            return control(before);
        case u'^':
        case u'_':
            ++m_at;
            return script(c);
        case u'\'':
            ++m_at;
            return u"′"_s;
        case u'-':
            ++m_at;
            return u"−"_s;
        default:
            ++m_at;
            return c;
        }
    }

    QString script(QChar kind)
    {
        const QString inner = argument();
        const bool isAbove = kind == u'^';
        if (isAbove && (inner == u"∘" || inner == u"′" || inner == u"†"))
            return inner == u"∘" ? u"°"_s : inner;
        if (const auto small = isAbove ? superscript(inner) : subscript(inner))
            return *small;
        return inner.size() == 1 ? QString(kind + inner) : QString(kind + u'(' + inner + u')');
    }

    QString control(const QString &before)
    {
        const qsizetype start = m_at++;
        if (isAtEnd())
            return u"\\"_s;
        const qsizetype from = m_at;
        while (isAsciiLetter(next()))
            ++m_at;
        if (m_at == from)
            ++m_at;
        const QStringView name = m_tex.sliced(from, m_at - from);
        if (name == u"\\" || name == u"quad" || name == u"qquad" || name.front().isSpace())
            return u" "_s;
        if (isMathSilent(name)) {
            if (next() == u'.')
                ++m_at;
            return {};
        }
        if (isMathFunction(name))
            return function(before, name);
        if (const std::optional<QString> text = withArguments(name))
            return *text;
        if (const auto sign = mathSign(name))
            return spaced(before, *sign);
        if (const auto sign = texSign(name))
            return spaced(before, *sign);
        return m_tex.sliced(start, m_at - start).toString();
    }

    std::optional<QString> withArguments(QStringView name)
    {
        if (name == u"mathbb" || name == u"mathds" || name == u"Bbb") {
            const QString letters = argument();
            QString struck;
            for (const QChar letter : letters)
                struck += doubleStruck(letter);
            return struck;
        }
        if (const char16_t mark = mathAccent(name)) {
            QString letter = argument();
            // Over several letters a mark would sit on the last one.
            return letter.size() == 1 ? QString(letter + QChar(mark)) : letter;
        }
        if (name == u"frac" || name == u"tfrac" || name == u"dfrac" || name == u"nicefrac") {
            const QString above = enclosed(argument());
            const QString below = enclosed(argument());
            return QString(above + u'/' + below);
        }
        if (name == u"binom") {
            const QString above = argument();
            const QString below = argument();
            return QString(u"C(" + above + u',' + below + u')');
        }
        if (name == u"sqrt")
            return root();
        if (isMathStyle(name)) {
            if (next() == u'*')
                ++m_at;
            const bool isText = name.startsWith(u"text") || name == u"mbox";
            skipBlanks();
            return isText && next() == u'{' ? group() : argument();
        }
        return {};
    }

    QString root()
    {
        QString degree;
        if (next() == u'[') {
            const qsizetype length = m_tex.sliced(m_at).indexOf(u']');
            if (length > 0) {
                degree = superscript(m_tex.sliced(m_at + 1, length - 1)).value_or(QString());
                m_at += length + 1;
            }
        }
        const QString inner = enclosed(argument());
        return QString(degree + u'√' + inner);
    }

    static QString enclosed(const QString &text)
    {
        bool isSimple = true;
        for (const QChar c : text)
            isSimple = isSimple && (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ||
                                    c == u'.' || c == u'√' || c == u'∂' || c == u'′');
        return isSimple ? text : QString(u'(' + text + u')');
    }

    QString function(const QString &before, QStringView name)
    {
        const bool needsBlank =
            !before.isEmpty() && (before.back().isLetterOrNumber() || before.back() == u')');
        skipBlanks();
        const bool isFollowed =
            next().isLetterOrNumber() || next() == u'\\' || next() == u'{' || next() == u'|';
        QString out = needsBlank ? u" "_s : QString();
        out += name;
        if (isFollowed)
            out += u' ';
        return out;
    }

    // The blank behind a control word only ends it; relations are set apart.
    QString spaced(const QString &before, QStringView sign)
    {
        const bool isWord = m_at > 0 && isAsciiLetter(m_tex[m_at - 1]);
        const bool isRelation = sign.size() == 1 && isMathRelation(sign.front());
        if (isWord && (!isRelation || next().isSpace()))
            skipBlanks();
        if (!isRelation)
            return sign.toString();
        QString out = before.isEmpty() || before.back().isSpace() ? QString() : u" "_s;
        out += sign;
        if (!isAtEnd() && next() != u'}' && next() != u'$')
            out += u' ';
        return out;
    }

    QStringView m_tex;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

QString unicodeFormula(QStringView tex)
{
    return FormulaReader(tex).read();
}

QStringView withoutDelimiters(QStringView typed)
{
    for (const auto &[opening, closing] : {std::pair(u"$$", u"$$"), std::pair(u"$", u"$"),
                                           std::pair(u"\\(", u"\\)"), std::pair(u"\\[", u"\\]")}) {
        const QStringView open(opening);
        if (typed.size() >= 2 * open.size() && typed.startsWith(open) &&
            typed.endsWith(QStringView(closing)))
            return typed.sliced(open.size(), typed.size() - 2 * open.size());
    }
    return typed;
}

QString readableTex(const QString &text)
{
    const QList<TexPart> parts = decodedParts(text);
    QString out;
    for (const TexPart &part : parts)
        out += part.isFormula ? unicodeFormula(withoutDelimiters(part.text)) : part.text;
    return out;
}

} // namespace firstlight
