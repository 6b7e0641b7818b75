// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/pagewriter.h"

namespace firstlight {

// The reader's note at the cursor, its Markdown set. HTML in it stays text, pictures become their
// descriptions, links lead to web pages or nowhere: a note may come from a file of somebody else's.
void insertNote(PageWriter &page, const QString &markdown);

} // namespace firstlight
