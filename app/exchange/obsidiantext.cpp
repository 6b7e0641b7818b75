// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/obsidiantext.h"

#include "exchange/reference.h"
#include "paper/texaccents.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar();
}

bool beginsEntity(QStringView text, qsizetype at)
{
    static const QRegularExpression entity(u"^&#?[A-Za-z0-9]+;"_s);
    return entity.match(text.sliced(at).first(qMin<qsizetype>(text.size() - at, 40))).hasMatch();
}

// Whether the character would mean something where it stands.
bool acts(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const QChar before = charAt(text, at - 1);
    const QChar after = charAt(text, at + 1);
    switch (c.unicode()) {
    case u'_':
        return !before.isLetterOrNumber() || !after.isLetterOrNumber();
    case u'=':
    case u'~':
        return before == c || after == c;
    case u'%':
        return before == c || after == c || before == u'<' || after == u'>';
    case u':': // a field of Dataview; an address that would do something in the program itself
        return before == c || after == c || (after == u'/' && charAt(text, at + 2) == u'/');
    case u'&':
        return beginsEntity(text, at);
    default:
        return QStringView(u"\\`*[]#<>$^|").contains(c);
    }
}

QString escaped(QStringView text)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (acts(text, at))
            result += u'\\';
        result += text[at];
    }
    return result;
}

QString escapedBesidesAddresses(const QString &text)
{
    static const QRegularExpression address(
        u"(?<![A-Za-z0-9])https?://(?:[A-Za-z0-9._~/?#=&+@,;!-]|%[0-9A-Fa-f]{2})*[A-Za-z0-9/]"_s);
    QString result;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : address.globalMatch(text)) {
        result += escaped(QStringView(text).sliced(at, match.capturedStart() - at));
        result += match.capturedView();
        at = match.capturedEnd();
    }
    return result + escaped(QStringView(text).sliced(at));
}

struct Formula
{
    QString inside;
    QString delimiter; // "$" or "$$"
};

Formula formulaOf(const QString &text)
{
    struct Form
    {
        QString begin;
        QString end;
        QString delimiter;
    };
    static const std::array forms{Form{u"$$"_s, u"$$"_s, u"$$"_s}, Form{u"$"_s, u"$"_s, u"$"_s},
                                  Form{uR"(\()"_s, uR"(\))"_s, u"$"_s},
                                  Form{uR"(\[)"_s, uR"(\])"_s, u"$$"_s}};
    for (const Form &form : forms) {
        const qsizetype length = form.begin.size() + form.end.size();
        if (text.size() > length && text.startsWith(form.begin) && text.endsWith(form.end))
            return {text.sliced(form.begin.size(), text.size() - length).trimmed(), form.delimiter};
    }
    return {text, u"$$"_s}; // an environment
}

// Whether a formula is one to Obsidian, too, and does no more than to be drawn.
bool isHarmless(const QString &formula)
{
    static const QRegularExpression active(
        uR"(\$|`|\\(href|url|require|class|cssId|style|data|unicode|def|gdef|let|newcommand)\b)"_s);
    return !formula.isEmpty() && !formula.endsWith(u'\\') && !formula.contains(active);
}

// A blank, which TeX does not see, parts what Obsidian or its plugins may look for in there, too.
QString parted(const QString &formula)
{
    static const QRegularExpression pair(
        uR"((<(?=[A-Za-z/!?%])|\[(?=\[)|\](?=[\[(])|%(?=%)|:(?=:)))"_s);
    return QString(formula).replace(pair, uR"(\1 )"_s);
}

QString formulaText(const QString &text)
{
    const Formula formula = formulaOf(text);
    return isHarmless(formula.inside)
               ? QString(formula.delimiter + parted(formula.inside) + formula.delimiter)
               : escaped(text);
}

// A list, quotation, heading or rule begins with one of these.
QString withoutBlock(const QString &line)
{
    static const QRegularExpression block(u"^(\\d{1,9}(?=[.)])|(?=[-+=]))"_s);
    return QString(line).replace(block, uR"(\1\)"_s);
}

} // namespace

QString obsidianText(const QString &text)
{
    QString line;
    bool endsWithFormula = false;
    for (const TexPart &part : decodedParts(onOneLine(text))) {
        if (part.isFormula && endsWithFormula)
            line += u' '; // or "$" and "$" would become "$$"
        line += part.isFormula ? formulaText(part.text) : escapedBesidesAddresses(part.text);
        endsWithFormula = part.isFormula;
    }
    return withoutBlock(line.trimmed());
}

QString inertNote(const QString &note)
{
    QString text = note;
    text.replace(u"\r\n"_s, u"\n"_s);
    return text.replace(u"%%"_s, uR"(\%\%)"_s).replace(u"<%"_s, uR"(<\%)"_s).trimmed();
}

QString obsidianTag(const QString &tag)
{
    QString result = tag.simplified();
    for (QChar &c : result) {
        const bool fits = c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' ||
                          c == u'-' || c == u'/';
        if (!fits)
            c = u'-';
    }
    const bool isNumber =
        std::all_of(result.cbegin(), result.cend(), [](QChar c) { return c.isDigit(); });
    return isNumber && !result.isEmpty() ? QString(u"tag-"_s + result) : result;
}

} // namespace firstlight
