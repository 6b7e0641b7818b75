// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/placespane.h"

#include "delegates/placedelegate.h"

#include <QScopedValueRollback>

namespace firstlight {

using namespace Qt::StringLiterals;

PlacesPane::PlacesPane(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"places"_s);
    setAccessibleName(tr("Days and places"));
    setModel(&m_model);
    setItemDelegate(new PlaceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMinimumWidth(128);
}

void PlacesPane::setDays(const QList<DaySummary> &days)
{
    const QScopedValueRollback moving(m_isMoving, true);
    m_model.setDays(days);
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

void PlacesPane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QVariant place = current.data(PlacesModel::PlaceRole);
    if (m_isMoving || !place.isValid())
        return;
    m_place = place.value<Place>();
    Q_EMIT placeChosen(m_place);
}

} // namespace firstlight
