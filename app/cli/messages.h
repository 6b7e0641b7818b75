// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

namespace firstlight {

// What the command line says of an error, and how it ends.
class messages final
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    // What happened, and what to do next.
    static QString sentence(const Error &error);
    static int exitCode(const Error &error);
};

// Exit codes of the contract.
enum ExitCode {
    exitDone = 0,
    exitPartly = 1,
    exitUsage = 2,
    exitNetwork = 3,
    exitStorage = 4,
    exitBudget = 5,
    exitCancelled = 130
};

} // namespace firstlight
