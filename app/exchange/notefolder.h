// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/pick.h"

namespace firstlight {

struct WrittenNotes
{
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    QStringList failed; // files that could not be read or written, below the folder
    QString reason;     // why the first of them could not, as the system says it

    friend bool operator==(const WrittenNotes &, const WrittenNotes &) = default;
};

// Writes each paper's note for Obsidian into a folder, which is made when it is not there. A
// paper's note is known by the id in its front matter, else in its name, wherever below the folder
// it was moved and whatever it is called now; files that say nothing new are left alone. A file is
// replaced as a whole or not at all. Blocks: not for the window's thread.
Result<WrittenNotes> writeNotes(const QList<Pick> &picks, const QString &folder);

} // namespace firstlight
