// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/request.h"

#include <QDate>

namespace firstlight {

// USD per million tokens of one model, from resources/prices.json.
struct Price
{
    QString model;
    double in = 0;
    double cached = 0;
    double out = 0;
    QDate date; // as of
};

// The row for a model as a service names it: exact, or with a dated snapshot's suffix
// ("gpt-5-2025-08-07") or a vendor's prefix ("openai/gpt-5"). Empty: unknown, which is not 0.
std::optional<Price> priceOf(const QString &model);

double costUsd(const Price &price, const Usage &usage);

// Tokens of a text without a tokenizer: per class of characters.
qint64 estimateTokens(const QString &text);

} // namespace firstlight
