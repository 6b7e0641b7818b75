// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/readerchange.h"

namespace firstlight {

// For "Undo: …": "star 3 papers".
QString changeText(const ReaderChange &change);

// For a notice once it is done: "27 papers marked as read".
QString doneText(const ReaderChange &change);

} // namespace firstlight
