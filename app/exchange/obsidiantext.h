// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// Text as arXiv or a scorer wrote it for a line of its own in a note of Obsidian. Formulas become
// $…$ or $$…$$, the only ones it knows; web addresses stay. Nothing else acts: no link, tag,
// comment, block, code, HTML, nor what Templater and Dataview would run.
QString obsidianText(const QString &text);

// The reader's own Markdown, kept but for "%%", which could hide what follows, and "<%", which
// Templater would run.
QString inertNote(const QString &note);

// A tag as Obsidian takes it: letters, digits, "_", "-", "/", and not digits alone. May be empty.
QString obsidianTag(const QString &tag);

} // namespace firstlight
