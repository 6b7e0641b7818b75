// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/pagewriter.h"

#include "contrast.h"
#include "math/formulatext.h"

#include <QTextBlock>

namespace firstlight {

using namespace Qt::StringLiterals;

PageWriter::PageWriter(QTextDocument *document, const PaperStyle &style)
    : m_cursor(document)
    , m_style(style)
    , m_ground(style.palette.color(QPalette::Base))
    , m_muted(readableOn(m_ground, blended(m_ground, style.palette.color(QPalette::Text), 0.65)))
{
    m_plain.setFont(style.font);
    m_plain.setForeground(style.palette.color(QPalette::Text));
}

void PageWriter::startBlock(int topMargin, int lineHeight)
{
    QTextBlockFormat block;
    block.setTopMargin(topMargin);
    if (lineHeight > 0)
        block.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    if (m_cursor.block().text().isEmpty())
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block, m_plain);
}

void PageWriter::write(const QString &text, const QTextCharFormat &format)
{
    m_cursor.insertText(text, format);
}

void PageWriter::writeTex(const QString &raw, const QTextCharFormat &format)
{
    writeTexAt(m_cursor, raw, format);
}

void PageWriter::writeTexAt(QTextCursor &place, const QString &raw, const QTextCharFormat &format)
{
    if (m_style.showsSource)
        place.insertText(raw, format);
    else if (m_style.formulas)
        m_style.formulas->insert(place, raw, format);
    else
        insertReadable(place, raw, format);
}

void PageWriter::writeOffer(const QString &text, const QString &anchor, const QString &tip)
{
    QTextCharFormat link = linked(anchor);
    link.setFontUnderline(true);
    link.setProperty(offerProperty, true);
    if (!tip.isEmpty())
        link.setToolTip(tip);
    m_cursor.insertText(text, link);
}

void PageWriter::writeAnotherOffer(const QString &text, const QString &anchor, const QString &tip)
{
    QTextCharFormat between = muted();
    between.setProperty(offerProperty, true);
    m_cursor.insertText(separator, between);
    writeOffer(text, anchor, tip);
}

void PageWriter::writeChip(const QString &text)
{
    QTextCharFormat format = strong();
    format.merge(tinted(0.22));
    m_cursor.insertText(
        u"\u00a0\u00a0"_s + QString(text).replace(u' ', u'\u00a0') + u"\u00a0\u00a0"_s, format);
    m_cursor.insertText(u"\u2002"_s, m_plain);
}

void PageWriter::writeHeading(const QString &text)
{
    startBlock(20);
    m_cursor.insertText(text, strong());
}

QTextCharFormat PageWriter::muted() const
{
    QTextCharFormat format = m_plain;
    format.setForeground(m_muted);
    return format;
}

QTextCharFormat PageWriter::strong() const
{
    QTextCharFormat format = m_plain;
    format.setFontWeight(QFont::Bold);
    return format;
}

QTextCharFormat PageWriter::linked(const QString &anchor) const
{
    QTextCharFormat link = m_plain;
    link.setAnchor(true);
    link.setAnchorHref(anchor);
    link.setForeground(readableOn(m_ground, m_style.palette.color(QPalette::Link)));
    return link;
}

QTextCharFormat PageWriter::tinted(double share) const
{
    const QColor fill =
        blended(m_ground, m_style.palette.color(QPalette::Active, QPalette::Highlight), share);
    QTextCharFormat format;
    format.setBackground(fill);
    format.setForeground(readableOn(fill, m_style.palette.color(QPalette::Text)));
    return format;
}

} // namespace firstlight
