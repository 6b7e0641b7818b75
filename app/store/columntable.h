// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"
#include "paper/pickcolumns.h"

namespace firstlight {

// What lists know of the picks, in their order.
PickColumns columnsOf(const QList<Pick> &picks);

} // namespace firstlight
