// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/logbook.h"

#include <QAbstractTableModel>

namespace firstlight {

// Lines of the log, the newest last.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, From, Text, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void append(const QList<LogLine> &lines);
    qint64 lastNumber() const { return m_lines.isEmpty() ? 0 : m_lines.constLast().number; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<LogLine> m_lines;
};

} // namespace firstlight
