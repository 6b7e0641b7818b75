// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmap.h"

#include "charts/chartlook.h"
#include "contrast.h"
#include "words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 6;

bool passes(GridCell cell, Cutoffs cutoffs)
{
    return cell.relevance >= cutoffs.relevance &&
           (cell.novelty == 0 || cell.novelty >= cutoffs.novelty);
}

int nearestValue(double steps)
{
    return std::clamp(1 + static_cast<int>(std::lround(steps)), 1, HeatMap::columns);
}

} // namespace

HeatMap::HeatMap(const ScoreMap &grid, const QRectF &area, const QFontMetricsF &metrics,
                 bool isMirrored)
    : m_grid(grid)
    , m_line(metrics.height())
    , m_rows(grid.hasWithoutNovelty() ? columns + 1 : columns)
    , m_most(grid.most())
    , m_isMirrored(isMirrored)
{
    // A line for the axis' name and room for two digits at the side, two lines below.
    const double side = m_line + metrics.horizontalAdvance(u"10"_s) + 3 * gap;
    const double left = isMirrored ? gap : side;
    m_plot = area.adjusted(left, gap, isMirrored ? -side : -gap, -2 * m_line - gap);
}

GridCell HeatMap::cellIn(int row, int column)
{
    return {column + 1, row >= columns ? 0 : columns - row};
}

QRectF HeatMap::rectOf(GridCell cell) const
{
    const double wide = m_plot.width() / columns;
    const double high = m_plot.height() / m_rows;
    const int column = m_isMirrored ? columns - cell.relevance : cell.relevance - 1;
    return {m_plot.left() + column * wide, m_plot.top() + rowOf(cell) * high, wide, high};
}

std::optional<GridCell> HeatMap::cellAt(const QPointF &position) const
{
    if (!m_plot.contains(position))
        return {};
    const auto across = static_cast<int>((position.x() - m_plot.left()) * columns / m_plot.width());
    const auto down = static_cast<int>((position.y() - m_plot.top()) * m_rows / m_plot.height());
    const int column = std::clamp(across, 0, columns - 1);
    return cellIn(std::clamp(down, 0, m_rows - 1), m_isMirrored ? columns - 1 - column : column);
}

QPointF HeatMap::cornerOf(Cutoffs cutoffs) const
{
    const QRectF cell = rectOf({cutoffs.relevance, cutoffs.novelty});
    return m_isMirrored ? cell.bottomRight() : cell.bottomLeft();
}

Cutoffs HeatMap::cutoffsAt(const QPointF &position) const
{
    const double across =
        m_isMirrored ? m_plot.right() - position.x() : position.x() - m_plot.left();
    const double high = m_plot.height() / m_rows;
    const double bottom = m_plot.top() + columns * high;
    return {nearestValue(across * columns / m_plot.width()),
            nearestValue((bottom - position.y()) / high)};
}

void HeatMap::paint(QPainter *painter, const ChartLook &look, Cutoffs cutoffs) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const GridCell cell = cellIn(row, column);
            paintCell(painter, look, cell, passes(cell, cutoffs));
        }
    }
    paintAxes(painter, look);
    paintRegion(painter, look, cutoffs);
    painter->restore();
}

void HeatMap::paintCell(QPainter *painter, const ChartLook &look, GridCell cell,
                        bool isPicked) const
{
    const int count = m_grid.at(cell);
    // By the root, so that the few at the top are seen beside the many below.
    const double share =
        count > 0 ? 0.2 + 0.8 * std::sqrt(static_cast<double>(count) / m_most) : 0.05;
    const QColor fill =
        blended(look.ground, isPicked ? look.accent : look.soft, isPicked ? share : share * 0.5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    const QRectF area = rectOf(cell);
    painter->drawRoundedRect(area.adjusted(1, 1, -1, -1), 2, 2);
    if (count == 0)
        return;
    painter->setPen(readableOn(fill, look.text));
    painter->drawText(area, Qt::AlignCenter | Qt::TextDontClip, QLocale().toString(count));
}

void HeatMap::paintAxes(QPainter *painter, const ChartLook &look) const
{
    constexpr int start = int(Qt::AlignVCenter) | int(Qt::AlignLeft);
    constexpr int end = int(Qt::AlignVCenter) | int(Qt::AlignRight);
    painter->setPen(look.soft);
    const double below = m_plot.bottom() + 2;
    for (int value = 1; value <= columns; ++value) {
        const QRectF cell = rectOf({value, 1});
        painter->drawText(QRectF(cell.left(), below, cell.width(), m_line), Qt::AlignCenter,
                          QLocale().toString(value));
    }
    painter->drawText(QRectF(m_plot.left(), below + m_line, m_plot.width(), m_line),
                      Qt::AlignCenter, axisName(Axis::Relevance));
    for (int row = 0; row < m_rows; ++row) {
        const QRectF cell = rectOf(cellIn(row, 0));
        const QString text = row == columns ? u"–"_s : QLocale().toString(columns - row);
        const QRectF label(m_isMirrored ? m_plot.right() + gap : 0, cell.top(),
                           m_isMirrored ? 2 * m_line : m_plot.left() - gap, cell.height());
        painter->drawText(label, m_isMirrored ? start : end, text);
    }
    painter->save();
    const double x = m_isMirrored ? m_plot.right() + 2 * m_line + gap : m_line / 2 + gap / 2;
    painter->translate(x, m_plot.center().y());
    painter->rotate(m_isMirrored ? 90 : -90);
    painter->drawText(QRectF(-m_plot.height() / 2, -m_line / 2, m_plot.height(), m_line),
                      Qt::AlignCenter, axisName(Axis::Novelty));
    painter->restore();
}

void HeatMap::paintRegion(QPainter *painter, const ChartLook &look, Cutoffs cutoffs) const
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(look.text, 2));
    painter->drawRect(rectOf({cutoffs.relevance, cutoffs.novelty}).united(rectOf({10, 10})));
    if (m_rows > columns)
        painter->drawRect(rectOf({cutoffs.relevance, 0}).united(rectOf({10, 0})));
}

} // namespace firstlight
