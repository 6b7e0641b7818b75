// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace firstlight {

// A formula without its delimiters in Unicode, for rows of lists, search and whoever cannot see it
// typeset: Greek and symbols, super- and subscripts where Unicode has them (else ^( ) and _( )),
// \mathbb, accents, \frac as a/b, \sqrt as √. Macros it does not know stay as typed. Never markup;
// linear in time.
QString unicodeFormula(QStringView tex);

// Raw text of arXiv's as decodeTexText makes it, with its formulas in that form, too.
QString readableTex(const QString &text);

// A typed formula without its delimiters, $…$, $$…$$, \(…\) or \[…\]; an environment as it is.
QStringView withoutDelimiters(QStringView typed);

} // namespace firstlight
