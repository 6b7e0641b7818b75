// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace firstlight {

// One category a concern, all below "firstlight.". Nothing secret is ever passed to them: no key,
// no header, no URL with a user or a query that carries a key.
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logArxiv)
Q_DECLARE_LOGGING_CATEGORY(logLlm)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logRun)

// Qt's own messages about the network may hold headers, and so keys: they stay off, whatever rules
// the environment sets. Call it before anything is sent.
void keepHeadersOutOfLogs();

} // namespace firstlight
