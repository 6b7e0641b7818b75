// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

#include <QJsonObject>

namespace firstlight {

// A paper as Zotero's connector takes it (an item of /connector/saveItems), with the fields that
// Zotero's own translator for arXiv fills in: a preprint, or a journal article once the paper has a
// journal's DOI. Its categories, by name, and the reader's tags are tags; its comments and the
// reader's note are notes, escaped, since Zotero's notes are HTML. "id" is the arXiv id.
QJsonObject zoteroItem(const Pick &pick);

} // namespace firstlight
