// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace firstlight {

// What a run says while it goes and at its end; for the commands that start one.
void showProgress(RunStep step, int done, int total, const QString &note);
// The exit code.
int printForecast(const Forecast &forecast, bool json);
// With the picks of the day.
int printReport(const CommandContext &context, const RunReport &report, bool withModel);
// In one line, without picks; of one day among several.
void printDay(const RunReport &report, bool withModel, bool json);
// With these papers, whatever their scores.
int printAsked(const CommandContext &context, const RunReport &report,
               const QList<ArxivId> &papers);

} // namespace firstlight
