// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/paperdocument.h"

#include <QTextCursor>

namespace firstlight {

// The hand that writes a paper's page: blocks, and the few looks that text has on it.
class PageWriter final
{
public:
    // Both must outlive it.
    PageWriter(QTextDocument *document, const PaperStyle &style);

    QTextCursor &cursor() { return m_cursor; }
    const PaperStyle &style() const { return m_style; }

    // The first block is the document's own. lineHeight: per cent; 0: the font's.
    void startBlock(int topMargin, int lineHeight = 130);
    bool isAtStart() const { return m_cursor.positionInBlock() == 0; }

    void write(const QString &text) { m_cursor.insertText(text, m_plain); }
    void write(const QString &text, const QTextCharFormat &format);
    void writeMuted(const QString &text) { write(text, muted()); }
    void writeSeparator() { write(separator, muted()); }
    // Raw text of arXiv's.
    void writeTex(const QString &raw, const QTextCharFormat &format);
    // The same anywhere before.
    void writeTexAt(QTextCursor &place, const QString &raw, const QTextCharFormat &format);
    // What can be done; another one stands apart from what is before it.
    void writeOffer(const QString &text, const QString &anchor, const QString &tip = {});
    void writeAnotherOffer(const QString &text, const QString &anchor, const QString &tip = {});
    void writeChip(const QString &text);
    void writeHeading(const QString &text);

    const QTextCharFormat &plain() const { return m_plain; }
    QTextCharFormat muted() const;
    QTextCharFormat strong() const;
    QTextCharFormat linked(const QString &anchor) const;
    // A ground for text that is to be seen: share of the palette's highlight.
    QTextCharFormat tinted(double share) const;

private:
    static inline const QString separator = QStringLiteral("  ·  ");

    QTextCursor m_cursor;
    const PaperStyle &m_style;
    QColor m_ground;
    QColor m_muted;
    QTextCharFormat m_plain;
};

} // namespace firstlight
