// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/placesmodel.h"

#include <QListView>

namespace firstlight {

// Days and Starred. The current row is the place that is shown.
class PlacesPane final : public QListView
{
    Q_OBJECT

public:
    explicit PlacesPane(QWidget *parent = nullptr);

    void setDays(const QList<DaySummary> &days);
    // Moves the current row without placeChosen.
    void showPlace(const Place &place);
    std::optional<QDate> neighbour(int step) const; // of the shown day; see PlacesModel

Q_SIGNALS:
    void placeChosen(const firstlight::Place &place);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    PlacesModel m_model;
    Place m_place;
    bool m_isMoving = false;
};

} // namespace firstlight
