// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/pickdelegate.h"

#include "contrast.h"
#include "delegates/rowink.h"
#include "models/picklistmodel.h"

#include <QPainter>

#include <algorithm>

// The line above the papers of a band.
namespace firstlight {

namespace {

// Not the style's, which does not grow with the text.
void paintArrow(QPainter *painter, const QRect &place, bool isCollapsed,
                Qt::LayoutDirection direction, const QColor &color)
{
    const double half = place.width() / 3.0;
    QPolygonF arrow{{-half, -half / 2}, {half, -half / 2}, {0, half / 2}};
    if (isCollapsed) // towards the text
        arrow = QTransform().rotate(direction == Qt::RightToLeft ? 90 : -90).map(arrow);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(arrow.translated(QRectF(place).center()));
}

} // namespace

void PickDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const RowInk ink = RowInk::of(option, false);
    QFont font = detailFont(option.font);
    font.setBold(true);
    const QRect row = option.rect;

    const int side = std::max(12, QFontMetrics(font).height() * 3 / 4);
    const int middle =
        m_density == Density::Columns ? row.center().y() : row.bottom() - row.height() / 4 - 2;
    const QRect arrow = QStyle::visualRect(option.direction, row,
                                           QRect(row.left() + 6, middle - side / 2, side, side));
    paintArrow(painter, arrow, index.data(PickListModel::IsCollapsedRole).toBool(),
               option.direction, ink.muted);

    const int height = QFontMetrics(font).height();
    const QRect place = QStyle::visualRect(
        option.direction, row,
        QRect(row.left() + side + 12, middle - height / 2, row.width() - side - 20, height));
    paintElided(painter, place, index.data().toString(), font, ink.muted, option.direction);
    painter->setPen(blended(ink.background, ink.muted, 0.35));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
}

} // namespace firstlight
