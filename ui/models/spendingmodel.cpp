// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spendingmodel.h"

#include "moneywords.h"
#include "words.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

void SpendingModel::setEntries(const QList<Spending> &entries)
{
    beginResetModel();
    m_entries = entries;
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Spending &a, const Spending &b) { return a.day > b.day; });
    endResetModel();
}

int SpendingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int SpendingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SpendingModel::text(const Spending &entry, Column column) const
{
    const QLocale locale;
    switch (column) {
    case Day:
        return dayText(entry.day);
    case Model:
        return entry.model;
    case For:
        return purposeName(entry.purpose);
    case Requests:
        return locale.toString(entry.requests);
    case TokensIn:
        return locale.toString(entry.usage.in);
    case TokensCached:
        return locale.toString(entry.usage.cached);
    case TokensOut:
        return locale.toString(entry.usage.out);
    case Usd:
        if (entry.unknownPrice > 0)
            return entry.usd > 0 ? tr("%1 and unknown").arg(usdText(entry.usd)) : tr("unknown");
        return entry.perhapsUsd > 0
                   ? tr("%1 to %2").arg(usdText(entry.usd), usdText(entry.usdAtMost()))
                   : usdText(entry.usd);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SpendingModel::sortKey(const Spending &entry, Column column)
{
    switch (column) {
    case Day:
        return entry.day;
    case Model:
        return entry.model;
    case For:
        return static_cast<int>(entry.purpose);
    case Requests:
        return entry.requests;
    case TokensIn:
        return entry.usage.in;
    case TokensCached:
        return entry.usage.cached;
    case TokensOut:
        return entry.usage.out;
    case Usd:
        return entry.usdAtMost();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SpendingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Spending &entry = m_entries.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::TextAlignmentRole:
        return column >= Requests ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString header = headerData(column, Qt::Horizontal).toString();
        return QString(header + u": "_s + text(entry, column).toString());
    }
    case DateRole:
        return entry.day;
    case SortRole:
        return sortKey(entry, column);
    default:
        return {};
    }
}

QVariant SpendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Requests)
        return {Qt::AlignRight | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Day:
        return tr("Day (UTC)");
    case Model:
        return tr("Model");
    case For:
        return tr("For");
    case Requests:
        return tr("Requests");
    case TokensIn:
        return tr("Tokens in");
    case TokensCached:
        return tr("Of these cached");
    case TokensOut:
        return tr("Tokens out");
    case Usd:
        return tr("US dollars");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace firstlight
