// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/searchquery.h"

#include <optional>

namespace firstlight {

// The keys of the search language and the values of those that are not about words.
std::optional<SearchTerm::Key> searchKeyNamed(const QString &name); // in any case
QString searchKeyName(SearchTerm::Key key);

// Reads the value into a term whose key is set; what is wrong with it, if anything.
std::optional<SearchMistake::Kind> readSearchValue(const QString &value, SearchTerm &term);
QString searchValueText(const SearchTerm &term);

} // namespace firstlight
