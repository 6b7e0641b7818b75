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
    void clear() { m_drawings.clear(); }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    struct Piece;
    std::optional<Piece> pieceOf(const QTextDocument *document, const QTextFormat &format) const;

    QList<SharedDrawing> m_drawings;
};

// The size of an em for which the letters of formulas are as high as those of the font.
double emFor(const QFont &font);

} // namespace firstlight
