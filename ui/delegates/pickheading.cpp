// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/pickdelegate.h"

#include "contrast.h"
#include "delegates/rowink.h"
#include "models/picklistmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

// The line above the papers of a band.
namespace firstlight {

void PickDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const RowInk ink = RowInk::of(option, false);
    QFont font = detailFont(option.font);
    font.setBold(true);
    const QRect row = option.rect;

    const int side = std::max(12, QFontMetrics(font).height() * 3 / 4);

    QStyleOption arrow;
    arrow.palette = option.palette;
    arrow.palette.setColor(QPalette::WindowText, ink.muted);
    arrow.palette.setColor(QPalette::ButtonText, ink.muted);
    arrow.state = QStyle::State_Enabled;
    arrow.direction = option.direction;
    const int middle =
        m_density == Density::Columns ? row.center().y() : row.bottom() - row.height() / 4 - 2;
    arrow.rect = QStyle::visualRect(option.direction, row,
                                    QRect(row.left() + 6, middle - side / 2, side, side));
    const bool isCollapsed = index.data(PickListModel::IsCollapsedRole).toBool();
    const auto closed = option.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                            : QStyle::PE_IndicatorArrowRight;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(isCollapsed ? closed : QStyle::PE_IndicatorArrowDown, &arrow, painter,
                         option.widget);

    const int height = QFontMetrics(font).height();
    const QRect place = QStyle::visualRect(
        option.direction, row,
        QRect(row.left() + side + 12, middle - height / 2, row.width() - side - 20, height));
    paintElided(painter, place, index.data().toString(), font, ink.muted, option.direction);
    painter->setPen(blended(ink.background, ink.muted, 0.35));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
}

} // namespace firstlight
