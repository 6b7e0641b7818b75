// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/scaneffect.h"

#include <QSet>

#include <algorithm>

namespace firstlight {

namespace {

bool isScannedBy(const ListedPaper &paper, const ScanChoice &choice)
{
    ListedPaper pulled{paper.categories, {}};
    std::copy_if(
        paper.listings.cbegin(), paper.listings.cend(), std::back_inserter(pulled.listings),
        [&choice](const Listing &listing) { return choice.categories.contains(listing.category); });
    return isScanned(pulled, choice.scope);
}

} // namespace

ScanEffect scanEffect(const QList<ListedPaper> &papers, const ScanChoice &before,
                      const ScanChoice &after)
{
    ScanEffect effect;
    QSet<QString> stored;
    for (const ListedPaper &paper : papers) {
        for (const Listing &listing : paper.listings)
            stored.insert(listing.category);
        const bool was = isScannedBy(paper, before);
        const bool is = isScannedBy(paper, after);
        effect.scanned += was ? 1 : 0;
        effect.added += is && !was ? 1 : 0;
        effect.dropped += was && !is ? 1 : 0;
    }
    std::copy_if(after.categories.cbegin(), after.categories.cend(),
                 std::back_inserter(effect.unknown),
                 [&stored](const QString &category) { return !stored.contains(category); });
    return effect;
}

} // namespace firstlight
