// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// Plain text for a field of BibTeX: what LaTeX or BibTeX would act on escaped, accents in Unicode.
// Braces always balance.
QString latexEscaped(QStringView text);

// The same of raw text from arXiv, whose formulas stay.
QString latexText(const QString &text);

// The same of a title. Styles put titles in lower case, but for the first letter, so braces go
// around what must not suffer it: names of models and methods, and where the words of a title are
// not capital in general, each that is.
QString latexTitle(const QString &title);

} // namespace firstlight
