// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/borderline.h"

#include <QCoreApplication>

namespace firstlight {

namespace {

class BorderlineWords final
{
    Q_DECLARE_TR_FUNCTIONS(BorderlineWords)

public:
    static QString place(const ZonePlace &place)
    {
        if (place.isIn) {
            if (place.byRelevance && place.byNovelty)
                return tr("Borderline: with a point less of relevance or novelty it is out.");
            return place.byRelevance ? tr("Borderline: with a point less of relevance it is out.")
                                     : tr("Borderline: with a point less of novelty it is out.");
        }
        if (place.byRelevance && place.byNovelty)
            return tr("Borderline: with a point more of both relevance and novelty it is in.");
        return place.byRelevance ? tr("Borderline: with a point more of relevance it is in.")
                                 : tr("Borderline: with a point more of novelty it is in.");
    }

    static QString disputed()
    {
        //: Of a paper that was scored several times: a borderline sentence, then this one
        return tr("Disputed: the opinions on it differ.");
    }
};

} // namespace

std::optional<ZonePlace> borderlinePlace(ScoreCell cell, Cutoffs cutoffs)
{
    const GridPaper paper = gridPaper(cell); // without a novelty that decides nothing
    if (paper.relevance == 0 || paper.isAuthorMatch)
        return {};
    return zonePlace(paper.relevance,
                     paper.novelty > 0 ? std::optional(paper.novelty) : std::nullopt, cutoffs);
}

int borderlineCount(const CellCounts &cells, Cutoffs cutoffs)
{
    int papers = 0;
    for (size_t at = 0; at < scoreCellCount; ++at) {
        const auto cell = static_cast<ScoreCell>(at);
        if (cells[at] > 0 && !isHiddenByHIndex(cell) && borderlinePlace(cell, cutoffs))
            papers += cells[at];
    }
    return papers;
}

BorderlineMark borderlineMark(ScoreCell cell, Cutoffs cutoffs, const Pick *pick)
{
    if (!borderlinePlace(cell, cutoffs))
        return BorderlineMark::None;
    return pick && pick->score && isDisputed(*pick->score) ? BorderlineMark::Disputed
                                                           : BorderlineMark::Borderline;
}

QString borderlineSentence(ScoreCell cell, Cutoffs cutoffs, const Pick *pick)
{
    const std::optional<ZonePlace> place = borderlinePlace(cell, cutoffs);
    if (!place)
        return {};
    QString text = BorderlineWords::place(*place);
    if (borderlineMark(cell, cutoffs, pick) == BorderlineMark::Disputed)
        text += u' ' + BorderlineWords::disputed();
    return text;
}

} // namespace firstlight
