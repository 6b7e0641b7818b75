// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace firstlight {

// Sizes a row is built from, in device-independent pixels.
struct PickRowMetrics
{
    int titleHeight = 0;  // line height of the title's font
    int detailHeight = 0; // line height of the second line's font
    int iconSide = 16;
};

struct PickRowLayout
{
    QRect dot;          // unread mark
    QRect title;        // first line
    QRect star;         // a target of at least 24 px, at the end of the first line
    QRect detail;       // authors and categories, second line
    QList<QRect> chips; // at the end of the second line, in the order given
};

// The same for every pick, so that the list may have uniform rows.
int pickRowHeight(const PickRowMetrics &metrics);

// chipWidths without their margins to each other. For right-to-left everything is mirrored in row.
PickRowLayout layoutPickRow(const QRect &row, const PickRowMetrics &metrics,
                            const QList<int> &chipWidths, Qt::LayoutDirection direction);

// The same papers one line each, in columns. What has no room is left out: its place is empty.
struct PickColumnsLayout
{
    QRect dot;
    QList<QRect> chips; // first column: scores, or the one chip that says why there are none
    QRect title;
    QRect authors;
    QRect category;
    QRect day;
    QRect star;
};

// Widths of the columns, in device-independent pixels.
struct PickColumnWidths
{
    int chip = 0;
    int authors = 0; // 0: a third of what is left to the title
    int category = 0;
    int day = 0;
};

int pickColumnsHeight(const PickRowMetrics &metrics);
PickColumnsLayout layoutPickColumns(const QRect &row, const PickRowMetrics &metrics,
                                    const PickColumnWidths &widths, qsizetype chipCount,
                                    Qt::LayoutDirection direction);

} // namespace firstlight
