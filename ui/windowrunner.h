// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "desktop/instancemessage.h"
#include "settings/profile.h"

namespace firstlight {

// Shows the window until it is closed; needs a QApplication. The exit code of the program. Where
// the profile has a window already, that one is asked instead. A library that cannot be opened is
// explained in a box, exit code 4.
int runWindow(const Profile &profile, const Clock &clock, const InstanceMessage &asked);

} // namespace firstlight
