// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasework.h"
#include "store/store.h"

namespace firstlight {

using namespace Qt::StringLiterals;

QFuture<Result<QStringList>> Store::flaws()
{
    return read(*m_database, [](Session &session) {
        QStringList flaws;
        QSqlQuery rows = session.run(u"PRAGMA integrity_check(5)"_s);
        while (rows.next()) {
            if (const QString row = rows.value(0).toString(); row != "ok"_L1)
                flaws.append(row);
        }
        rows = session.run(u"PRAGMA foreign_key_check"_s);
        if (rows.next())
            flaws.append(u"%1 row %2 refers to nothing"_s.arg(rows.value(0).toString(),
                                                              rows.value(1).toString()));
        return flaws;
    });
}

} // namespace firstlight
