// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

namespace firstlight {

// What every format that cites a paper says of it.

// The publisher's DOI, or else arXiv's own.
QString doiOf(const Paper &paper);
// https://arxiv.org/abs/ID
QString addressOf(const Paper &paper);

// White space, line breaks included, folded to single blanks; control characters dropped, and those
// that reorder what a reader sees.
QString onOneLine(const QString &text);

} // namespace firstlight
