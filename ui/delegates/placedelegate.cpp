// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/placedelegate.h"

#include "contrast.h"
#include "models/placesmodel.h"
#include "placewords.h"

#include <QApplication>
#include <QPainter>

namespace firstlight {

using namespace Qt::StringLiterals;

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    full.palette = withReadableSelection(full.palette);
    const QStyle *style = full.widget ? full.widget->style() : QApplication::style();
    const QVariant place = index.data(PlacesModel::PlaceRole);
    const bool isHeading = index.data(PlacesModel::IsHeadingRole).toBool();
    const bool isSelected = full.state & QStyle::State_Selected;
    const auto group = full.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor background =
        full.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor text =
        readableOn(background, full.palette.color(group, isSelected ? QPalette::HighlightedText
                                                                    : QPalette::Text));
    const QColor muted = readableOn(background, blended(background, text, 0.62));

    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &full, painter, full.widget);
    QFont font = full.font;
    const bool hasUnread = index.data(PlacesModel::IsUnreadRole).toBool();
    if (isHeading)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    font.setBold(isHeading || hasUnread);
    const QFontMetrics metrics(font);
    const QString count = index.data(PlacesModel::CountRole).toString();
    const int countWidth = count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + 8;
    const QRect row = full.rect.adjusted(8, 0, -8, 0);
    const int side = SymbolicIcons::sideFor(full.widget);
    const int indent = isHeading ? 0 : side + 8;
    const QRect name(row.left() + indent, row.top(), row.width() - indent - countWidth,
                     row.height());
    if (!isHeading) {
        const QRect icon(row.left(), row.center().y() + 1 - side / 2, side, side);
        m_icons.paint(painter, QStyle::visualRect(full.direction, full.rect, icon),
                      placeIcon(place.value<Place>()), muted);
    }
    const auto start = static_cast<int>(QStyle::visualAlignment(full.direction, Qt::AlignLeft));
    const auto end = static_cast<int>(QStyle::visualAlignment(full.direction, Qt::AlignRight));
    painter->setFont(font);
    painter->setPen(isHeading && !isSelected ? muted : text);
    painter->drawText(QStyle::visualRect(full.direction, full.rect, name),
                      start | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(full.text, Qt::ElideRight, name.width()));
    painter->setPen(muted);
    painter->drawText(row, end | Qt::AlignVCenter | Qt::TextSingleLine, count);
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(PlacesModel::IsHeadingRole).toBool();
    return {144, option.fontMetrics.height() + (isHeading ? 20 : 12)};
}

} // namespace firstlight
