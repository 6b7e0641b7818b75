// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/rowink.h"

#include "contrast.h"
#include "delegates/hitmarks.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace firstlight {

RowInk RowInk::of(const QStyleOptionViewItem &option, bool isDimmed)
{
    const QPalette &palette = option.palette;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const bool isSelected = option.state & QStyle::State_Selected;
    RowInk ink;
    ink.background = palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor text =
        palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    // Thin letters lose contrast at their edges, on a coloured ground more than on paper.
    const double quietRatio = isSelected ? 6.0 : 4.5;
    ink.muted = readableOn(ink.background, blended(ink.background, text, 0.62), quietRatio);
    ink.text = isDimmed ? ink.muted : readableOn(ink.background, text);
    ink.accent = isSelected ? ink.text
                            : readableOn(ink.background,
                                         palette.color(QPalette::Active, QPalette::Highlight), 3.0);
    // On a selected row away from its letters, which stay as light or dark as they are.
    const QColor tint = !isSelected                  ? ink.accent
                        : ink.text.lightness() > 127 ? QColor(Qt::black)
                                                     : QColor(Qt::white);
    ink.chip = blended(ink.background, isSelected ? tint : ink.muted, 0.10);
    ink.pickedChip = blended(ink.background, tint, 0.22);
    return ink;
}

QFont detailFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.92);
    return smaller;
}

void paintElided(QPainter *painter, const QRect &place, const QString &text, const QFont &font,
                 const QColor &color, Qt::LayoutDirection direction, const QStringList &marked)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
    painter->setFont(font);
    painter->setPen(color);
    const Qt::Alignment start = QStyle::visualAlignment(direction, Qt::AlignLeft);
    const QList<TextSpan> hits = marked.isEmpty() ? QList<TextSpan>() : hitsIn(shown, marked);
    if (hits.isEmpty()) {
        painter->drawText(place, static_cast<int>(start | Qt::AlignVCenter) | Qt::TextSingleLine,
                          shown);
        return;
    }
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan &hit : hits) {
        QTextCharFormat format;
        format.setFontUnderline(true);
        ranges.append({hit.start, hit.length, format});
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    const qreal spare = place.width() - line.naturalTextWidth();
    layout.draw(painter, {place.left() + (start & Qt::AlignRight ? spare : 0.0),
                          place.top() + (place.height() - line.height()) / 2});
}

void paintChips(QPainter *painter, const QList<QRect> &places, const QStringList &texts,
                const RowInk &ink, bool isPicked)
{
    const QColor fill = isPicked ? ink.pickedChip : ink.chip;
    QFont font = painter->font();
    font.setBold(isPicked);
    painter->setFont(font);
    for (qsizetype i = 0; i < places.size(); ++i) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(places.at(i), 4, 4);
        painter->setPen(readableOn(fill, isPicked ? ink.text : ink.muted, 5.5));
        painter->drawText(places.at(i), Qt::AlignCenter | Qt::TextSingleLine, texts.value(i));
    }
}

} // namespace firstlight
