// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/rangerun.h"
#include "run/trialreport.h"

#include <QStringList>

namespace firstlight {

// What the window says of a dry run, and of scoring a range, in the reader's language.

QString movementName(Movement movement);
QString stratumName(TrialStratum stratum);

// "8 / 7", "–" where there is none; and the same for a screen reader.
QString triedText(const std::optional<Score> &score);
QString triedSentence(const std::optional<Score> &score);

// "Asks for 48 verdicts in 6 requests: about 5.40 ¢, at worst 24.1 ¢." and what the draft would
// cost from then on; a sentence each.
QStringList forecastSentences(const TrialForecast &forecast);
// "12 % (5 % to 26 %)"
QString shareText(const ShareInterval &share);
// What became of it: movement, shares, cost, outlook; a sentence each.
QStringList reportSentences(const TrialReport &report);

// "1,432 papers in 180 requests: about $1.20, at worst $4.10."
QString rangeForecastText(const Forecast &forecast);
QStringList reportSentences(const RangeReport &report);

// Of errors of dry runs and ranges.
QString trialErrorSentence(const Error &error);

} // namespace firstlight
