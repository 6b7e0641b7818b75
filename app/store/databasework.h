// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/session.h"

namespace firstlight {

// Runs work(session) on the database's thread, in one transaction.
template <class Work>
auto write(Database &database, Work work)
{
    return database.run([work = std::move(work)](const QSqlDatabase &connection) mutable {
        return inTransaction(connection, work);
    });
}

// The same for work that only reads.
template <class Work>
auto read(Database &database, Work work)
{
    return database.run([work = std::move(work)](const QSqlDatabase &connection) mutable {
        return reading(connection, work);
    });
}

} // namespace firstlight
