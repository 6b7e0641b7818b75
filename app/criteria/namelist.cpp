// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/namelist.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

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
        if (c == u',' && depth == 0) {
            items.append(text.sliced(begin, at - begin));
            begin = at + 1;
        }
    }
    items.append(text.sliced(begin));
    return depth == 0 ? items : QStringList();
}

bool isEtCetera(const QString &item)
{
    return item == "etc."_L1 || item == "etc"_L1;
}

} // namespace

QStringList splitKeywords(const QString &text)
{
    QStringList items = splitOutsideParentheses(text);
    if (items.isEmpty())
        items = text.split(u',');
    QStringList keywords;
    for (const QString &item : std::as_const(items)) {
        const QString keyword = item.simplified();
        if (!keyword.isEmpty() && !isEtCetera(keyword))
            keywords.append(keyword);
    }
    return keywords;
}

QStringList keywordLines(const QStringList &keywords)
{
    QStringList lines;
    bool isOpen = false;
    for (const QString &keyword : keywords) {
        const bool isBalanced = !splitOutsideParentheses(keyword).isEmpty();
        if (isOpen && isBalanced)
            lines.last().append(", "_L1).append(keyword);
        else
            lines.append(keyword);
        isOpen = isBalanced;
    }
    return lines;
}

} // namespace firstlight
