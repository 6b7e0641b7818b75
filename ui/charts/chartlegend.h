// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QList>

#include <functional>

class QPainter;

namespace firstlight {

struct LegendEntry
{
    QString text;
    std::function<void(QPainter *, const QRectF &key)> drawKey;
};

// What stands for what in a chart: entries side by side, in as many lines as the width needs.
class ChartLegend final
{
public:
    ChartLegend(const QList<LegendEntry> &entries, const QFontMetricsF &metrics, double width);

    double height() const;
    // Mirrored within the width for scripts that run from right to left.
    void paint(QPainter *painter, double top, const QColor &text, bool isMirrored) const;

private:
    struct Placed
    {
        LegendEntry entry;
        double left = 0;
        double width = 0;
        int line = 0;
    };

    QList<Placed> m_entries;
    double m_width = 0;
    double m_line = 0; // height of a line
    double m_key = 0;  // side of a key
};

} // namespace firstlight
