// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/histogram.h"

#include "contrast.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace firstlight {

Histogram::Histogram(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Histogram::setCounts(const std::array<int, 11> &counts)
{
    m_counts = counts;
    update();
}

void Histogram::setCutoff(int cutoff)
{
    m_cutoff = cutoff;
    update();
}

void Histogram::setHandleLength(int length)
{
    m_handleLength = length;
    update();
}

QSize Histogram::sizeHint() const
{
    return {120, 24};
}

void Histogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor ground = palette().color(QPalette::Window);
    const QColor strong =
        readableOn(ground, palette().color(QPalette::Active, QPalette::Highlight), 3.0);
    const QColor weak = blended(ground, palette().color(QPalette::WindowText), 0.28);
    const int most = *std::max_element(m_counts.cbegin(), m_counts.cend());
    const int span = width() - m_handleLength;
    const double step = span / 9.0;
    const double barWidth = std::clamp(step * 0.6, 4.0, 16.0);
    for (int value = 1; value <= 10 && most > 0; ++value) {
        const int count = m_counts[static_cast<size_t>(value)];
        if (count == 0)
            continue;
        // By the root, so that the few at the top are seen beside the many below.
        const double tall = std::max(2.0, height() * std::sqrt(static_cast<double>(count) / most));
        const int offset = QStyle::sliderPositionFromValue(1, 10, value, span,
                                                           layoutDirection() == Qt::RightToLeft);
        painter.setBrush(value >= m_cutoff ? strong : weak);
        painter.drawRoundedRect(
            QRectF(m_handleLength / 2.0 + offset - barWidth / 2, height() - tall, barWidth, tall),
            1.5, 1.5);
    }
}

} // namespace firstlight
