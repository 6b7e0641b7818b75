// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"
#include "placecounts.h"
#include "store/store.h"

#include <QAbstractListModel>

namespace firstlight {

// The left pane: what the reader keeps, the library, then the announcement days, newest first,
// under their months.
class PlacesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, // Place; none for a heading that leads nowhere
        CountRole,                    // QString: what stands at the end of the row; may be empty
        IsUnreadRole,                 // bool: there are papers to read
        IsHeadingRole                 // bool; of months too, which lead to their page
    };

    using QAbstractListModel::QAbstractListModel;

    void setDays(const QList<DaySummary> &days);
    void setCounts(const PlaceCounts &counts);
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
        enum class Kind { Kept, Heading, Month, Day };
        Kind kind = Kind::Day;
        Place place;
        QString title; // of Kind::Heading

        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Row> wantedRows() const;
    void follow(); // days and counts
    QVariant keptData(const Place &place, int role) const;
    QVariant dayData(const DaySummary &summary, int role) const;
    std::optional<DaySummary> summaryOf(QDate day) const;

    QList<DaySummary> m_days;
    PlaceCounts m_counts;
    QList<Row> m_rows = wantedRows();
};

} // namespace firstlight
