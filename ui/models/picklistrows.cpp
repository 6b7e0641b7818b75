// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/picklistmodel.h"

#include <algorithm>

// Where the papers of a PickListModel are.
namespace firstlight {

QModelIndexList PickListModel::rowsOf(const QList<ListRow> &rows, const QList<qint64> &keys) const
{
    // Few rows are looked for one by one, many in one pass.
    constexpr qsizetype few = 16;
    QHash<qint64, size_t> positions;
    if (rows.size() > few) {
        for (const qint64 key : keys)
            positions.insert(key, m_columns->size());
        for (size_t position = 0; position < m_columns->size(); ++position) {
            if (const auto found = positions.find(m_columns->keys[position]);
                found != positions.end())
                *found = position;
        }
    }
    QModelIndexList found;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (rows.at(at).isHeading()) {
            found.append(index(m_arrangement.headingRow(rows.at(at).band)));
            continue;
        }
        if (rows.size() <= few) {
            found.append(indexOf(keys.at(at)));
            continue;
        }
        const size_t position = positions.value(keys.at(at));
        found.append(position < m_columns->size()
                         ? index(m_arrangement.rowOf(position, m_columns->cells[position]))
                         : QModelIndex());
    }
    return found;
}

std::optional<size_t> PickListModel::positionOf(qint64 key) const
{
    const std::vector<qint64> &keys = m_columns->keys;
    if (m_lastPosition < keys.size() && keys[m_lastPosition] == key)
        return m_lastPosition;
    const auto found = std::find(keys.cbegin(), keys.cend(), key);
    if (found == keys.cend())
        return std::nullopt;
    m_lastPosition = static_cast<size_t>(found - keys.cbegin());
    return m_lastPosition;
}

const Pick *PickListModel::pickAt(const QModelIndex &index) const
{
    const auto found = m_list.picks.constFind(keyAt(index));
    return found == m_list.picks.cend() ? nullptr : &*found;
}

qint64 PickListModel::keyAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return 0;
    const ListRow row = m_arrangement.rowAt(index.row());
    return row.isHeading() ? 0 : m_columns->keys[static_cast<size_t>(row.position)];
}

QModelIndex PickListModel::indexOf(qint64 key) const
{
    const std::optional<size_t> position = positionOf(key);
    return position ? index(m_arrangement.rowOf(*position, m_columns->cells[*position]))
                    : QModelIndex();
}

QModelIndex PickListModel::indexOf(const ArxivId &paper) const
{
    for (const Pick &pick : m_list.picks) {
        if (pick.paper.id == paper)
            return indexOf(keyOf(pick));
    }
    return {};
}

QModelIndex PickListModel::nextPick(const QModelIndex &from, int step, bool unreadOnly) const
{
    const int start = from.isValid() ? from.row() + step : (step > 0 ? 0 : rowCount() - 1);
    for (int row = start; row >= 0 && row < rowCount(); row += step) {
        const ListRow line = m_arrangement.rowAt(row);
        if (line.isHeading())
            continue;
        const quint16 flags = m_columns->flags[static_cast<size_t>(line.position)];
        if (!unreadOnly || hasFlag(flags, PickFlag::Unread))
            return index(row);
    }
    return {};
}

QList<qint64> PickListModel::keysToFetch(int first, int last) const
{
    QList<qint64> keys;
    if (m_list.isWhole)
        return keys;
    for (int row = qMax(0, first); row <= qMin(last, rowCount() - 1); ++row) {
        const qint64 key = keyAt(index(row));
        if (key != 0 && (!m_list.picks.contains(key) || m_stale.contains(key)))
            keys.append(key);
    }
    return keys;
}

} // namespace firstlight
