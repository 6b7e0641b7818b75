// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace firstlight {

// Contrast of two opaque colours as WCAG 2 defines it, 1-21.
double contrastRatio(const QColor &a, const QColor &b);

// share 0: below alone, 1: above alone.
QColor blended(const QColor &below, const QColor &above, double share);

// wanted, moved towards black or white just far enough to be read on background.
QColor readableOn(const QColor &background, const QColor &wanted, double ratio = 4.5);

// A palette whose Highlight is far enough from HighlightedText to be read, in every group.
QPalette withReadableSelection(const QPalette &palette);

} // namespace firstlight
