// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/picklistview.h"

#include "models/picklistmodel.h"

#include <QKeyEvent>

namespace firstlight {

using namespace Qt::StringLiterals;

PickListView::PickListView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"pickList"_s);
    setAccessibleName(tr("Papers"));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMinimumWidth(280);
}

void PickListView::keyboardSearch(const QString &) {}

void PickListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (current.data(PickListModel::IsHeadingRole).toBool()) {
        const bool isCollapsed = current.data(PickListModel::IsCollapsedRole).toBool();
        const int key = event->key();
        const bool toggles = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (toggles || (key == Qt::Key_Left && !isCollapsed) ||
            (key == Qt::Key_Right && isCollapsed)) {
            Q_EMIT headingToggled(current);
            return;
        }
    }
    QListView::keyPressEvent(event);
}

void PickListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

} // namespace firstlight
