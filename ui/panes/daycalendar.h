// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/daymarksmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace firstlight {

class MonthGrid;

// A month of announcements, and below it, for a day of which something is missing, what that is
// and a button to get it.
class DayCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit DayCalendar(QWidget *parent = nullptr);

    // Any day of the month that is shown, or asked for and not there yet; null at first.
    QDate month() const { return m_month; }
    // Asks for the marks of a month with monthWanted, unless it is the shown one.
    void showMonth(QDate day);
    // The marks of every day of a month; of another month than month() they are dropped.
    void setMarks(const QList<DayMark> &marks, QDate today);
    // The day whose papers are in the list; null: none. Turns to its month.
    void showDay(QDate day);

    MonthGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void monthWanted(QDate month); // its first day
    void dayChosen(QDate day);     // one that has papers
    void fillRequested(QDate from, QDate to);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void turn(int months);
    void activate(QDate day);
    void describe(QDate day);
    bool canOpen(const DayMark &mark) const;
    void showMenu(const QPoint &position);
    void fill();

    DayMarksModel m_model;
    QToolButton *m_earlier;
    QLabel *m_title;
    QToolButton *m_later;
    MonthGrid *m_grid;
    QWidget *m_missing;
    QLabel *m_missingText;
    QPushButton *m_fill;
    QDate m_month;
    QDate m_today;
    QDate m_wanted; // to be current once its month is there
    QDate m_shown;
    std::pair<QDate, QDate> m_gap; // what the button gets
};

} // namespace firstlight
