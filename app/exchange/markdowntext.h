// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// Text from the network for one line of a Markdown file: on one line, and so that it begins no tag,
// link, image, heading, quote or unfinished code. Formulas stay as typed but for a blank after a
// "<" or "]" that would act; other emphasis may act, which harms nothing.
QString markdownText(const QString &text);

// The same for between the brackets of a link.
QString markdownLinkText(const QString &text);

// Back to the text that markdownText wrote, or that a digest holds unescaped. A backslash before a
// backtick stays: there it is as likely an accent of TeX.
QString textFromMarkdown(const QString &line);

// The same for what markdownLinkText wrote.
QString textFromMarkdownLink(const QString &text);

// The same as textFromMarkdown for a comment, which has no TeX in it: every backtick is one.
QString commentFromMarkdown(const QString &line);

} // namespace firstlight
