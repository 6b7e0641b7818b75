// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/titlesplit.h"

namespace firstlight {

TitleSplit splitByTitles(const QList<Paper> &papers, const QList<TitleVerdict> &earlier,
                         const QSet<ArxivId> &alwaysRead)
{
    QHash<ArxivId, TitleVerdict> known;
    for (const TitleVerdict &verdict : earlier)
        known.insert(verdict.paper, verdict);
    TitleSplit split;
    for (const Paper &paper : papers) {
        if (alwaysRead.contains(paper.id))
            continue;
        const auto verdict = known.constFind(paper.id);
        if (verdict == known.cend() || verdict->version != paper.version)
            split.unjudged.append(paper);
        else if (verdict->isDropped && !verdict->isRescued)
            split.dropped.insert(paper.id);
    }
    return split;
}

} // namespace firstlight
