// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"

namespace firstlight {

// Criteria as they stand in these lines, of which none belongs to a prompt's other parts.
// criteria/criteriamarkdown.h tells the form.
Criteria readCriteria(const QStringList &lines);

} // namespace firstlight
