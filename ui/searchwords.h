// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/searchquery.h"

namespace firstlight {

// What is wrong with a search, in the reader's language; empty: nothing.
QString mistakesSentence(const SearchQuery &query);

} // namespace firstlight
