// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/formulaengine.h"

#include <QObject>
#include <QTextFormat>
#include <QTextObjectInterface>

class QTextDocument;

namespace firstlight {

// Lays out and paints typeset formulas inside a text document, on the baseline of their line and
// never wider than the column.
class FormulaObjects final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int objectType = QTextFormat::UserObject + 1;

    // Registers itself with the document, which must outlive it or be destroyed before any layout.
    explicit FormulaObjects(QTextDocument *document);

    // The formats under which a drawing is inserted, one for each of the pieces between which a
    // line may break. base: of the text around it, with its font.
    QList<QTextCharFormat> formatsFor(const SharedDrawing &drawing, const QTextCharFormat &base);

    // Forgets all drawings: before the document is filled anew.
    void clear();

    // Qt dims selected objects by half of the selection's ground. Paints those of the last drawing
    // of the document once more, on top; the painter's origin is the document's.
    void paintSelected(QPainter *painter);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    struct Piece;
    std::optional<Piece> pieceOf(const QTextDocument *document, const QTextFormat &format) const;

    struct Painted
    {
        SharedDrawing drawing;
        QPointF origin;
        FormulaInk ink;
    };

    QList<SharedDrawing> m_drawings;
    QList<Painted> m_selected; // since the last paintSelected
};

// The size of an em for which the letters of formulas are as high as those of the font.
double emFor(const QFont &font);

} // namespace firstlight
