// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/dailycopy.h"

#include <QDateTime>
#include <QSqlDatabase>

namespace firstlight {

// The schema that this program writes.
inline constexpr int currentSchema = 15;

// Makes an opened database fit to use: refuses one of a newer program (Kind::Storage), checks and
// backs up (before a migration and, where that comes first, once a day; seven kept, in "backups"
// beside the file), then applies resources/sql/NNN.sql in order, each with its number in one
// transaction.
Result<void> prepareSchema(const QSqlDatabase &connection, const QString &file,
                           const QDateTime &now, DailyCopy daily);

// The statements of a migration: separated by a semicolon and an empty line.
QStringList statementsOf(const QString &sql);

} // namespace firstlight
