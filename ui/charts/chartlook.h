// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QPainter;

namespace firstlight {

// What charts are drawn with, all of it from a palette.
struct ChartLook
{
    explicit ChartLook(const QPalette &palette);

    // A part of a bar; parts differ in colour and in pattern.
    void fill(QPainter *painter, const QRectF &rect, qsizetype part) const;
    // What is not certain.
    void outline(QPainter *painter, const QRectF &rect) const;
    // A limit.
    void line(QPainter *painter, double left, double right, double y) const;

    QColor ground;
    QColor text;
    QColor faint; // lines behind the bars
    QColor soft;  // readable, but not first
    QColor accent;
};

} // namespace firstlight
