// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewdifference.h"

#include <QHash>

namespace firstlight {

QList<Pick> withScores(const QList<Pick> &picks, const QList<Score> &scores)
{
    QHash<ArxivId, const Score *> byPaper;
    for (const Score &score : scores)
        byPaper.insert(score.paper, &score);
    QList<Pick> result = picks;
    for (Pick &pick : result) {
        const Score *score = byPaper.value(pick.paper.id);
        pick.score = score ? std::optional(*score) : std::nullopt;
    }
    return result;
}

PreviewDifference previewDifference(const QList<Pick> &picks, const QList<Score> &savedScores,
                                    const QList<Score> &newScores, Cutoffs cutoffs)
{
    const QList<Pick> before = withScores(picks, savedScores);
    const QList<Pick> after = withScores(picks, newScores);
    PreviewDifference difference;
    for (qsizetype i = 0; i < picks.size(); ++i) {
        const bool was = isPicked(before.at(i), cutoffs);
        const bool is = isPicked(after.at(i), cutoffs);
        difference.in += is && !was ? 1 : 0;
        difference.out += was && !is ? 1 : 0;
    }
    return difference;
}

} // namespace firstlight
