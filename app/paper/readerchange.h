// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/arxivid.h"

#include <QList>
#include <QString>

namespace firstlight {

// What a command of the reader's may change.
enum class ReaderField { Read, Starred, Dismissed, ToRead, Rescued, Tag, Note };

// One such command, as it was given: taking it back is told by the same value.
struct ReaderChange
{
    ReaderField field = ReaderField::Read;
    bool on = true;        // false: taken away; of a note: emptied
    QString tag;           // of ReaderField::Tag
    QList<ArxivId> papers; // whose state changed; empty: there was nothing to undo or redo

    bool isEmpty() const { return papers.isEmpty(); }

    friend bool operator==(const ReaderChange &, const ReaderChange &) = default;
};

struct TagCount
{
    QString tag;
    int papers = 0;

    friend bool operator==(const TagCount &, const TagCount &) = default;
};

// A search that the reader keeps under a name.
struct SavedSearch
{
    QString name;
    QString query; // in the language of paper/searchquery.h

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

} // namespace firstlight
