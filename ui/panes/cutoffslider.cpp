// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/cutoffslider.h"

#include "contrast.h"
#include "panes/gridaccess.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>
#include <array>
#include <tuple>

namespace firstlight {

namespace {

constexpr int targetHeight = 24;
constexpr int highest = 10;

} // namespace

CutoffSlider::CutoffSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    installGridAccess();
    setRange(1, highest);
    setPageStep(2);
    setMinimumHeight(targetHeight);
}

int CutoffSlider::handleLength() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
}

double CutoffSlider::positionOf(double value) const
{
    const int handle = handleLength();
    const double across = (value - 1) / (highest - 1) * (width() - handle);
    return isRightToLeft() ? width() - handle / 2.0 - across : handle / 2.0 + across;
}

void CutoffSlider::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit < 0 || digit > 9 || event->modifiers() & ~Qt::KeypadModifier) {
        QSlider::keyPressEvent(event);
        return;
    }
    setValue(digit == 0 ? highest : digit);
}

// Not by the style: what those draw is hardly seen on black.
void CutoffSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = readableOn(palette().color(QPalette::Window),
                                     palette().color(QPalette::Active, QPalette::Highlight), 3.0);
    paintZone(&painter, accent);
    paintGroove(&painter, accent);
    const double side = handleLength();
    const QRectF handle(positionOf(value()) - side / 2, (height() - side) / 2, side, side);
    const QColor base = palette().color(QPalette::Base);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(underMouse() || isSliderDown() ? blended(base, accent, 0.35) : base);
    painter.drawEllipse(handle.adjusted(1, 1, -1, -1));
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

// The values that are "maybe".
void CutoffSlider::paintZone(QPainter *painter, const QColor &accent) const
{
    const std::array ends{positionOf(std::max(1.0, value() - 1.5)),
                          positionOf(std::min<double>(highest, value() + 0.5))};
    const double thick = height() * 0.5;
    const QRectF zone(std::min(ends[0], ends[1]), (height() - thick) / 2,
                      std::abs(ends[1] - ends[0]), thick);
    painter->setPen(QPen(accent, 1));
    painter->setBrush(blended(palette().color(QPalette::Window), accent, 0.25));
    painter->drawRoundedRect(zone.adjusted(0.5, 0.5, -0.5, -0.5), thick / 4, thick / 4);
}

// What passes is in the accent's colour.
void CutoffSlider::paintGroove(QPainter *painter, const QColor &accent) const
{
    constexpr double thick = 4;
    const QColor ground = palette().color(QPalette::Window);
    const QColor line =
        readableOn(ground, blended(ground, palette().color(QPalette::WindowText), 0.4), 3.0);
    const double top = (height() - thick) / 2;
    painter->setPen(Qt::NoPen);
    for (const auto &[from, to, color] :
         {std::tuple(1.0, double(value()), line), std::tuple(double(value()), 10.0, accent)}) {
        const double left = std::min(positionOf(from), positionOf(to));
        const double right = std::max(positionOf(from), positionOf(to));
        painter->setBrush(color);
        painter->drawRoundedRect(QRectF(left, top, right - left, thick), thick / 2, thick / 2);
    }
}

} // namespace firstlight
