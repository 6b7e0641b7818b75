// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/imports.h"
#include "store/session.h"

namespace firstlight {

// Where the import of a file stands; empty when it was never begun, is done, or the file is
// another.
std::optional<ImportMark> importMark(Session &session, const ImportSource &source);
void saveImportMark(Session &session, const ImportSource &source, const ImportMark &mark,
                    const QDateTime &now);
void forgetImportMark(Session &session, const ImportSource &source);

} // namespace firstlight
