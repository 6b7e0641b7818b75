// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/imports.h"
#include "store/session.h"

#include <functional>

namespace firstlight {

// Saves many things in transactions so short that a read never waits long behind one.
struct BulkWork
{
    // Saves the thing at an index; whether it brought anything new.
    using SaveOne = std::function<bool(qsizetype at)>;

    qsizetype count = 0;
    std::function<SaveOne(Session &session)> begin; // once a transaction
    // In the last transaction. May be empty.
    std::function<void(Session &session, const ImportCounts &counts)> conclude;
};

// What a failed transaction would have saved is not saved; what came before it is.
QFuture<Result<ImportCounts>> saveInParts(Database &database, BulkWork work);

} // namespace firstlight
