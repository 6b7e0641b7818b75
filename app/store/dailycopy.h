// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>

#include <optional>
#include <stop_token>

namespace firstlight {

class Session;

// The copy that is made of the library on every day on which it is used. These wait for the disk.

// When: before anything else, or by whoever opened the library, with checkAndCopy. A large library
// takes seconds.
enum class DailyCopy { First, Later };

// What SQLite finds wrong with a database; empty when that is sound, or the session failed.
QString damageIn(Session &session);

bool hasDailyCopy(const QString &database, QDate day);

// Nothing is done where the day has its copy. What goes wrong fails the session.
void makeDailyCopy(Session &session, const QString &database, QDate day);

// The library as it was before a migration from this schema.
void makeCopyOfSchema(Session &session, const QString &database, QDate day, int schema);

struct DailyCheck
{
    QString damage;             // why it cannot be read whole, if so; then nothing was copied
    std::optional<Error> error; // Kind::Storage: the copy could not be made
};

// Checks the library and makes the day's copy, unless that is there, on a connection of its own:
// others may read and write meanwhile. Where it is stopped all is as before, and no error.
DailyCheck checkAndCopy(const QString &database, QDate day, const std::stop_token &stop);

} // namespace firstlight
