// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/logbook.h"
#include "run/diagnosis.h"
#include "settings/settingslines.h"

namespace firstlight {

struct FaultReportParts
{
    SettingValues settings;
    QList<Finding> findings;
    QList<LogLine> log;
    QStringList secrets; // that are known, to be looked for in all of it
};

// What a reader sends to who mends the program, in English: versions, platform, settings that are
// not the defaults, findings, the last lines of the log. Without keys, tokens, the home folder and
// the login name, wherever they stand.
QString faultReport(const FaultReportParts &parts);

} // namespace firstlight
