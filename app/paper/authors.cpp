// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/authors.h"

#include <QSet>

namespace firstlight {

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

} // namespace

QStringList splitAuthors(const QString &creators)
{
    const QSet<qsizetype> closed = closedParentheses(creators);
    QStringList names;
    const auto take = [&](qsizetype from, qsizetype to) {
        const QString name = creators.mid(from, to - from).simplified();
        if (!name.isEmpty())
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
        } else if (c == u',' && depth == 0) {
            take(start, i);
            start = i + 1;
        }
    }
    take(start, creators.size());
    return names;
}

} // namespace firstlight
