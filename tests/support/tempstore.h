// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QTemporaryDir>

namespace firstlight::test {

// A moment at which tests take place: 2025-10-01, 05:00 UTC.
inline QDateTime testNow()
{
    return {QDate(2025, 10, 1), QTime(5, 0), Qt::UTC};
}

// A store in a folder of its own.
struct TempStore
{
    QTemporaryDir folder;
    std::unique_ptr<Store> store;

    TempStore() { reopen(); }

    QString file() const { return folder.filePath(QStringLiteral("firstlight.db")); }

    // Closes it, all work done, and opens it again.
    void reopen()
    {
        store.reset();
        store = *Store::open(file(), Clock(testNow()));
    }
};

} // namespace firstlight::test
