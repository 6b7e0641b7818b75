// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/scoremap.h"

#include <QFontMetricsF>

class QPainter;

namespace firstlight {

struct ChartLook;

// The grid of relevance (to the end of the line) by novelty (upwards) as it is drawn into a
// rectangle. Papers whose scorer cannot tell novelty have a row of their own below.
class HeatMap final
{
public:
    HeatMap(const ScoreMap &grid, const QRectF &area, const QFontMetricsF &metrics,
            bool isMirrored);

    int rows() const { return m_rows; }
    static constexpr int columns = 10;
    // Row 0 is novelty 10, row 10 that without novelty.
    static GridCell cellIn(int row, int column);
    static int rowOf(GridCell cell) { return cell.novelty == 0 ? columns : columns - cell.novelty; }

    QRectF rectOf(GridCell cell) const;
    std::optional<GridCell> cellAt(const QPointF &position) const;
    // Where the corner of the picked region is, and the cut-offs whose corner is nearest.
    QPointF cornerOf(Cutoffs cutoffs) const;
    Cutoffs cutoffsAt(const QPointF &position) const;

    void paint(QPainter *painter, const ChartLook &look, Cutoffs cutoffs) const;

private:
    void paintCell(QPainter *painter, const ChartLook &look, GridCell cell, bool isPicked) const;
    void paintAxes(QPainter *painter, const ChartLook &look) const;
    void paintRegion(QPainter *painter, const ChartLook &look, Cutoffs cutoffs) const;

    const ScoreMap &m_grid; // must outlive it
    QRectF m_plot;
    double m_line = 0; // height of a line of text
    int m_rows = columns;
    int m_most = 0;
    bool m_isMirrored = false;
};

} // namespace firstlight
