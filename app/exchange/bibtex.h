// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <QList>

namespace firstlight {

// BibTeX entries, one a paper, in order. A paper's key is arXiv's own (last name, year, first four
// words of the title), so that it is the same in every export; of two papers with one key in a text
// the later one's ends with its id.
// @misc, or @article where there is a journal reference, with eprint, eprinttype, eprintclass,
// archivePrefix, primaryClass, doi, url; capitals inside words of the title braced, special
// characters escaped outside formulas, accents in Unicode. Braces always balance.
QString bibtex(const QList<Paper> &papers);

// The same for BibLaTeX: @online or @article, with date, eprint, eprinttype and eprintclass.
QString biblatex(const QList<Paper> &papers);

} // namespace firstlight
