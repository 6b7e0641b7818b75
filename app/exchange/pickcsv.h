// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

namespace firstlight {

// A table with a heading line, one line a paper, CR LF: id, version, day, title, authors (separated
// by "; "), categories, relevance, novelty, scorer, state, comment, starred, read,
// dismissed, tags, note, url.
// Of an estimate, state says so. UTF-8.
QByteArray picksCsv(const QList<Pick> &picks);

} // namespace firstlight
