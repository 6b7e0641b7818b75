// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/pricetable.h"

namespace firstlight {

// Reads a price list of another's: LiteLLM's model_prices_and_context_window.json (USD per token,
// all kinds of models by name), an answer of OpenRouter's /api/v1/models ("data" with "pricing" as
// strings per token), or our own form. The shape tells. Rows without a date get the one given;
// models that do not chat are passed over without being counted. Kind::Parse when it is none of
// these or has no row to take.
Result<PriceReading> readPriceList(const QByteArray &json, QDate date);

} // namespace firstlight
