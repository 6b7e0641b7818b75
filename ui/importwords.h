// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/importing.h"

namespace firstlight {

// What the window says of imports, in the reader's language.

// "Importing 2025-10-01.md, 40 %".
QString importingText(const QString &path, qint64 done, qint64 total);

// One line for all files: "3 files: 120 papers taken, 4 already there, 1 refused".
QString importSummary(const QList<FileImport> &files);

// File by file, with what was refused and why.
QString importReport(const QList<FileImport> &files);

// Whether something was refused, or a file could not be used.
bool hasTrouble(const QList<FileImport> &files);

} // namespace firstlight
