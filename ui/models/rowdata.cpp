// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowdata.h"

#include "models/picklistmodel.h"
#include "paper/texaccents.h"
#include "words.h"

namespace firstlight {

namespace {

// As chipTexts would say it of the pick.
Pick pickOfNumbers(ScoreCell cell, quint16 flags)
{
    Pick pick;
    if (hasFlag(flags, PickFlag::Unscored))
        return pick;
    Score score;
    if (hasFlag(flags, PickFlag::Refused))
        score.state = Score::State::Refused;
    else if (hasFlag(flags, PickFlag::Failed))
        score.state = Score::State::Failed;
    else if (hasFlag(flags, PickFlag::Estimated))
        score.state = Score::State::Estimated;
    if (relevanceIn(cell) > 0)
        score.relevance = relevanceIn(cell);
    if (noveltyIn(cell) > 0)
        score.novelty = noveltyIn(cell);
    pick.score = score;
    return pick;
}

} // namespace

QVariant pickData(const Pick &pick, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case PickListModel::TitleRole:
        return decodeTexText(pick.paper.title);
    case Qt::AccessibleTextRole:
        return spokenRow(pick);
    case PickListModel::IdRole:
        return pick.paper.id.toString();
    case PickListModel::AuthorsRole:
        return authorsLine(pick);
    case PickListModel::SimilarityRole:
        return similarityText(pick);
    case PickListModel::UpdateRole:
        return updateText(pick);
    case PickListModel::MarksRole:
        return marksText(pick.reader);
    case PickListModel::CategoriesRole:
        return pick.paper.categories.join(u' ');
    case PickListModel::PrimaryCategoryRole:
        return pick.paper.primaryCategory();
    case PickListModel::DayRole:
        return pick.day.isValid() ? dayText(pick.day) : QString();
    case PickListModel::ChipsRole:
        return chipTexts(pick);
    default:
        return {};
    }
}

QVariant cellData(ScoreCell cell, quint16 flags, int role)
{
    switch (role) {
    case Qt::AccessibleTextRole:
        return PickListModel::tr("Still to be loaded. %1")
            .arg(scoreSentence(pickOfNumbers(cell, flags)));
    case PickListModel::ChipsRole:
        return chipTexts(pickOfNumbers(cell, flags));
    default:
        return {};
    }
}

} // namespace firstlight
