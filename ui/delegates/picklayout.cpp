// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/picklayout.h"

#include <algorithm>

namespace firstlight {

namespace {

constexpr int unit = 8;

int starSideOf(const PickRowMetrics &metrics)
{
    return metrics.iconSide * 3 / 2;
}

int dotSideOf(const PickRowMetrics &metrics)
{
    return metrics.iconSide / 2;
}

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
    const int starSide = starSideOf(metrics);
    const int dotSide = dotSideOf(metrics);
    const int textLeft = row.left() + 2 * unit + dotSide;
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

int pickColumnsHeight(const PickRowMetrics &metrics)
{
    return std::max(starSideOf(metrics), metrics.titleHeight + unit);
}

PickColumnsLayout layoutPickColumns(const QRect &row, const PickRowMetrics &metrics,
                                    const PickColumnWidths &widths, qsizetype chipCount,
                                    Qt::LayoutDirection direction)
{
    constexpr int leastWithDay = 480;
    constexpr int leastWithAuthors = 640;
    const int starSide = starSideOf(metrics);
    const int dotSide = dotSideOf(metrics);
    PickColumnsLayout result;
    const int top = row.top() + (row.height() - metrics.titleHeight) / 2;
    const auto column = [&](int left, int width) {
        return QRect(left, top, std::max(0, width), metrics.titleHeight);
    };
    result.dot =
        QRect(row.left() + unit, row.top() + (row.height() - dotSide) / 2, dotSide, dotSide);
    int left = row.left() + 2 * unit + dotSide;
    const int chipsWidth = 2 * widths.chip + unit / 2;
    if (chipCount == 1)
        result.chips.append(column(left, chipsWidth));
    for (int chip = 0; chipCount > 1 && chip < 2; ++chip)
        result.chips.append(column(left + chip * (widths.chip + unit / 2), widths.chip));
    left += chipsWidth + unit;

    int right = row.right() + 1 - unit / 2 - starSide;
    result.star = QRect(right, row.top() + (row.height() - starSide) / 2, starSide, starSide);
    const auto takeFromEnd = [&](int width) {
        right -= width + unit;
        return column(right, width);
    };
    if (row.width() >= leastWithDay)
        result.day = takeFromEnd(widths.day);
    result.category = takeFromEnd(widths.category);
    if (row.width() >= leastWithAuthors) {
        const int most = (right - left) * 3 / 4;
        result.authors =
            takeFromEnd(widths.authors > 0 ? std::min(widths.authors, most) : (right - left) / 3);
    }
    result.title = column(left, right - unit - left);

    if (direction == Qt::RightToLeft) {
        for (QRect *part : {&result.dot, &result.title, &result.authors, &result.category,
                            &result.day, &result.star})
            *part = part->isNull() ? *part : mirrored(*part, row);
        for (QRect &chip : result.chips)
            chip = mirrored(chip, row);
    }
    return result;
}

} // namespace firstlight
