// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/imports.h"
#include "store/session.h"

namespace firstlight {

// Papers with all that hangs on them, by key; at most limit of those after a key.
LibraryPage libraryPage(Session &session, qint64 afterKey, int limit);

// Saves whole papers of another library, within one session.
class LibraryImport final
{
public:
    // The session must outlive it.
    explicit LibraryImport(Session &session);
    ~LibraryImport();

    // Whether it brought anything new. What is here stays: marks of the reader's are added, never
    // taken away.
    bool save(const LibraryPaper &kept);

private:
    struct Statements;
    bool saveMarks(qint64 key, const LibraryPaper::Marks &marks);

    std::unique_ptr<Statements> m;
};

} // namespace firstlight
