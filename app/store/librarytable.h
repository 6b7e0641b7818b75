// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/imports.h"
#include "store/session.h"

namespace firstlight {

// Papers with all that hangs on them, by key; at most limit of those after a key.
LibraryPage libraryPage(Session &session, qint64 afterKey, int limit, LibraryShare share);

// Saves whole papers of another library, within one session.
class LibraryImport final
{
public:
    // The session must outlive it.
    explicit LibraryImport(Session &session);
    ~LibraryImport();

    // Whether it brought anything new. What is here stays; marks are merged.
    bool save(const LibraryPaper &kept);

private:
    struct Statements;
    bool saveMarks(const ArxivId &paper, const LibraryPaper::Marks &marks);

    std::unique_ptr<Statements> m;
};

} // namespace firstlight
