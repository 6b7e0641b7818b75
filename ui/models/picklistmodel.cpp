// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/picklistmodel.h"

#include "models/rowdata.h"
#include "models/rowexport.h"
#include "words.h"

#include <QMimeData>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Texts of more papers than this are not kept while a list is scrolled through.
constexpr int picksKept = 4000;

// What a row is, however far it moves: its paper, or its band.
QString keyText(const ListRow &row, const SortedColumns &columns)
{
    return row.isHeading()
               ? QString(u'b' + QString::number(static_cast<int>(row.band)))
               : QString::number(columns.keys[static_cast<size_t>(row.position)]);
}

} // namespace

void PickListModel::showList(const PickList &list, bool isFlat)
{
    beginResetModel();
    m_list = list;
    m_found = {};
    m_view.isFlat = isFlat;
    m_view.keep = 0;
    sortColumns();
    findMatches();
    arrange(*m_columns, m_matches, m_view, &m_arrangement);
    endResetModel();
    Q_EMIT arranged();
}

void PickListModel::updateList(const PickList &list)
{
    rearrange([&] {
        QHash<qint64, Pick> atHand = std::move(m_list.picks);
        m_list = list;
        if (!m_list.isWhole) {
            atHand.insert(m_list.picks);
            m_list.picks = std::move(atHand);
        }
        sortColumns();
        findMatches();
    });
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PickListModel::takePicks(const QList<Pick> &picks)
{
    for (const Pick &pick : picks)
        m_list.picks.insert(keyOf(pick), pick);
    for (const Pick &pick : picks) {
        if (const QModelIndex row = indexOf(keyOf(pick)); row.isValid())
            Q_EMIT dataChanged(row, row);
    }
}

void PickListModel::takeFound(const FoundRows &found)
{
    rearrange([&] {
        m_found = found;
        findMatches();
    });
}

void PickListModel::setView(const ListView &view)
{
    if (view == m_view)
        return;
    rearrange([&] {
        const ListView before = std::exchange(m_view, view);
        const bool isResorted = view.order != before.order;
        if (isResorted)
            sortColumns();
        if (isResorted || view.text != before.text || view.category != before.category ||
            view.tag != before.tag)
            findMatches();
    });
}

void PickListModel::toggleBand(Band band)
{
    ListView view = m_view;
    if (!view.collapsed.remove(band))
        view.collapsed.insert(band);
    setView(view);
}

void PickListModel::sortColumns()
{
    if (m_list.sorted && m_list.sorted->order == m_view.order)
        m_columns = m_list.sorted;
    else
        m_columns = std::make_shared<SortedColumns>(
            sortedColumns(m_list.columns, m_view.order, m_list.heldBack));
}

void PickListModel::findMatches()
{
    m_matches = matchingRows(*m_columns, m_list, m_view, m_found);
}

template <class Change>
void PickListModel::rearrange(Change change)
{
    const QList<QPersistentModelIndex> wholeList;
    Q_EMIT layoutAboutToBeChanged(wholeList);
    const QModelIndexList before = persistentIndexList();
    QList<ListRow> rows;
    QList<qint64> keys;
    for (const QModelIndex &index : before) {
        rows.append(m_arrangement.rowAt(index.row()));
        keys.append(keyAt(index));
    }
    change();
    arrange(*m_columns, m_matches, m_view, &m_arrangement);
    changePersistentIndexList(before, rowsOf(rows, keys));
    Q_EMIT layoutChanged(wholeList);
    Q_EMIT arranged();
}

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
        if (key != 0 && !m_list.picks.contains(key))
            keys.append(key);
    }
    return keys;
}

int PickListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_arrangement.rowCount();
}

QVariant PickListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListRow row = m_arrangement.rowAt(index.row());
    if (role == IsHeadingRole)
        return row.isHeading();
    if (role == KeyRole)
        return keyText(row, *m_columns);
    if (role == BandRole)
        return static_cast<int>(row.band);
    if (row.isHeading())
        return headingData(row.band, role);
    const auto position = static_cast<size_t>(row.position);
    const Pick *pick = pickAt(index);
    switch (role) {
    case IsAtHandRole:
        return pick != nullptr;
    case IsPickedRole:
        return isPicked(m_columns->cells[position], m_view.effectiveCutoffs());
    case IsStarredRole:
        return hasFlag(m_columns->flags[position], PickFlag::Starred);
    case IsUnreadRole:
        return hasFlag(m_columns->flags[position], PickFlag::Unread);
    case IsDismissedRole:
        return hasFlag(m_columns->flags[position], PickFlag::Dismissed);
    default:
        return pick ? pickData(*pick, role)
                    : cellData(m_columns->cells[position], m_columns->flags[position], role);
    }
}

QVariant PickListModel::headingData(Band band, int role) const
{
    const int count = m_arrangement.bandCounts[static_cast<size_t>(band)];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 · %2").arg(bandName(band), QLocale().toString(count));
    case Qt::AccessibleTextRole:
        return (m_view.collapsed.contains(band) ? tr("%1, %n paper(s), collapsed", nullptr, count)
                                                : tr("%1, %n paper(s), expanded", nullptr, count))
            .arg(bandName(band));
    case CountRole:
        return count;
    case IsCollapsedRole:
        return m_view.collapsed.contains(band);
    default:
        return {};
    }
}

Qt::ItemFlags PickListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return keyAt(index) != 0 ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                                   Qt::ItemNeverHasChildren
                             : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QStringList PickListModel::mimeTypes() const
{
    return exportedFormats();
}

QMimeData *PickListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Pick> picks;
    for (const QModelIndex &index : indexes) {
        if (const Pick *pick = pickAt(index))
            picks.append(*pick);
    }
    return exportedPicks(picks).release();
}

} // namespace firstlight
