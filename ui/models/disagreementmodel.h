// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/disagreement.h"

#include <QAbstractTableModel>

namespace firstlight {

// Papers on which two sides differ, in the order given.
class DisagreementModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Day, First, Second, Difference, Cutoffs, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // first, second: who the sides are, for the headings.
    void show(const QList<Disagreement> &found, const QString &first, const QString &second);
    // Null: no such row.
    const Disagreement *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Disagreement &one, int column) const;
    QString details(const Disagreement &one) const;

    QList<Disagreement> m_found;
    QString m_first;
    QString m_second;
};

} // namespace firstlight
