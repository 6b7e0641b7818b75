// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sortedcolumns.h"

#include <QVariant>

namespace firstlight {

// What a row of a PickListModel says of a paper at hand, by PickListModel::Role.
QVariant pickData(const Pick &pick, int role);
// The same for one of which only the numbers are known.
QVariant cellData(ScoreCell cell, quint16 flags, int role);

} // namespace firstlight
