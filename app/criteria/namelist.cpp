// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/namelist.h"

#include "paper/followedperson.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// At [at]: the comma behind a run of backslashes.
bool isEscapedComma(const QString &text, qsizetype at)
{
    qsizetype backslashes = 0;
    while (backslashes < at && text.at(at - backslashes - 1) == u'\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

QStringList splitAtCommas(const QString &text)
{
    QStringList items;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != u',' || isEscapedComma(text, at))
            continue;
        items.append(text.sliced(begin, at - begin));
        begin = at + 1;
    }
    items.append(text.sliced(begin));
    return items;
}

// Empty where a parenthesis is never closed or closed before it was opened.
QStringList splitOutsideParentheses(const QString &text)
{
    QStringList items;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'(')
            ++depth;
        else if (c == u')' && --depth < 0)
            return {};
        if (c == u',' && depth == 0 && !isEscapedComma(text, at)) {
            items.append(text.sliced(begin, at - begin));
            begin = at + 1;
        }
    }
    items.append(text.sliced(begin));
    return depth == 0 ? items : QStringList();
}

bool isEtCetera(QStringView item)
{
    return item == "etc."_L1 || item == "etc"_L1;
}

bool isEscapedEtCetera(QStringView item)
{
    while (item.startsWith(u'\\'))
        item = item.sliced(1);
    return isEtCetera(item);
}

// Before each comma half of the backslashes.
QString withoutEscapes(const QString &item)
{
    QString text;
    qsizetype backslashes = 0;
    for (const QChar c : item) {
        if (c == u',')
            text.chop(backslashes - backslashes / 2);
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        text += c;
    }
    return isEscapedEtCetera(text) && text.startsWith(u'\\') ? text.sliced(1) : text;
}

QString withEscapedCommas(const QString &item)
{
    QString text;
    qsizetype backslashes = 0;
    for (const QChar c : item) {
        if (c == u',')
            text += QString(backslashes + 1, u'\\');
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        text += c;
    }
    return text;
}

QString keywordText(const QString &keyword)
{
    if (splitKeywords(keyword) == QStringList(keyword))
        return keyword;
    const QString text = withEscapedCommas(keyword);
    return isEscapedEtCetera(keyword) ? QString(u'\\' + text) : text;
}

} // namespace

QStringList splitKeywords(const QString &text)
{
    QStringList items = splitOutsideParentheses(text);
    if (items.isEmpty())
        items = splitAtCommas(text);
    QStringList keywords;
    for (const QString &item : std::as_const(items)) {
        const QString keyword = item.simplified();
        if (!keyword.isEmpty() && !isEtCetera(keyword))
            keywords.append(withoutEscapes(keyword));
    }
    return keywords;
}

QStringList keywordLines(const QStringList &keywords)
{
    QStringList lines;
    bool isOpen = false;
    for (const QString &keyword : keywords) {
        const QString text = keywordText(keyword);
        const bool isBalanced = !splitOutsideParentheses(text).isEmpty();
        if (isOpen && isBalanced)
            lines.last().append(", "_L1).append(text);
        else
            lines.append(text);
        isOpen = isBalanced && !text.endsWith(u'\\');
    }
    return lines;
}

QStringList splitPeople(const QString &text)
{
    if (!text.contains(R"(\,)"_L1))
        return splitNames(text);
    QStringList names;
    for (const QString &name : splitAtCommas(text)) {
        if (!name.trimmed().isEmpty())
            names.append(withoutEscapes(name.simplified()));
    }
    return names;
}

QString personLine(const QString &name)
{
    return splitPeople(name) == QStringList(name) ? name : withEscapedCommas(name);
}

} // namespace firstlight
