// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/spending.h"

#include <QLocale>

namespace firstlight {

// What the window says of money spent, in the reader's language.

// "$0.1320": four places, so that columns of cents compare.
QString usdText(double usd, const QLocale &locale = {});

QString purposeName(Purpose purpose);

// "$3.21 of $20.00 (16 %)" or "$3.21" where there is no cap (0).
QString monthTotalText(const Spending &total, double cap, const QLocale &locale = {});

// What a sum does not hold, a sentence each: perhaps billed, prices unknown, own counts of tokens.
QStringList doubtSentences(const Spending &total, const QLocale &locale = {});

// "Relevance 8, novelty 6", "No answer; perhaps billed", "Failed: …".
QString outcomeText(const PaperRequest &request);

// The paper's share: "$0.0012", "unknown", "free".
QString shareText(const PaperRequest &request, const QLocale &locale = {});

} // namespace firstlight
