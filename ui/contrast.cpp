// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"

#include <algorithm>
#include <cmath>

namespace firstlight {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor blended(const QColor &below, const QColor &above, double share)
{
    const auto mix = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {mix(below.red(), above.red()), mix(below.green(), above.green()),
            mix(below.blue(), above.blue())};
}

QColor readableOn(const QColor &background, const QColor &wanted, double ratio)
{
    const QColor end = contrastRatio(background, Qt::white) > contrastRatio(background, Qt::black)
                           ? QColor(Qt::white)
                           : QColor(Qt::black);
    constexpr int steps = 16;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = blended(wanted, end, static_cast<double>(step) / steps);
        if (contrastRatio(background, candidate) >= ratio)
            return candidate;
    }
    return end;
}

QPalette withReadableSelection(const QPalette &palette)
{
    QPalette readable = palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor text = palette.color(group, QPalette::HighlightedText);
        readable.setColor(group, QPalette::Highlight,
                          readableOn(text, palette.color(group, QPalette::Highlight)));
    }
    return readable;
}

} // namespace firstlight
