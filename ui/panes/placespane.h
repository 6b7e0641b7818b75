// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/placesmodel.h"

#include <QListView>

class QLineEdit;

namespace firstlight {

// Places of a PlacesModel. The current row is the place that is shown. Saved searches are renamed
// and removed by menu and keys.
class PlacesPane final : public QListView
{
    Q_OBJECT

public:
    explicit PlacesPane(QWidget *parent = nullptr);

    void setDays(const QList<DaySummary> &days);
    void setCounts(const PlaceCounts &counts);
    // Moves the current row without placeChosen.
    void showPlace(const Place &place);
    std::optional<QDate> neighbour(int step) const; // of the shown day; see PlacesModel

Q_SIGNALS:
    void placeChosen(const firstlight::Place &place);
    void searchRenamed(const QString &name, const QString &newName);
    void searchRemoved(const QString &name);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QString savedSearch(const QModelIndex &index) const; // its name; empty: it is none
    void askNewName(const QModelIndex &index);

    PlacesModel m_model;
    Place m_place;
    bool m_isMoving = false;
    QLineEdit *m_name; // over the row of a saved search that is being renamed
    QString m_renamed;
};

} // namespace firstlight
