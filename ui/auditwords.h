// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/audit.h"

namespace firstlight {

// What the window says of audits, in the reader's language.

// Why a paper is among those to look at: "Left to the local ranker", "Just below: 7 and 7".
QString auditReason(const Pick &pick);

// "Revision 3, gpt-5: papers that no model read: 1 of 10 looked at rescued, about 6 of 60 missed
// (2 to 14)." revision: 0: not in this library.
QString rescueSentence(const AuditTally &tally, const RescueEstimate &estimate, int revision);

} // namespace firstlight
