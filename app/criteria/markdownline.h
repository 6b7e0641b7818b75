// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace firstlight {

// LF line ends, no byte order mark, no NUL.
QString withPlainLineEnds(const QString &text);

// Columns of white space before the first character; a tab counts as four.
int indentOf(QStringView line);

struct MarkdownHeading
{
    int level = 1; // 1-6
    QString text;  // simplified, without the closing marks
};
std::optional<MarkdownHeading> headingIn(QStringView line);

// What follows the mark of a bullet ("- ", "* ", "+ ", "• "); may be empty.
std::optional<QString> bulletIn(QStringView line);

// What follows "1. " or "1) "; never empty.
std::optional<QString> numberedIn(QStringView line);

// "Label: rest", "**Label:** rest", "**Label**: rest".
struct LabelledText
{
    QString label; // lower case
    QString rest;  // may be empty
};
std::optional<LabelledText> labelIn(QStringView text);

// Takes as many quotation marks from every line as every line with text has; lines that are not all
// quoted stay.
QStringList unquoted(const QStringList &lines);

// The line without any quotation marks.
QStringView withoutQuoteMarks(QStringView line);

// Without "<!-- … -->"; a comment that is never closed is text.
QString withoutComments(const QString &markdown);

// Joined, without blank lines at the ends and with at most one in a row.
QString joinedProse(const QStringList &lines);

} // namespace firstlight
