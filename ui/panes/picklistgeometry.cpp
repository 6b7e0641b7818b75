// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/picklistview.h"

#include <QScrollBar>

#include <algorithm>

// Where PickListView has its rows: each is as high as the first.
namespace firstlight {

void PickListView::doItemsLayout()
{
    // A scroll bar that comes or goes resizes the view, which shall not lay out again.
    const State before = state();
    setState(ExpandingState);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    m_rowHeight = std::max(1, itemDelegate()->sizeHint(option, {}).height());
    // QListView would measure every row.
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
    setState(before);
    Q_EMIT sightMoved();
}

void PickListView::layOutNow() const
{
    const_cast<PickListView *>(this)->executeDelayedItemsLayout();
}

void PickListView::updateGeometries()
{
    const int rows = model() ? model()->rowCount() : 0;
    const int height = viewport()->height();
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, std::max(0, rows * m_rowHeight - height));
    horizontalScrollBar()->setRange(0, 0);
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
}

int PickListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect PickListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    layOutNow();
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex PickListView::indexAt(const QPoint &point) const
{
    layOutNow();
    const int y = point.y() + verticalOffset();
    return y < 0 || !model() ? QModelIndex() : model()->index(y / m_rowHeight, 0);
}

std::pair<int, int> PickListView::rowsInSight() const
{
    layOutNow();
    const int rows = model() ? model()->rowCount() : 0;
    const int first = verticalOffset() / m_rowHeight;
    const int last = (verticalOffset() + viewport()->height() - 1) / m_rowHeight;
    return {first, std::min(last, rows - 1)};
}

void PickListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    layOutNow();
    const int height = viewport()->height();
    const int top = index.row() * m_rowHeight;
    int value = verticalOffset();
    if (hint == PositionAtTop || (hint == EnsureVisible && top < value))
        value = top;
    else if (hint == PositionAtBottom ||
             (hint == EnsureVisible && top + m_rowHeight > value + height))
        value = top + m_rowHeight - height;
    else if (hint == PositionAtCenter)
        value = top - (height - m_rowHeight) / 2;
    verticalScrollBar()->setValue(value);
}

QModelIndex PickListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = model()->rowCount() - 1;
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    const int row = currentIndex().row();
    const auto to = [this, last](int wanted) {
        return model()->index(std::clamp(wanted, 0, std::max(0, last)), 0);
    };
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return to(row - 1);
    case MoveDown:
    case MoveNext:
        return to(row + 1);
    case MovePageUp:
        return to(row - page);
    case MovePageDown:
        return to(row + page);
    case MoveHome:
        return to(0);
    case MoveEnd:
        return to(last);
    case MoveLeft:
    case MoveRight:
        break;
    }
    return currentIndex();
}

void PickListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized();
    const QModelIndex first = indexAt(area.topLeft());
    const QModelIndex last = indexAt(area.bottomLeft());
    if (!first.isValid()) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    const QModelIndex end = last.isValid() ? last : model()->index(model()->rowCount() - 1, 0);
    selectionModel()->select(QItemSelection(first, end), command);
}

QRegion PickListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const QRect top = visualRect(range.topLeft());
        region += top.united(visualRect(range.bottomRight())).intersected(viewport()->rect());
    }
    return region;
}

} // namespace firstlight
