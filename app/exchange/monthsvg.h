// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/monthreview.h"

namespace firstlight {

// Pictures of a month as SVG, drawn for white paper, without any text from the network.

inline constexpr int monthChartWidth = 640; // in pixels, of each
inline constexpr int monthChartHeight = 240;

QString daysSvg(const MonthReview &review);     // picks by day
QString gridSvg(const MonthReview &review);     // relevance by novelty
QString spendingSvg(const MonthReview &review); // USD by day

} // namespace firstlight
