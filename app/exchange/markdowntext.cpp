// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdowntext.h"

#include "exchange/reference.h"
#include "paper/texformulas.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

enum class Place { Line, Link };

bool beginsTag(QStringView text, qsizetype at)
{
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
    return text[at] == u'<' && (next.isLetter() || QStringView(u"/!?").contains(next));
}

bool beginsTarget(QStringView text, qsizetype at)
{
    return text[at] == u']' && at + 1 < text.size() &&
           (text[at + 1] == u'(' || text[at + 1] == u'[');
}

// Whether all code that single backticks begin also ends.
bool hasBalancedBackticks(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\\') {
            ++at;
        } else if (text[at] == u'`') {
            if (at + 1 < text.size() && text[at + 1] == u'`')
                return false;
            ++count;
        }
    }
    return count % 2 == 0;
}

QString escapedFormula(QStringView formula)
{
    QString escaped;
    for (qsizetype at = 0; at < formula.size(); ++at) {
        escaped += formula[at];
        if (beginsTag(formula, at) || beginsTarget(formula, at))
            escaped += u' ';
    }
    return escaped;
}

QString escapedText(QStringView text, Place place, bool keepsBackticks)
{
    QString escaped;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        if (c == u'\\' && QStringView(u"\\[]`").contains(next)) {
            // Already escaped: a second backslash would undo it.
            escaped += c;
            escaped += text[++at];
        } else if (beginsTag(text, at)) {
            escaped += "&lt;"_L1;
        } else if ((place == Place::Link && (c == u'[' || c == u']')) ||
                   (c == u'`' && !keepsBackticks)) {
            escaped += u'\\';
            escaped += c;
        } else {
            escaped += c;
            if (beginsTarget(text, at))
                escaped += u'\\';
        }
    }
    return escaped;
}

QString escapedLine(const QString &text, Place place)
{
    const QString line = onOneLine(text);
    const bool keepsBackticks = hasBalancedBackticks(line);
    QString escaped;
    if (!line.isEmpty() && QStringView(u"#>|-").contains(line.front()))
        escaped += u'\\';
    for (const TexSegment &segment : texSegments(line)) {
        const QStringView part = QStringView(line).sliced(segment.start, segment.length);
        escaped +=
            segment.isFormula ? escapedFormula(part) : escapedText(part, place, keepsBackticks);
    }
    // A backslash at the end would take the closing bracket with it.
    if (escaped.endsWith(u'\\'))
        escaped += u' ';
    return escaped;
}

// What escapedText put before a "[" or "(" to take its meaning away.
QString withoutTargetEscapes(QStringView text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        const bool isEscape =
            text[at] == u'\\' && plain.endsWith(u']') && (next == u'(' || next == u'[');
        if (!isEscape)
            plain += text[at];
    }
    return plain;
}

QString withoutTagEscapes(QString text)
{
    constexpr QLatin1StringView lessThan = "&lt;"_L1;
    for (qsizetype at = 0; (at = text.indexOf(lessThan, at)) >= 0; ++at) {
        text.replace(at, lessThan.size(), u'<');
        if (!beginsTag(text, at))
            text.replace(at, 1, lessThan);
    }
    return text;
}

QStringView withoutFirstEscape(QStringView line)
{
    const bool isEscaped =
        line.size() > 1 && line.front() == u'\\' && QStringView(u"#>|-").contains(line[1]);
    return isEscaped ? line.sliced(1) : line;
}

} // namespace

QString markdownText(const QString &text)
{
    return escapedLine(text, Place::Line);
}

QString markdownLinkText(const QString &text)
{
    return escapedLine(text, Place::Link);
}

QString textFromMarkdown(const QString &line)
{
    return withoutTagEscapes(withoutTargetEscapes(withoutFirstEscape(QStringView(line).trimmed())));
}

QString textFromMarkdownLink(const QString &text)
{
    QString plain = textFromMarkdown(text);
    for (const QString &bracket : {u"["_s, u"]"_s})
        plain.replace(u'\\' + bracket, bracket);
    return plain;
}

QString commentFromMarkdown(const QString &line)
{
    return textFromMarkdown(line).replace(u"\\`"_s, u"`"_s);
}

} // namespace firstlight
