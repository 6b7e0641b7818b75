// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "settings/profile.h"

#include <QStringList>

namespace firstlight {

// What the program was asked, before a command reads its own options.
struct Invocation
{
    Profile profile;
    Clock clock;
    bool json = false;
    bool verbose = false;
    QString command;        // empty: the window
    QStringList links;      // for the window to open; not checked
    QStringList arguments;  // all but the program's and the command's name
    bool wantsHelp = false; // of the program
    bool wantsVersion = false;
    QString mistake; // not empty: translated; exit 2
};

// arguments: with the program's name first.
Invocation parseInvocation(const QStringList &arguments);

// Carries out an invocation that is not the window's. Exit code.
int runCommandLine(const Invocation &invocation);

} // namespace firstlight
