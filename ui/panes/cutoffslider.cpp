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

void CutoffSlider::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ground = palette().color(QPalette::Window);
        const QColor accent =
            readableOn(ground, palette().color(QPalette::Active, QPalette::Highlight), 3.0);
        const std::array ends{positionOf(std::max(1.0, value() - 1.5)),
                              positionOf(std::min<double>(highest, value() + 0.5))};
        const double thick = height() * 0.5;
        const QRectF zone(std::min(ends[0], ends[1]), (height() - thick) / 2,
                          std::abs(ends[1] - ends[0]), thick);
        painter.setPen(QPen(accent, 1));
        painter.setBrush(blended(ground, accent, 0.25));
        painter.drawRoundedRect(zone.adjusted(0.5, 0.5, -0.5, -0.5), thick / 4, thick / 4);
        if (hasFocus()) {
            painter.setPen(QPen(accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }
    QSlider::paintEvent(event);
}

} // namespace firstlight
