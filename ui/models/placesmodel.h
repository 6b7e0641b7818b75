// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"
#include "store/store.h"

#include <QAbstractListModel>

namespace firstlight {

// The left pane: Starred, then the announcement days, newest first, under their months.
class PlacesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, // Place
        CountRole                     // int: unread papers of a day
    };

    using QAbstractListModel::QAbstractListModel;

    void setDays(const QList<DaySummary> &days);
    const QList<DaySummary> &days() const { return m_days; }

    QModelIndex indexOf(const Place &place) const;
    // The announcement before (step -1: older) or after (+1); empty at either end.
    std::optional<QDate> neighbour(QDate day, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        enum class Kind { Starred, Month, Day };
        Kind kind = Kind::Day;
        int day = -1; // into m_days: the day, or the first day of the month

        friend bool operator==(const Row &, const Row &) = default;
    };
    QVariant dayData(const DaySummary &summary, int role) const;

    QList<DaySummary> m_days;
    QList<Row> m_rows{{Row::Kind::Starred, -1}};
};

} // namespace firstlight
