// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firstlight {

// From now on assistive technology reads pages (PaperText) with their formulas in Unicode; Qt's own
// interface would give an object character for each. Any number of calls.
void offerSpokenPages();

} // namespace firstlight
