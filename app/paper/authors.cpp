// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/authors.h"

#include <QSet>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Where the parentheses open that are closed again: one left open must not swallow the names after
// it.
QSet<qsizetype> closedParentheses(const QString &text)
{
    QSet<qsizetype> closed;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'(')
            open.append(i);
        else if (text[i] == u')' && !open.isEmpty())
            closed.insert(open.takeLast());
    }
    return closed;
}

// "Robert Heath, Jr." is one author.
bool isSuffix(const QString &name)
{
    static const QStringList suffixes{u"Jr"_s, u"Jr."_s, u"Sr"_s, u"Sr."_s,
                                      u"II"_s, u"III"_s, u"IV"_s};
    return suffixes.contains(name);
}

// How long the separator at a place is; 0 when there is none.
qsizetype separatorAt(const QString &text, qsizetype at, AuthorSeparators separators)
{
    const QStringView rest = QStringView(text).sliced(at);
    if (separators == AuthorSeparators::CommasAndWords) {
        for (const QLatin1StringView words : {", and "_L1, " and "_L1}) {
            if (rest.startsWith(words))
                return words.size();
        }
    }
    return rest.startsWith(u',') ? 1 : 0;
}

} // namespace

QStringList splitAuthors(const QString &written, AuthorSeparators separators)
{
    const QString creators = written.simplified();
    const QSet<qsizetype> closed = closedParentheses(creators);
    QStringList names;
    const auto take = [&](qsizetype from, qsizetype to) {
        const QString name = creators.mid(from, to - from).simplified();
        if (separators == AuthorSeparators::CommasAndWords && isSuffix(name) && !names.isEmpty())
            names.last() += u' ' + name;
        else if (!name.isEmpty())
            names.append(name);
    };
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype i = 0; i < creators.size(); ++i) {
        const QChar c = creators[i];
        if (c == u'(' && closed.contains(i)) {
            ++depth;
        } else if (c == u')' && depth > 0) {
            --depth;
        } else if (const qsizetype length = separatorAt(creators, i, separators);
                   depth == 0 && length > 0) {
            take(start, i);
            start = i + length;
            i = start - 1;
        }
    }
    take(start, creators.size());
    return names;
}

} // namespace firstlight
