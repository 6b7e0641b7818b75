// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlook.h"

#include "contrast.h"

#include <QPainter>

#include <array>

namespace firstlight {

ChartLook::ChartLook(const QPalette &palette)
    : ground(palette.color(QPalette::Base))
    , text(palette.color(QPalette::Text))
    , faint(blended(ground, text, 0.18))
    , soft(readableOn(ground, blended(ground, text, 0.6)))
    , accent(readableOn(ground, palette.color(QPalette::Active, QPalette::Highlight), 3.0))
{}

void ChartLook::fill(QPainter *painter, const QRectF &rect, qsizetype part) const
{
    static constexpr std::array patterns{Qt::SolidPattern,  Qt::SolidPattern, Qt::BDiagPattern,
                                         Qt::Dense4Pattern, Qt::FDiagPattern, Qt::CrossPattern};
    const QColor colour = part % 2 == 0 ? accent : soft;
    const Qt::BrushStyle pattern = patterns.at(static_cast<size_t>(part) % patterns.size());
    painter->setPen(pattern == Qt::SolidPattern ? QPen(Qt::NoPen) : QPen(colour));
    painter->setBrush(QBrush(colour, pattern));
    painter->drawRect(rect);
}

void ChartLook::outline(QPainter *painter, const QRectF &rect) const
{
    painter->setPen(QPen(soft, 1, Qt::DotLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect);
}

void ChartLook::line(QPainter *painter, double left, double right, double y) const
{
    painter->setPen(QPen(text, 1.5, Qt::DashLine));
    painter->drawLine(QPointF(left, y), QPointF(right, y));
}

} // namespace firstlight
