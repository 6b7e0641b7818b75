// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

#include <memory>

class QMimeData;

namespace firstlight {

// What is dragged out or copied: addresses of the abstract pages (text/uri-list), titles with them
// (text/plain), BibTeX (application/x-bibtex), a list of links (text/markdown). Null for no picks.
std::unique_ptr<QMimeData> exportedPicks(const QList<Pick> &picks);
QStringList exportedFormats();

} // namespace firstlight
