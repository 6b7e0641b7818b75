// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeoutcome.h"

namespace firstlight {

// What the window says of tests from life, in the reader's language.

// "Stars 38 of 41 · Dismissed 90 of 92 · Pinned 3 of 3"; kinds without tests are left out.
QString talliesText(const LifeOutcome &outcome);

// "Loses 3 of your 41 stars, gains 2 tests."; empty: the edit changes nothing of it.
QString changeText(const LifeOutcome &outcome);
// The same of what is lost alone, for the question before saving: "loses 3 of your 41 stars".
QString lossText(const LifeOutcome &outcome);

// "Starred, but ~5: out"
QString missText(const LifeMiss &miss);
// Why: "Pruning: +sparse −diffusion", "Nothing in it is wanted".
QString reasonText(const LifeMiss &miss);

} // namespace firstlight
