// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidencewords.h"
#include "panes/paperanchors.h"
#include "paper/pastscore.h"
#include "paper/pick.h"
#include "paper/worddifference.h"

#include <QFont>
#include <QPalette>

class QTextDocument;

namespace firstlight {

class FormulaText;

// How a paper is set.
struct PaperStyle
{
    QFont font; // of the running text, zoom included
    QPalette palette;
    bool showsAllAuthors = false;
    bool showsSource = false; // title and abstract as they were typed
    // Of an updated paper: what became of its abstract; empty while that is not known.
    QList<WordRun> changes;
    bool showsChanges = false;
    QStringList searched; // words to be marked
    bool showsHistory = false;
    std::optional<QList<PastScore>> history;     // empty while it is not known
    const ScoreBackground *background = nullptr; // null while it is not known
    FormulaText *formulas = nullptr;             // of the document; null: formulas in Unicode
};

inline constexpr int authorsShown = 8;

// Fills the document by inserting text, never markup.
void writePaper(QTextDocument *document, const Pick &pick, const PaperStyle &style);

// A column of 75 characters, in pixels.
int readableWidth(const QFont &font);

// Whether it would look different with its TeX as typed.
bool hasTex(const Paper &paper);

} // namespace firstlight
