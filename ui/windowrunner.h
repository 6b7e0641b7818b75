// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "settings/profile.h"

namespace firstlight {

// Shows the window until it is closed; needs a QApplication. The exit code of the program. A
// library that cannot be opened is explained in a box, exit code 4.
int runWindow(const Profile &profile, const Clock &clock);

} // namespace firstlight
