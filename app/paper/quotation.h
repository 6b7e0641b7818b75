// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <optional>

namespace firstlight {

struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

// Where a quotation stands in a text, as typed or as readableTex shows it: from the first letter to
// the last that it claims, in whole words. White space, hyphens, quotation marks, punctuation,
// case, accents and TeX do not matter; what stands for an ellipsis ("…", "...", "[…]") skips words.
// Empty: not there, or too short to tell (fewer than five letters).
std::optional<TextRange> quotationIn(const QString &quotation, const QString &text);

struct QuotedPlace
{
    bool isInTitle = false;
    TextRange range; // in the title or the abstract, as it was given

    friend bool operator==(const QuotedPlace &, const QuotedPlace &) = default;
};

// Looks in the abstract first. Both as they are shown; empty: unverified.
std::optional<QuotedPlace> quotedPlace(const QString &quotation, const QString &shownTitle,
                                       const QString &shownAbstract);

// Whether the paper holds it, for whoever shows no text.
bool isQuotedFrom(const Paper &paper, const QString &quotation);

} // namespace firstlight
