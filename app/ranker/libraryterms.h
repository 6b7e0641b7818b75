// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <QStringList>

namespace firstlight {

// A word, or two or three that stand together, as papers write it.
struct LibraryTerm
{
    QString text;
    int papers = 0; // that hold it

    friend bool operator==(const LibraryTerm &, const LibraryTerm &) = default;
};

// Terms of titles and abstracts that begin with what is being typed, whatever the case, with how
// many of the papers hold them; the most common first, then by text. The beginning's last word may
// be a part of one. A longer term that stands in as many papers takes the shorter one's place.
QList<LibraryTerm> termsBeginning(const QString &beginning, const QList<Paper> &papers,
                                  qsizetype limit);

} // namespace firstlight
