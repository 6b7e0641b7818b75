// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

namespace firstlight {

// RIS records, one a paper, in order: UNPB, or JOUR where there is a journal reference. Lines end
// with CR LF; no value breaks over lines. Categories and tags are KW, the note and arXiv's comments
// N1. Formulas stay as typed.
QString ris(const QList<Pick> &picks);

} // namespace firstlight
