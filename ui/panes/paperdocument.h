// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"
#include "paper/worddifference.h"

#include <QFont>
#include <QPalette>

class QTextDocument;

namespace firstlight {

// How a paper is set.
struct PaperStyle
{
    QFont font; // of the running text, zoom included
    QPalette palette;
    bool showsAllAuthors = false;
    // Of an updated paper: what became of its abstract; empty while that is not known.
    QList<WordRun> changes;
    bool showsChanges = false;
};

inline constexpr int authorsShown = 8;

// The address of the link that unfolds the authors.
inline constexpr QLatin1String allAuthorsAnchor("firstlight:authors");

// The address of the link that shows what changed in the abstract, or hides it.
inline constexpr QLatin1String changesAnchor("firstlight:changes");

// The address of the link to papers that are like this one.
inline constexpr QLatin1String likeAnchor("firstlight:like");

// Fills the document by inserting text, never markup.
void writePaper(QTextDocument *document, const Pick &pick, const PaperStyle &style);

// A column of 75 characters, in pixels.
int readableWidth(const QFont &font);

} // namespace firstlight
