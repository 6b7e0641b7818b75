// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/pagewriter.h"

namespace firstlight {

// What the scorers say: the score that counts now, with its reasons.
void writeScore(PageWriter &page, const Pick &pick);

// A table of all that was said (PaperStyle::history), or that it is being looked up.
void writeHistory(PageWriter &page);

} // namespace firstlight
