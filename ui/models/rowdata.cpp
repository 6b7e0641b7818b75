// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowdata.h"

#include "models/picklistmodel.h"
#include "paper/texunicode.h"
#include "words.h"

namespace firstlight {

namespace {

std::optional<Score::State> stateOf(quint16 flags)
{
    if (hasFlag(flags, PickFlag::Unscored))
        return std::nullopt;
    if (hasFlag(flags, PickFlag::Refused))
        return Score::State::Refused;
    if (hasFlag(flags, PickFlag::Failed))
        return Score::State::Failed;
    return hasFlag(flags, PickFlag::Estimated) ? Score::State::Estimated : Score::State::Scored;
}

std::optional<int> scoreValue(int value)
{
    return isScoreValue(value) ? std::optional(value) : std::nullopt;
}

} // namespace

QVariant pickData(const Pick &pick, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case PickListModel::TitleRole:
        return readableTex(pick.paper.title);
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
        return pick.day.isValid() ? dateText(pick.day) : QString();
    default:
        return {};
    }
}

QVariant cellData(ScoreCell cell, quint16 flags, int role)
{
    const QStringList chips =
        chipTexts(stateOf(flags), scoreValue(relevanceIn(cell)), scoreValue(noveltyIn(cell)));
    if (role == PickListModel::ChipsRole)
        return chips;
    if (role == Qt::AccessibleTextRole)
        return PickListModel::tr("Still to be loaded: %1").arg(chips.join(u' '));
    return {};
}

} // namespace firstlight
