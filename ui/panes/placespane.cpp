// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/placespane.h"

#include "delegates/placedelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>

namespace firstlight {

using namespace Qt::StringLiterals;

PlacesPane::PlacesPane(QWidget *parent)
    : QListView(parent)
    , m_name(new QLineEdit(viewport()))
{
    setObjectName(u"places"_s);
    setAccessibleName(tr("Days and places"));
    setModel(&m_model);
    setItemDelegate(new PlaceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMinimumWidth(128);
    m_name->setObjectName(u"placeName"_s);
    m_name->setAccessibleName(tr("New name of the search"));
    m_name->hide();
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString former = std::exchange(m_renamed, {});
        const QString wanted = m_name->text().simplified();
        m_name->hide();
        setFocus(Qt::OtherFocusReason);
        if (!former.isEmpty() && !wanted.isEmpty() && wanted != former)
            Q_EMIT searchRenamed(former, wanted);
    });
}

void PlacesPane::setDays(const QList<DaySummary> &days)
{
    const QScopedValueRollback moving(m_isMoving, true);
    m_model.setDays(days);
    showPlace(m_place);
}

void PlacesPane::setCounts(const PlaceCounts &counts)
{
    const QScopedValueRollback moving(m_isMoving, true);
    m_model.setCounts(counts);
    showPlace(m_place);
}

void PlacesPane::showPlace(const Place &place)
{
    const QScopedValueRollback moving(m_isMoving, true);
    m_place = place;
    setCurrentIndex(m_model.indexOf(place));
}

std::optional<QDate> PlacesPane::neighbour(int step) const
{
    return m_model.neighbour(m_place.day, step);
}

QString PlacesPane::savedSearch(const QModelIndex &index) const
{
    const QVariant place = index.data(PlacesModel::PlaceRole);
    return place.isValid() && place.value<Place>().kind == Place::Kind::Saved
               ? place.value<Place>().text
               : QString();
}

void PlacesPane::askNewName(const QModelIndex &index)
{
    m_renamed = savedSearch(index);
    m_name->setGeometry(visualRect(index));
    m_name->setText(m_renamed);
    m_name->selectAll();
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PlacesPane::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    const QString name = savedSearch(index);
    if (name.isEmpty())
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("Rename (F2)")), &QAction::triggered, this,
            [this, index] { askNewName(index); });
    connect(menu.addAction(tr("Remove (Delete)")), &QAction::triggered, this,
            [this, name] { Q_EMIT searchRemoved(name); });
    menu.exec(isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                      : event->globalPos());
}

void PlacesPane::keyPressEvent(QKeyEvent *event)
{
    const QString name = savedSearch(currentIndex());
    if (!m_name->isHidden() && event->key() == Qt::Key_Escape) {
        m_renamed.clear();
        m_name->hide();
        setFocus(Qt::OtherFocusReason);
    } else if (!name.isEmpty() && event->key() == Qt::Key_F2) {
        askNewName(currentIndex());
    } else if (!name.isEmpty() && event->key() == Qt::Key_Delete) {
        Q_EMIT searchRemoved(name);
    } else {
        QListView::keyPressEvent(event);
    }
}

void PlacesPane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QVariant place = current.data(PlacesModel::PlaceRole);
    m_name->hide();
    if (m_isMoving || !place.isValid())
        return;
    m_place = place.value<Place>();
    Q_EMIT placeChosen(m_place);
}

} // namespace firstlight
