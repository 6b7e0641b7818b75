// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/spending.h"

namespace firstlight {

// Spending as a table for spreadsheets: RFC 4180 in UTF-8, a row of names first, one row an entry.
QByteArray spendingCsv(const QList<Spending> &entries);

} // namespace firstlight
