// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/monthreview.h"

#include <QWidget>

namespace firstlight {

struct ChartLook;

// Picks by day of a month. Arrows go from day to day, Home and End to the first and last, Enter or
// a click opens a day that has papers; what is shown of a day is said in the accessible description
// and the tool tip.
class DayBars final : public QWidget
{
    Q_OBJECT

public:
    explicit DayBars(QWidget *parent = nullptr);

    void setDays(const QList<MonthDay> &days);
    QDate currentDay() const; // null: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    QRectF slot(qsizetype day) const;
    qsizetype dayAt(const QPointF &position) const; // -1: none
    void moveTo(qsizetype day);
    void open(qsizetype day);
    void describe();
    void paintDay(QPainter *painter, const ChartLook &look, qsizetype day) const;
    void paintLabels(QPainter *painter, const ChartLook &look) const;

    QList<MonthDay> m_days;
    int m_most = 0;
    qsizetype m_current = -1;
};

// "Wed 1 Oct: 51 picks of 506 scanned"; of a day without papers why.
QString daySentence(const MonthDay &day, const QLocale &locale = {});

} // namespace firstlight
