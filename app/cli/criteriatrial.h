// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace firstlight {

// Verbs of the command criteria that ask the model; the exit code.
// try: a sample of a day's papers under a draft, or with --forecast what that would cost.
int tryCriteria(const CommandContext &context, const QString &draft);
// suggest: edits of the current criteria; with --forecast what asking would cost.
int suggestEdits(const CommandContext &context);

} // namespace firstlight
