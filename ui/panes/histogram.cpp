// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/histogram.h"

#include "contrast.h"

#include <QPainter>

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

void Histogram::setEnds(double first, double last)
{
    m_first = first;
    m_last = last;
    update();
}

QSize Histogram::sizeHint() const
{
    const int tall = std::max(24, fontMetrics().height() * 3 / 2);
    return {5 * tall, tall};
}

void Histogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Window);
    const QColor strong =
        readableOn(ground, palette().color(QPalette::Active, QPalette::Highlight), 3.0);
    const QColor weak =
        readableOn(ground, blended(ground, palette().color(QPalette::WindowText), 0.4), 3.0);
    const int most = *std::max_element(m_counts.cbegin(), m_counts.cend());
    const double step = (m_last - m_first) / 9;
    const double toEdge = std::min({m_first, m_last, width() - m_first, width() - m_last});
    const double wide =
        std::clamp(std::abs(step) * 0.6, 4.0, std::clamp(2 * toEdge, 4.0, height() * 0.75));
    for (int value = 1; value <= 10 && most > 0; ++value) {
        const int count = m_counts[static_cast<size_t>(value)];
        if (count == 0)
            continue;
        // By the root, so that the few at the top are seen beside the many below.
        const double tall = std::max(3.0, height() * std::sqrt(static_cast<double>(count) / most));
        const QRectF bar(m_first + (value - 1) * step - wide / 2, height() - tall, wide, tall);
        const bool isPicked = value >= m_cutoff;
        painter.setPen(QPen(isPicked ? strong : weak, 1));
        painter.setBrush(isPicked ? strong : blended(ground, weak, 0.25));
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
    }
}

} // namespace firstlight
