// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/picklayout.h"

#include <algorithm>

namespace firstlight {

namespace {

constexpr int unit = 8;
constexpr int starSide = 24;
constexpr int dotSide = 8;

QRect mirrored(const QRect &part, const QRect &row)
{
    return {row.left() + row.right() - part.right(), part.top(), part.width(), part.height()};
}

} // namespace

int pickRowHeight(const PickRowMetrics &metrics)
{
    return unit + metrics.titleHeight + unit / 2 + metrics.detailHeight + unit;
}

PickRowLayout layoutPickRow(const QRect &row, const PickRowMetrics &metrics,
                            const QList<int> &chipWidths, Qt::LayoutDirection direction)
{
    PickRowLayout result;
    const int textLeft = row.left() + 3 * unit;
    const int right = row.right() + 1 - unit;
    const int titleTop = row.top() + unit;
    const int detailTop = titleTop + metrics.titleHeight + unit / 2;

    result.dot =
        QRect(row.left() + unit, titleTop + (metrics.titleHeight - dotSide) / 2, dotSide, dotSide);
    result.star = QRect(right - starSide, titleTop + (metrics.titleHeight - starSide) / 2, starSide,
                        starSide);
    result.title = QRect(textLeft, titleTop, std::max(0, result.star.left() - unit / 2 - textLeft),
                         metrics.titleHeight);

    int end = right;
    for (qsizetype chip = chipWidths.size() - 1; chip >= 0; --chip) {
        const int width = chipWidths.at(chip);
        result.chips.prepend(QRect(end - width, detailTop, width, metrics.detailHeight + 2));
        end -= width + unit / 2;
    }
    const int detailRight = chipWidths.isEmpty() ? right : end - unit / 2;
    result.detail =
        QRect(textLeft, detailTop, std::max(0, detailRight - textLeft), metrics.detailHeight);

    if (direction == Qt::RightToLeft) {
        for (QRect *part : {&result.dot, &result.title, &result.star, &result.detail})
            *part = mirrored(*part, row);
        for (QRect &chip : result.chips)
            chip = mirrored(chip, row);
    }
    return result;
}

} // namespace firstlight
