// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/formulaobjects.h"
#include "math/typesetter.h"

#include <QTextCursor>

namespace firstlight {

// Writes arXiv's text into a document: TeX of text mode in Unicode, formulas typeset, in their
// Unicode form until they are and where they cannot be.
class FormulaText final
{
public:
    // Both must outlive it.
    FormulaText(QTextDocument *document, Typesetter &typesetter);

    // Before the document is filled anew.
    void clear();
    void insert(QTextCursor &cursor, const QString &raw, const QTextCharFormat &format);
    // Has typeset what was inserted and is not known yet. Once the document is filled.
    void requestPending();
    // Puts formulas that are known by now in the place of their Unicode form.
    void replacePending();
    bool hasPending() const { return !m_pending.isEmpty(); }

private:
    struct Pending
    {
        QTextCursor place; // selects the Unicode form
        FormulaSource source;
        QString typed;
    };

    void insertFormula(QTextCursor &cursor, const QString &typed, const QTextCharFormat &format);
    void insertDrawing(QTextCursor &cursor, const SharedDrawing &drawing, const QString &typed,
                       const QTextCharFormat &format);

    FormulaObjects *m_objects; // the document's
    Typesetter &m_typesetter;
    QList<Pending> m_pending;
    int m_serial = 0; // numbers formulas, so that two in a row stay two
};

// Writes the same where there is no typesetter.
void insertReadable(QTextCursor &cursor, const QString &raw, const QTextCharFormat &format);

// Of a character's format, bool: what the page offers to do, no part of what is read on it.
inline constexpr int offerProperty = QTextFormat::UserProperty + 13;

// Selected text: as it was typed and without what the page offers, to be taken elsewhere, or with
// formulas in Unicode for whoever listens.
enum class FormulaForm { Typed, Unicode };
QString plainText(const QTextCursor &selection, FormulaForm form);

// The same with where each character stands in the document; a formula's all at its first place.
struct PlacedText
{
    QString text;
    QList<int> positions; // ascending
};
PlacedText placedText(const QTextCursor &selection, FormulaForm form);

} // namespace firstlight
