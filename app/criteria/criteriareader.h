// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteriasource.h"

namespace firstlight {

struct ReadCriteria
{
    Criteria criteria;
    CriteriaSource source;
};

// Criteria as they stand in these lines, of which none belongs to a prompt's other parts.
// criteria/criteriamarkdown.h tells the form.
ReadCriteria readCriteria(const QStringList &lines);

} // namespace firstlight
