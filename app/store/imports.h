// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/librarypaper.h"
#include "paper/librarytables.h"

#include <QVariantList>

#include <optional>

namespace firstlight {

// What Store is given of files, and what became of it.

struct ImportCounts
{
    qint64 taken = 0; // brought something new
    qint64 known = 0; // was in the library already
};

// A file, so that its import can go on after a break. It is the same one when all three are.
struct ImportSource
{
    QString path;
    qint64 size = 0;     // bytes
    QString fingerprint; // of the first and the last KiB
};

// How far the import of a file has come.
struct ImportMark
{
    qint64 position = 0; // bytes done with; a line begins there
    qint64 line = 0;     // lines done with
    ImportCounts counts;
    qint64 refused = 0;
};

struct MarkedSource
{
    ImportSource source;
    ImportMark mark;
};

// A paper of no announcement in particular.
struct DatedPaper
{
    Paper paper;
    QDate firstAnnounced; // perhaps only about
};

// A paper as some file lists it under a day.
struct ImportedPaper
{
    Paper paper; // without categories where the file does not tell them
    AnnounceType type = AnnounceType::New;
    std::optional<Score> score;
};

struct ImportedDay
{
    QDate day;
    QStringList followed; // categories that the reader follows
    QList<ImportedPaper> papers;
};

// A stretch of the library, for export.
struct LibraryPage
{
    QList<LibraryPaper> papers;
    qint64 lastKey = 0; // where the next page begins
};

// A stretch of a table of the library, for export.
struct LibraryRows
{
    QList<LibraryRow> rows;
    QVariantList last; // where the next stretch begins; empty: nothing was left
};

// What to tell of papers. Touched are those that were ever announced, judged or marked: all but
// what only a snapshot brought.
enum class LibraryShare { Whole, TextOnly, TouchedTextOnly };

} // namespace firstlight
