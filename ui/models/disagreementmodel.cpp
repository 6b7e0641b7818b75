// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disagreementmodel.h"

#include "paper/texunicode.h"
#include "words.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString valueText(std::optional<int> value)
{
    return value ? QLocale().toString(*value) : u"–"_s;
}

QString scoresText(const Score &score)
{
    //: relevance, then novelty: "8 / 7"
    return DisagreementModel::tr("%1 / %2").arg(valueText(score.relevance),
                                                valueText(score.novelty));
}

QString signedText(int points)
{
    return points > 0   ? QString(u'+' + QLocale().toString(points))
           : points < 0 ? QString(u'\u2212' + QLocale().toString(-points))
                        : u"0"_s;
}

} // namespace

void DisagreementModel::show(const QList<Disagreement> &found, const QString &first,
                             const QString &second)
{
    beginResetModel();
    m_found = found;
    m_first = first;
    m_second = second;
    endResetModel();
}

const Disagreement *DisagreementModel::at(int row) const
{
    return row >= 0 && row < m_found.size() ? &m_found.at(row) : nullptr;
}

int DisagreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

int DisagreementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DisagreementModel::text(const Disagreement &one, int column) const
{
    switch (column) {
    case Title:
        return readableTex(one.compared.paper.title);
    case Day:
        return dayText(one.compared.day);
    case First:
        return scoresText(one.compared.first);
    case Second:
        return scoresText(one.compared.second);
    case Difference:
        return tr("%1 / %2").arg(signedText(one.byRelevance),
                                 one.compared.first.novelty && one.compared.second.novelty
                                     ? signedText(one.byNovelty)
                                     : u"–"_s);
    default:
        return one.isAcrossCutoffs ? tr("Passes by one only") : tr("The same");
    }
}

// What both said of it.
QString DisagreementModel::details(const Disagreement &one) const
{
    QStringList lines{readableTex(one.compared.paper.title)};
    for (const auto &[name, score] :
         {std::pair(m_first, one.compared.first), std::pair(m_second, one.compared.second)}) {
        if (!score.comment.isEmpty())
            lines.append(tr("%1: %2").arg(name, score.comment));
    }
    return lines.join(u'\n');
}

QVariant DisagreementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Disagreement &one = m_found.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(one, column);
    case Qt::ToolTipRole:
        return details(one);
    case Qt::AccessibleTextRole:
        return column == Title ? text(one, column)
                               : tr("%1: %2").arg(
                                     headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                     text(one, column));
    case Qt::TextAlignmentRole:
        return column == First || column == Second || column == Difference
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignCenter))
                   : QVariant();
    default:
        return {};
    }
}

QVariant DisagreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section >= First && section <= Difference)
        return tr("Relevance / novelty");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Paper");
    case Day:
        return tr("Day");
    case First:
        return m_first;
    case Second:
        return m_second;
    case Difference:
        return tr("Difference");
    default:
        return tr("Cut-offs");
    }
}

} // namespace firstlight
