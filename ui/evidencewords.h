// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/evidenceagreement.h"

namespace firstlight {

// What a model's score has to be seen beside, as far as it is known.
struct ScoreBackground
{
    QString criteriaHash;       // of the score that it is for
    Criteria criteria;          // under which it was given
    std::optional<Score> local; // of the same version under the same criteria
};

// All plain text, in the reader's language.

// "By criterion 2, Pruning."; background: null while it is not known. Empty: none is named.
QString criterionSentence(const Score &score, const ScoreBackground *background);

// Where what the model quotes stands, or that it stands nowhere. Empty: nothing is quoted, or the
// score is the local ranker's.
struct QuoteRemark
{
    QString text;
    bool isVerified = true;
};
QuoteRemark quoteRemark(const Paper &paper, const Score &score);

// Whether the local ranker has the same reason; empty: one of the two gives none, or that is not
// known. background: as above.
QString agreementSentence(const Paper &paper, const Score &score,
                          const ScoreBackground *background);

} // namespace firstlight
