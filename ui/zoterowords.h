// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/zoterosending.h"

namespace firstlight {

// What came of sending papers to Zotero, in sentences.
QString zoteroReportText(const ZoteroReport &report);

// Why Zotero could not be asked, or took nothing more, and what to do.
QString zoteroErrorText(const Error &error);

} // namespace firstlight
