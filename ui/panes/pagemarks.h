// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/pagewriter.h"

namespace firstlight {

// What is marked in text that stands on the page already; positions are the document's.

// What speaks for the paper (Score::evidence), from there to the end: the words that raised it, or
// what a model quotes, where it stands there.
void markEvidence(PageWriter &page, const Score &score, int from);
// What a model quotes, in the title that is all of the page so far; not if the abstract has it.
void markTitle(PageWriter &page, const Pick &pick);
// The words that were searched for, whatever their case, wherever they begin a word.
void markSearched(PageWriter &page);
// Addresses of web pages become links, shown as they are.
void markAddresses(PageWriter &page, int from);

} // namespace firstlight
