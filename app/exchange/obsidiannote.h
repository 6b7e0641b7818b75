// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

namespace firstlight {

// One paper as a note for Obsidian: front matter with what programs ask for, then a block between
// two marker lines with the comment, the abstract and the reader's note. Text from arXiv or a model
// is inert (exchange/obsidiantext.h).
QByteArray obsidianNote(const Pick &pick);

// The same in place of what an earlier export wrote. The keys that are ours are set anew (tags and
// aliases joined with those there), the block is replaced; all other bytes stay. A block that the
// reader took out stays out.
QByteArray updatedNote(const QByteArray &note, const Pick &pick);

// Whose note this is, by its front matter; the beginning of the file is enough. Empty: nobody's.
std::optional<ArxivId> paperOfNote(const QByteArray &beginning);

// "2509.10541 The first words of its title.md", "math-0611800 ….md": safe in every file system and
// in Obsidian's links.
QString noteFileName(const Paper &paper);

// The paper that such a name begins with. Also of "2509.10541.md".
std::optional<ArxivId> paperOfFileName(const QString &name);

} // namespace firstlight
