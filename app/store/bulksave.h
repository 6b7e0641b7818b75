// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/imports.h"
#include "store/session.h"

#include <functional>

namespace firstlight {

// Saves many things in one transaction, but in parts so short that a read never waits long behind
// one: a commit for each part would cost more than the part.
struct BulkWork
{
    // Saves the thing at an index; whether it brought anything new.
    using SaveOne = std::function<bool(qsizetype at)>;

    qsizetype count = 0;
    std::function<SaveOne(Session &session)> begin; // once a part
    // After the last thing. May be empty.
    std::function<void(Session &session, const ImportCounts &counts)> conclude;
};

// All is saved, or what failed; of that, what another write happened to commit stays.
QFuture<Result<ImportCounts>> saveInParts(Database &database, BulkWork work);

} // namespace firstlight
