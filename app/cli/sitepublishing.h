// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace firstlight {

// digest --site; the exit code.
int publishSite(const CommandContext &context);

} // namespace firstlight
