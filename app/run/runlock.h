// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>

#include <memory>

namespace firstlight {

// Held while papers of a profile are fetched or scored, so that a timer's run and an open window
// never do it at once. The lock of a killed program counts for nothing. Kind::Busy names the
// process that has it; Kind::Storage when the file cannot be written.
Result<std::unique_ptr<QLockFile>> takeRunLock(const QString &file);

} // namespace firstlight
