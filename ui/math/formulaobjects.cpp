// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formulaobjects.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>

#include <utility>

namespace firstlight {

namespace {

constexpr int drawingProperty = QTextFormat::UserProperty + 1;
constexpr int fromProperty = QTextFormat::UserProperty + 2;
constexpr int toProperty = QTextFormat::UserProperty + 3;

// Qt's own mark of an object in a selection (qtextlayout.cpp, ObjectSelectionBrush).
constexpr int selectionProperty = QTextFormat::ForegroundBrush + 1;

// Shorter ones stay whole: a line that breaks early reads better than a formula in two.
constexpr double longestWhole = 9000;
constexpr double shortestPiece = 2500;

bool isCentred(const QTextCharFormat &format)
{
    return format.verticalAlignment() == QTextCharFormat::AlignMiddle;
}

double columnWidth(const QTextDocument *document)
{
    const QTextFrameFormat frame = document->rootFrame()->frameFormat();
    return document->textWidth() - frame.leftMargin() - frame.rightMargin() - 1;
}

} // namespace

double emFor(const QFont &font)
{
    constexpr double xHeightOfFormulas = 0.431;
    return QFontMetricsF(font).xHeight() / xHeightOfFormulas;
}

struct FormulaObjects::Piece
{
    SharedDrawing drawing;
    double from = 0;
    double to = 0;
    double em = 0; // pixels
    QFont font;

    double width() const { return (to - from) * em / 1000; }
    double ascent() const { return drawing->ascent() * em / 1000; }
    double descent() const { return drawing->descent() * em / 1000; }
};

FormulaObjects::FormulaObjects(QTextDocument *document)
    : QObject(document)
{
    document->documentLayout()->registerHandler(objectType, this);
}

QList<QTextCharFormat> FormulaObjects::formatsFor(const SharedDrawing &drawing,
                                                  const QTextCharFormat &base)
{
    QTextCharFormat format = base;
    format.setObjectType(objectType);
    format.setProperty(drawingProperty, int(m_drawings.size()));
    m_drawings.append(drawing);
    // Qt gives an object that stands on the baseline no room below it.
    const double descent = drawing->descent() * emFor(base.font()) / 1000;
    if (descent > QFontMetricsF(base.font()).descent() + 0.5)
        format.setVerticalAlignment(QTextCharFormat::AlignMiddle);

    QList<QTextCharFormat> formats;
    double from = drawing->box.left();
    const auto appendUntil = [&](double to) {
        format.setProperty(fromProperty, from);
        format.setProperty(toProperty, to);
        formats.append(format);
        from = to;
    };
    if (drawing->box.width() > longestWhole) {
        for (const double x : drawing->breaks) {
            if (x - from >= shortestPiece && drawing->box.right() - x >= shortestPiece)
                appendUntil(x);
        }
    }
    appendUntil(drawing->box.right());
    return formats;
}

std::optional<FormulaObjects::Piece> FormulaObjects::pieceOf(const QTextDocument *document,
                                                             const QTextFormat &format) const
{
    const int at = format.intProperty(drawingProperty);
    if (!format.hasProperty(drawingProperty) || at < 0 || at >= m_drawings.size())
        return {};
    Piece piece{.drawing = m_drawings.at(at),
                .from = format.doubleProperty(fromProperty),
                .to = format.doubleProperty(toProperty),
                .font = format.toCharFormat().font()};
    piece.em = emFor(piece.font);
    const double column = columnWidth(document);
    if (column > 0 && piece.width() > column)
        piece.em *= column / piece.width();
    return piece;
}

QSizeF FormulaObjects::intrinsicSize(QTextDocument *document, int /*position*/,
                                     const QTextFormat &format)
{
    const std::optional<Piece> piece = pieceOf(document, format);
    if (!piece)
        return {};
    if (!isCentred(format.toCharFormat()))
        return {piece->width(), piece->ascent()};
    // Qt puts its middle half an x above the baseline; this is room for the higher half, twice.
    const double axis = QFontMetrics(piece->font).xHeight() / 2.0;
    return {piece->width(), qMax(2 * piece->ascent() - axis, 2 * piece->descent() + axis)};
}

void FormulaObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document,
                                int position, const QTextFormat &format)
{
    const std::optional<Piece> piece = pieceOf(document, format);
    if (!piece)
        return;
    double baseline = rect.bottom();
    if (isCentred(format.toCharFormat())) {
        // Centred on its line as a whole; where the baseline is, only the line knows.
        const QTextBlock block = document->findBlock(position);
        const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
        baseline = rect.center().y() - (line.ascent() + line.descent()) / 2 + line.ascent();
    }
    const bool hasColor = format.hasProperty(QTextFormat::ForegroundBrush);
    const QPointF origin(rect.left(), baseline);
    const FormulaInk ink{.em = piece->em,
                         .color = hasColor ? format.foreground().color() : painter->pen().color(),
                         .font = piece->font,
                         .from = piece->from,
                         .to = piece->to};
    paintDrawing(painter, origin, *piece->drawing, ink);
    if (format.hasProperty(selectionProperty))
        m_selected.append({piece->drawing, origin, ink});
}

void FormulaObjects::paintSelected(QPainter *painter)
{
    for (const Painted &painted : std::as_const(m_selected))
        paintDrawing(painter, painted.origin, *painted.drawing, painted.ink);
    m_selected.clear();
}

void FormulaObjects::clear()
{
    m_drawings.clear();
    m_selected.clear();
}

} // namespace firstlight
