// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace firstlight {

// The colours of a row, all readable on its background.
struct RowInk
{
    QColor background;
    QColor text;
    QColor muted;
    QColor accent;     // what marks unread
    QColor chip;       // ground of a score
    QColor pickedChip; // of that of a picked paper

    static RowInk of(const QStyleOptionViewItem &option, bool isDimmed);
};

QFont detailFont(const QFont &font);

// One line, cut off with dots where it does not fit; marked words of a search are underlined.
void paintElided(QPainter *painter, const QRect &place, const QString &text, const QFont &font,
                 const QColor &color, Qt::LayoutDirection direction,
                 const QStringList &marked = {});

void paintChips(QPainter *painter, const QList<QRect> &places, const QStringList &texts,
                const RowInk &ink, bool isPicked);

} // namespace firstlight
