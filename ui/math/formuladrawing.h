// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/pathdata.h"

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QTransform>

class QPainter;

namespace firstlight {

// A typeset formula. Units are thousandths of an em, y grows downwards from the baseline.
struct FormulaDrawing
{
    struct Item
    {
        enum class Kind { Fill, Stroke, Text, Clip, Unclip };

        Kind kind = Kind::Fill;
        QTransform transform;
        QPainterPath path;  // of Fill, Stroke and Clip
        double width = 0;   // of Stroke
        QString text;       // of Text: letters that the engine's font lacks
        double size = 1000; // of Text
    };

    QRectF box;
    QList<Item> items;
    QList<double> breaks; // x at which a line may end; ascending, inside the box

    double ascent() const { return -box.top(); }
    double descent() const { return box.bottom(); }
};

// Reads what the engine's script returns (resources/formulas/walker.mjs has the format). Empty for
// an error that it reports and for anything that is not that format or out of all proportion.
std::optional<FormulaDrawing> parseDrawing(const QByteArray &json, PathCache &paths);

// How a drawing is put on a page.
struct FormulaInk
{
    double em = 16; // pixels
    QColor color;
    QFont font; // of Text items; bold: all is drawn heavier
    double from = 0;
    double to = 0; // the part between these x is drawn
};

// origin: where the part begins on the baseline.
void paintDrawing(QPainter *painter, QPointF origin, const FormulaDrawing &drawing,
                  const FormulaInk &ink);

} // namespace firstlight
