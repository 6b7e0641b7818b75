// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/spending.h"

#include <QAbstractTableModel>

namespace firstlight {

// Spending as rows of day, model and purpose; latest day first.
class SpendingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Model, For, Requests, TokensIn, TokensCached, TokensOut, Usd, ColumnCount };
    enum Role {
        DateRole = Qt::UserRole, // QDate
        SortRole                 // what the column sorts by
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<Spending> &entries);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant text(const Spending &entry, Column column) const;
    static QVariant sortKey(const Spending &entry, Column column);

    QList<Spending> m_entries;
};

} // namespace firstlight
