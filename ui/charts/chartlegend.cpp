// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlegend.h"

#include <QPainter>

namespace firstlight {

namespace {

constexpr double gap = 6;

} // namespace

ChartLegend::ChartLegend(const QList<LegendEntry> &entries, const QFontMetricsF &metrics,
                         double width)
    : m_width(width)
    , m_line(metrics.height())
    , m_key(m_line * 0.7)
{
    double left = gap;
    int line = 0;
    for (const LegendEntry &entry : entries) {
        const double wide = m_key + gap + metrics.horizontalAdvance(entry.text) + 1;
        if (left > gap && left + wide > width) {
            left = gap;
            ++line;
        }
        m_entries.append({entry, left, wide, line});
        left += wide + 3 * gap;
    }
}

double ChartLegend::height() const
{
    return m_entries.isEmpty() ? 0 : (m_entries.constLast().line + 1) * m_line;
}

void ChartLegend::paint(QPainter *painter, double top, const QColor &text, bool isMirrored) const
{
    for (const Placed &placed : m_entries) {
        const double y = top + placed.line * m_line;
        const double left = isMirrored ? m_width - placed.left - placed.width : placed.left;
        const double key = isMirrored ? left + placed.width - m_key : left;
        placed.entry.drawKey(painter, {key, y + (m_line - m_key) / 2, m_key, m_key});
        const double label = isMirrored ? left : left + m_key + gap;
        painter->setPen(text);
        painter->drawText(QRectF(label, y, placed.width - m_key - gap, m_line),
                          Qt::AlignVCenter | Qt::TextSingleLine, placed.entry.text);
    }
}

} // namespace firstlight
