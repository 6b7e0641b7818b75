// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/digest.h"
#include "llm/pricebook.h"
#include "store/runrecord.h"

namespace firstlight {

// A day's requests as its digest tells of them: one entry a model. The cost is parted by the prices
// in force.
QList<Digest::Spending> digestSpending(const QList<DaySpending> &spent, const PriceBook &prices);

} // namespace firstlight
