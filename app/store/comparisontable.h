// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/disagreement.h"
#include "store/session.h"

namespace firstlight {

// Papers announced on the days (both included) that both sides have scored in the same version,
// with those scores. Of several models the later score counts.
QList<ComparedPaper> comparedPapers(Session &session, QDate from, QDate to, const ScoreSide &first,
                                    const ScoreSide &second);

} // namespace firstlight
