// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/scanscope.h"

#include <algorithm>

namespace firstlight {

bool isScanned(const ListedPaper &paper, const ScanScope &scope)
{
    const bool isExcluded = std::any_of(
        scope.excluded.cbegin(), scope.excluded.cend(),
        [&paper](const QString &category) { return paper.categories.contains(category); });
    if (isExcluded)
        return false;
    return std::any_of(paper.listings.cbegin(), paper.listings.cend(), [&](const Listing &listing) {
        return (scope.types.isEmpty() || scope.types.contains(listing.type)) &&
               (!scope.primaryOnly || listing.category == paper.categories.value(0));
    });
}

} // namespace firstlight
