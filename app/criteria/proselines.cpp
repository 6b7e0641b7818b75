// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/proselines.h"

#include "criteria/criterialabels.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

qsizetype firstLetterIn(const QString &line)
{
    qsizetype at = 0;
    while (at < line.size() && line.at(at).isSpace())
        ++at;
    return at;
}

bool isEscaped(QStringView text)
{
    return text.size() > 1 && text.front() == u'\\' &&
           (text.at(1).isDigit() || u"#>-*+<\\\u2022"_s.contains(text.at(1)));
}

// Of "Keywords:" and "People:", with however many backslashes before the colon, where it is.
std::optional<qsizetype> listColonIn(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    QStringView label = QStringView(line).left(std::max<qsizetype>(0, colon));
    while (label.endsWith(u'\\'))
        label.chop(1);
    const auto part = criteriaPartLabel(label.toString().simplified());
    const bool isList =
        part && (part->part == CriteriaPart::Keywords || part->part == CriteriaPart::People);
    return isList ? std::optional(colon) : std::nullopt;
}

bool isHeading(QStringView line)
{
    const auto heading = headingIn(line);
    return heading && heading->level <= 2;
}

bool startsLikeAPart(const QString &line, ProsePlace place)
{
    const QStringView text = QStringView(line).trimmed();
    if (isEscaped(text) || isHeading(line) || isHeading(withoutQuoteMarks(line)))
        return true;
    if (place != ProsePlace::Introduction)
        return false;
    return text.startsWith(u'>') || headingIn(line) || numberedIn(line) ||
           labelIn(bulletIn(line).value_or(QString())) || text.startsWith("**"_L1);
}

QString escaped(const QString &line, ProsePlace place)
{
    QString result = line;
    if (startsLikeAPart(line, place))
        result.insert(firstLetterIn(line), u'\\');
    else if (const auto colon = listColonIn(line))
        result.insert(*colon, u'\\');
    return result;
}

bool isClosed(QStringView line)
{
    return line.contains("-->"_L1);
}

} // namespace

QStringList escapedProse(const QStringList &lines, ProsePlace place)
{
    QStringList result;
    bool isInComment = false;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString &line = lines.at(at);
        const bool isOpening = !isInComment && line.trimmed().startsWith("<!--"_L1);
        if (isOpening)
            isInComment = std::any_of(lines.cbegin() + at, lines.cend(), isClosed);
        QString written = line;
        if (isOpening && !isInComment)
            written.insert(firstLetterIn(line), u'\\');
        else if (!isInComment)
            written = escaped(line, place);
        if (isClosed(line))
            isInComment = false;
        result.append(written);
    }
    return result;
}

QString unescapedProse(const QString &line)
{
    QString text = line;
    const qsizetype first = firstLetterIn(line);
    if (isEscaped(QStringView(line).sliced(first)))
        return text.remove(first, 1);
    const auto colon = listColonIn(line);
    if (colon && *colon > 0 && line.at(*colon - 1) == u'\\')
        text.remove(*colon - 1, 1);
    return text;
}

} // namespace firstlight
