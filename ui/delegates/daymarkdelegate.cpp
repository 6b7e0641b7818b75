// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/daymarkdelegate.h"

#include "contrast.h"
#include "models/daymarksmodel.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace firstlight {

namespace {

using Kind = DayMark::Kind;

constexpr qreal radius = 4;

struct Cell
{
    QRectF box;
    QColor ground; // under the number
    QColor ink;    // of shapes
    QColor text;
    bool isMuted = false;
};

bool isBare(Kind kind)
{
    return kind == Kind::Weekend || kind == Kind::Future || kind == Kind::BeforeStart ||
           kind == Kind::Holiday;
}

Cell cellOf(const QStyleOptionViewItem &option, const DayMark &mark, double share, bool isShown)
{
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    Cell cell;
    cell.box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    cell.ground = base;
    if (mark.hasPapers())
        cell.ground = blended(base, highlight, 0.08 + 0.5 * DayMarkDelegate::strengthOf(share));
    if (isShown)
        cell.ground = highlight;
    cell.isMuted = isBare(mark.kind) && !isShown;
    const QColor text = isShown ? palette.color(QPalette::Active, QPalette::HighlightedText)
                                : palette.color(QPalette::Text);
    cell.text = readableOn(cell.ground, cell.isMuted ? blended(base, text, 0.6) : text);
    cell.ink = readableOn(cell.ground, isShown ? text : blended(base, text, 0.75), 3.0);
    return cell;
}

void fill(QPainter *painter, const Cell &cell, Kind kind)
{
    QPainterPath shape;
    shape.addRoundedRect(cell.box, radius, radius);
    if (kind == Kind::Partly) {
        const qreal side = cell.box.width() * 0.4;
        QPainterPath corner;
        corner.addPolygon(QPolygonF{cell.box.topRight(), cell.box.topRight() - QPointF(side, 0),
                                    cell.box.topRight() + QPointF(0, side)});
        corner.closeSubpath();
        painter->fillPath(shape.subtracted(corner), cell.ground);
        painter->setPen(QPen(cell.ink, 1.2));
        painter->drawLine(cell.box.topRight() - QPointF(side, 0),
                          cell.box.topRight() + QPointF(0, side));
        return;
    }
    painter->fillPath(shape, cell.ground);
}

void hatch(QPainter *painter, const Cell &cell)
{
    QPainterPath shape;
    shape.addRoundedRect(cell.box, radius, radius);
    painter->save();
    painter->setClipPath(shape, Qt::IntersectClip);
    painter->setPen(QPen(blended(cell.ground, cell.ink, 0.4), 1));
    constexpr int step = 5;
    const int reach = int(std::ceil(cell.box.width() + cell.box.height()));
    for (int along = 0; along < reach; along += step) {
        const qreal x = cell.box.left() - cell.box.height() + along;
        painter->drawLine(QPointF(x, cell.box.bottom()),
                          QPointF(x + cell.box.height(), cell.box.top()));
    }
    painter->restore();
    painter->setPen(QPen(cell.ink, 1));
    painter->drawPath(shape);
}

// A cross would strike the number out, so it stands below it, as the ring and the dot do.
void drawSign(QPainter *painter, const Cell &cell, Kind kind)
{
    const qreal side = 2.2;
    const QPointF middle(cell.box.center().x(), cell.box.bottom() - 4);
    painter->setPen(QPen(cell.ink, 1.4));
    painter->setBrush(Qt::NoBrush);
    if (kind == Kind::Failed) {
        painter->drawLine(middle - QPointF(side, side), middle + QPointF(side, side));
        painter->drawLine(middle - QPointF(side, -side), middle + QPointF(side, -side));
    } else if (kind == Kind::Waiting) {
        painter->drawEllipse(middle, side, side);
    } else if (kind == Kind::Holiday) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(cell.ink);
        painter->drawEllipse(middle, 1.7, 1.7);
    }
}

void drawShape(QPainter *painter, const Cell &cell, Kind kind)
{
    painter->setBrush(Qt::NoBrush);
    if (kind == Kind::Stalled) {
        hatch(painter, cell);
    } else if (kind == Kind::Gap || kind == Kind::Failed) {
        QPen pen(cell.ink, 1);
        if (kind == Kind::Gap)
            pen.setDashPattern({3, 2.5});
        painter->setPen(pen);
        painter->drawRoundedRect(cell.box, radius, radius);
    }
    drawSign(painter, cell, kind);
}

} // namespace

double DayMarkDelegate::strengthOf(double share)
{
    constexpr int steps = 4;
    return std::ceil(qBound(0.0, share, 1.0) * steps) / steps;
}

void DayMarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QVariant value = index.data(DayMarksModel::MarkRole);
    if (!value.isValid())
        return;
    const auto mark = value.value<DayMark>();
    QStyleOptionViewItem full = option;
    full.palette = withReadableSelection(full.palette);
    const bool isShown = index.data(DayMarksModel::IsShownRole).toBool();
    const Cell cell = cellOf(full, mark, index.data(DayMarksModel::ShareRole).toDouble(), isShown);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (mark.hasPapers() || isShown)
        fill(painter, cell, mark.kind);
    drawShape(painter, cell, mark.kind);
    QFont font = full.font;
    font.setBold(isShown || index.data(DayMarksModel::IsTodayRole).toBool());
    painter->setFont(font);
    painter->setPen(cell.text);
    const bool hasSign =
        mark.kind == Kind::Failed || mark.kind == Kind::Waiting || mark.kind == Kind::Holiday;
    painter->drawText(cell.box.adjusted(0, 0, 0, hasSign ? -5 : 0), Qt::AlignCenter,
                      index.data().toString());
    if (index.data(DayMarksModel::IsTodayRole).toBool()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(readableOn(full.palette.color(QPalette::Base),
                                        full.palette.color(QPalette::Active, QPalette::Text), 3.0),
                             1.6));
        painter->drawRoundedRect(cell.box.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius);
    }
    if (full.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(cell.text, 1, Qt::DotLine));
        painter->drawRoundedRect(cell.box.adjusted(2, 2, -2, -2), radius - 1, radius - 1);
    }
    painter->restore();
}

QSize DayMarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {24, qMax(24, option.fontMetrics.height() + 8)};
}

} // namespace firstlight
