// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firstlight {

// From the first call on screen readers are told of a HeatGrid as a table of named cells, of its
// corner as a slider that says both cut-offs, and of a CutoffSlider by the whole of its sentence.
void installGridAccess();

} // namespace firstlight
