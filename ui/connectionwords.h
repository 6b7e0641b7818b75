// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/connectiontest.h"

#include <QLocale>

namespace firstlight {

// "$0.25 in, $2 out"; empty where the price is not known. USD per million tokens.
QString priceText(const std::optional<Price> &price, const QLocale &locale = {});
// The same with the cached price and the date; says so where it is not known.
QString priceSentence(const std::optional<Price> &price, const QLocale &locale = {});

// What a test of the connection will send and cost.
QString testForecastText(const std::optional<Price> &price, const QLocale &locale = {});
// What came of it.
QString testReportText(const ConnectionReport &report, const Endpoint &endpoint,
                       const QLocale &locale = {});

} // namespace firstlight
