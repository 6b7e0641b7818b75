// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/arxivid.h"

#include <QDate>
#include <QStringList>

namespace firstlight {

// What arXiv says of a paper, in one version. Text is raw as announced (TeX accents and $…$ stay),
// with white space folded to single blanks; paper/texaccents.h makes it fit to show.
struct Paper
{
    ArxivId id;
    int version = 1;
    QString title;
    QString abstract;
    QStringList authors;    // in order; affiliations in parentheses stay with their author
    QStringList categories; // the first is the primary category
    QString comments;       // empty where the source has none (RSS never does)
    QString doi;            // the publisher's, not arXiv's own
    QString journalRef;
    QString licence; // a URI, verbatim

    QString primaryCategory() const { return categories.value(0); }

    friend bool operator==(const Paper &, const Paper &) = default;
};

} // namespace firstlight
