// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlegend.h"
#include "charts/spendingbars.h"

#include <QWidget>

namespace firstlight {

struct ChartLook;

// A month's spending: a bar a day, a part a model, the cap of a run as a line. Arrows go from day
// to day that has requests, Home and End to the first and last; what is shown of a day is said in
// the accessible description and the tool tip.
class SpendingChart final : public QWidget
{
    Q_OBJECT

public:
    explicit SpendingChart(QWidget *parent = nullptr);

    void setBars(const SpendingBars &bars, double runCap); // 0: no cap
    QDate currentDay() const;                              // null: none
    void setCurrentDay(QDate day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentDayChanged(QDate day); // by the reader

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    QRectF slot(int day) const;
    double heightOf(double usd) const;
    int dayAt(const QPointF &position) const; // -1: none
    void choose(int day);
    void describe();
    void paintAxis(QPainter *painter, const ChartLook &look) const;
    void paintBars(QPainter *painter, const ChartLook &look) const;
    void paintCap(QPainter *painter, const ChartLook &look) const;
    void paintDays(QPainter *painter, const ChartLook &look) const;
    ChartLegend legend(const ChartLook &look) const;

    SpendingBars m_bars;
    QList<double> m_amounts{0, 1};
    double m_runCap = 0;
    int m_current = -1;
    double m_legendHeight = 0; // as last painted
};

} // namespace firstlight
