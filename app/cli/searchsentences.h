// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/searchquery.h"

namespace firstlight {

// What is wrong with a search, where, and what to write instead.
QString sentence(const SearchMistake &mistake);

// Says the mistakes of a search on standard error; false: there are some.
bool isSound(const QString &search);

} // namespace firstlight
