// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/monthreview.h"

namespace firstlight {

// How an HTML page of a month holds its charts: in itself, or as images of these names, for whoever
// draws them himself.
enum class MonthCharts { Inline, Named };
inline constexpr QLatin1StringView daysChart("chart:days");
inline constexpr QLatin1StringView gridChart("chart:grid");
inline constexpr QLatin1StringView spendingChart("chart:spending");

// A page of its own, for a browser or for paper: needs no other file and asks none of the network.
// Nothing that a paper says becomes markup.
QString monthHtml(const MonthReview &review, MonthCharts charts = MonthCharts::Inline);

// The same in Markdown, without the pictures. What a paper says is escaped as in a day's digest.
QString monthMarkdown(const MonthReview &review);

} // namespace firstlight
