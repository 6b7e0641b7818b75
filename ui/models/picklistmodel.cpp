// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/picklistmodel.h"

#include "models/borderline.h"
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
    return row.isHeading() ? QString(u'b' + QString::number(static_cast<int>(row.band)))
                           : QString::number(columns.keys[static_cast<size_t>(row.position)]);
}

} // namespace

void PickListModel::showList(const PickList &list, ListView view, bool isFlat)
{
    beginResetModel();
    m_list = list;
    m_stale.clear();
    m_found = {};
    m_topics.clear();
    m_view = std::move(view);
    m_view.isFlat = isFlat;
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
        m_stale.clear();
        if (!m_list.isWhole) {
            const QList<qint64> keys = atHand.keys();
            m_stale = QSet<qint64>(keys.cbegin(), keys.cend());
            for (auto it = m_list.picks.cbegin(); it != m_list.picks.cend(); ++it)
                m_stale.remove(it.key());
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
    dropDistantPicks(picks);
    for (const Pick &pick : picks) {
        m_list.picks.insert(keyOf(pick), pick);
        m_stale.remove(keyOf(pick));
    }
    for (const Pick &pick : picks) {
        if (const QModelIndex row = indexOf(keyOf(pick)); row.isValid())
            Q_EMIT dataChanged(row, row);
    }
}

// The current and the selected papers stay at hand.
void PickListModel::dropDistantPicks(const QList<Pick> &latest)
{
    if (m_list.isWhole || m_list.picks.size() + latest.size() <= picksKept)
        return;
    QHash<qint64, Pick> kept;
    const QModelIndexList rows = persistentIndexList();
    for (const QModelIndex &row : rows) {
        if (const Pick *pick = pickAt(row))
            kept.insert(keyOf(*pick), *pick);
    }
    m_list.picks = kept;
}

void PickListModel::takeMarks(const QList<Pick> &picks)
{
    rearrange([&] {
        for (const Pick &pick : picks) {
            m_list.picks.insert(keyOf(pick), pick);
            m_stale.remove(keyOf(pick));
            const std::optional<size_t> position = positionOf(keyOf(pick));
            if (!position)
                continue;
            const quint16 flags = flagsOf(pick);
            m_columns->setFlags(*position, flags);
            m_list.columns.flags[m_columns->rows[*position]] = flags;
        }
        findMatches();
    });
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

void PickListModel::takeTopics(const PaperTopics &topics)
{
    rearrange([&] {
        m_topics = topics;
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
            view.tag != before.tag || view.topic != before.topic)
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
    std::shared_ptr<SortedColumns> sorted = std::exchange(m_list.sorted, nullptr);
    if (sorted && sorted->order == m_view.order)
        m_columns = std::move(sorted);
    else
        m_columns = std::make_shared<SortedColumns>(
            sortedColumns(m_list.columns, m_view.order, m_list.heldBack));
}

void PickListModel::findMatches()
{
    m_matches = matchingRows(*m_columns, m_list, m_view, m_found, m_topics);
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
    case BorderlineRole:
        return static_cast<int>(
            borderlineMark(m_columns->cells[position], m_view.effectiveCutoffs(), pick));
    case IsPickedRole:
        return isPicked(m_columns->cells[position], m_view.effectiveCutoffs());
    case IsStarredRole:
        return hasFlag(m_columns->flags[position], PickFlag::Starred);
    case IsUnreadRole:
        return hasFlag(m_columns->flags[position], PickFlag::Unread);
    case IsDismissedRole:
        return hasFlag(m_columns->flags[position], PickFlag::Dismissed);
    case ChipsRole:
        return cellData(m_columns->cells[position], m_columns->flags[position], role);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return withBorderline(
            pick ? pickData(*pick, role)
                 : cellData(m_columns->cells[position], m_columns->flags[position], role),
            position, pick);
    default:
        return pick ? pickData(*pick, role)
                    : cellData(m_columns->cells[position], m_columns->flags[position], role);
    }
}

// What the mark of the row says, behind what the row says.
QVariant PickListModel::withBorderline(const QVariant &text, size_t position,
                                       const Pick *pick) const
{
    const QString sentence =
        borderlineSentence(m_columns->cells[position], m_view.effectiveCutoffs(), pick);
    return sentence.isEmpty() ? text : QVariant(QString(text.toString() + u'\n' + sentence));
}

QVariant PickListModel::headingData(Band band, int role) const
{
    const int count = m_arrangement.bandCounts[static_cast<size_t>(band)];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 · %2").arg(bandName(band), QLocale().toString(count));
    case Qt::AccessibleTextRole:
        return (m_view.collapsed.contains(band) ? tr("%1, %Ln paper(s), collapsed", nullptr, count)
                                                : tr("%1, %Ln paper(s), expanded", nullptr, count))
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
