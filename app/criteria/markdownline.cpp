// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/markdownline.h"

#include <algorithm>
#include <limits>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 60;
constexpr qsizetype mostDigits = 6; // of a list number

// The position behind up to limit quotation marks, each with one blank after it; counts them.
qsizetype behindQuoteMarks(QStringView line, int limit, int &marks)
{
    qsizetype at = 0;
    for (marks = 0; marks < limit; ++marks) {
        qsizetype mark = at;
        while (mark < line.size() && line.at(mark) == u' ')
            ++mark;
        if (mark == line.size() || line.at(mark) != u'>')
            break;
        at = mark + 1;
        if (at < line.size() && line.at(at) == u' ')
            ++at;
    }
    return at;
}

} // namespace

QString withPlainLineEnds(const QString &text)
{
    QString plain = text;
    if (plain.startsWith(QChar::ByteOrderMark))
        plain.remove(0, 1);
    plain.remove(QChar::Null);
    return plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

int indentOf(QStringView line)
{
    int columns = 0;
    for (const QChar c : line) {
        if (!c.isSpace())
            break;
        columns += c == u'\t' ? 4 : 1;
    }
    return columns;
}

std::optional<MarkdownHeading> headingIn(QStringView line)
{
    const QStringView text = line.trimmed();
    int level = 0;
    while (level < text.size() && text.at(level) == u'#')
        ++level;
    if (level == 0 || level > 6 || level == text.size() || !text.at(level).isSpace())
        return {};
    QStringView name = text.sliced(level);
    while (name.endsWith(u'#') || (!name.isEmpty() && name.back().isSpace()))
        name.chop(1);
    const QString simple = name.toString().simplified();
    if (simple.isEmpty())
        return {};
    return MarkdownHeading{level, simple};
}

std::optional<QString> bulletIn(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty() || !u"-*+\u2022"_s.contains(text.front()))
        return {};
    if (text.size() > 1 && !text.at(1).isSpace())
        return {};
    return text.sliced(1).toString().simplified();
}

std::optional<QString> numberedIn(QStringView line)
{
    const QStringView text = line.trimmed();
    qsizetype digits = 0;
    while (digits < text.size() && digits <= mostDigits && text.at(digits).isDigit())
        ++digits;
    if (digits == 0 || digits > mostDigits || text.size() < digits + 2)
        return {};
    if ((text.at(digits) != u'.' && text.at(digits) != u')') || !text.at(digits + 1).isSpace())
        return {};
    const QString rest = text.sliced(digits + 1).toString().simplified();
    return rest.isEmpty() ? std::nullopt : std::optional(rest);
}

std::optional<LabelledText> labelIn(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype colon = trimmed.left(longestLabel).indexOf(u':');
    if (colon < 1)
        return {};
    QString label = trimmed.left(colon).toString();
    QStringView rest = trimmed.sliced(colon + 1);
    const bool isBold = label.startsWith("**"_L1);
    if (isBold && !label.endsWith("**"_L1)) {
        if (!rest.startsWith("**"_L1))
            return {};
        rest = rest.sliced(2);
    }
    label.remove(u"**"_s);
    label = label.simplified().toLower();
    if (label.isEmpty())
        return {};
    return LabelledText{label, rest.toString().simplified()};
}

QStringList unquoted(const QStringList &lines)
{
    int shared = std::numeric_limits<int>::max();
    bool hasText = false;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        hasText = true;
        int marks = 0;
        behindQuoteMarks(line, shared, marks);
        shared = std::min(shared, marks);
        if (shared == 0)
            return lines;
    }
    if (!hasText)
        return lines;
    QStringList result;
    result.reserve(lines.size());
    for (const QString &line : lines) {
        int marks = 0;
        result.append(line.sliced(behindQuoteMarks(line, shared, marks)));
    }
    return result;
}

QStringView withoutQuoteMarks(QStringView line)
{
    int marks = 0;
    return line.sliced(behindQuoteMarks(line, std::numeric_limits<int>::max(), marks));
}

QString withoutComments(const QString &markdown)
{
    QString result;
    qsizetype at = 0;
    while (true) {
        const qsizetype begin = markdown.indexOf("<!--"_L1, at);
        const qsizetype end = begin < 0 ? -1 : markdown.indexOf("-->"_L1, begin);
        if (end < 0)
            return QString(result + markdown.sliced(at));
        result += markdown.sliced(at, begin - at);
        at = end + 3;
    }
}

QString joinedProse(const QStringList &lines)
{
    QStringList kept;
    for (const QString &line : lines) {
        QString text = line;
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        if (!text.isEmpty() || (!kept.isEmpty() && !kept.constLast().isEmpty()))
            kept.append(text);
    }
    while (!kept.isEmpty() && kept.constLast().isEmpty())
        kept.removeLast();
    return kept.join(u'\n');
}

} // namespace firstlight
