// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace firstlight {

// What a file is, as far as the program can take it in.
enum class FileKind {
    Unknown,
    Digest,     // a published digest, Markdown
    DigestJson, // the same as JSON: an object by arXiv id
    Snapshot,   // arXiv's metadata snapshot, one JSON object a line
    Bundle,     // everything of a Firstlight library, one JSON object a line
    Feed,       // an announcement feed, RSS or Atom
    Oai         // an answer of arXiv's OAI-PMH service
};

// How much of a file's beginning is enough to tell.
inline constexpr qsizetype fileKindBytes = 65536;

// By what the beginning of the file says, never by its name.
FileKind fileKindOf(const QByteArray &beginning);

// The bytes without a byte order mark.
QByteArray withoutByteOrderMark(const QByteArray &bytes);

} // namespace firstlight
