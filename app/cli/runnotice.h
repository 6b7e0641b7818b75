// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

namespace firstlight {

// Tells the desktop, in the language of the window, what became of a run, as the settings want it;
// waits until that is shown or nobody shows it.
void tellDesktop(Services &services, const Result<RunReport> &finished);

} // namespace firstlight
