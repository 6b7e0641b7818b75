// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTableView>

namespace firstlight {

class DayMarksModel;

// The days of a DayMarksModel to go through by mouse and keys: arrows by day and week, Home and End
// to the ends of the month, Page Up and Down by month, Enter to choose.
class MonthGrid final : public QTableView
{
    Q_OBJECT

public:
    explicit MonthGrid(DayMarksModel *model, QWidget *parent = nullptr);

    QDate currentDay() const; // null: none
    void setCurrentDay(QDate day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentDayChanged(QDate day);
    void dayActivated(QDate day);
    // Keys led to a day of another month.
    void dayWanted(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    QDate dayAt(const QModelIndex &index) const;
    std::optional<QDate> dayByKey(int key) const;
    void fitRows();

    DayMarksModel *m_model;
};

} // namespace firstlight
