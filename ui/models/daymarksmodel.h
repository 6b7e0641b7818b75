// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/daymarks.h"

#include <QAbstractTableModel>

namespace firstlight {

// A month as a table of six weeks. Cells outside the month are empty and cannot be chosen.
class DayMarksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole + 1, // DayMark; none outside the month
        ShareRole,                   // double: its picks by those of the month's best day, 0-1
        IsTodayRole,                 // bool
        IsShownRole                  // bool: the day whose papers are in the list
    };

    using QAbstractTableModel::QAbstractTableModel;

    // The marks of every day of a month, ascending. today may be null.
    void setMonth(const QList<DayMark> &marks, QDate today);
    void setShownDay(QDate day); // null: none

    const QList<DayMark> &marks() const { return m_marks; }
    QDate firstDay() const { return m_marks.isEmpty() ? QDate() : m_marks.constFirst().day; }
    QDate lastDay() const { return m_marks.isEmpty() ? QDate() : m_marks.constLast().day; }
    QModelIndex indexOf(QDate day) const; // invalid outside the month
    const DayMark *markAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    int blanksBefore() const;

    QList<DayMark> m_marks;
    QDate m_today;
    QDate m_shown;
    int m_mostPicks = 0;
};

} // namespace firstlight
