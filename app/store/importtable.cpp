// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importtable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

std::optional<ImportMark> importMark(Session &session, const ImportSource &source)
{
    QSqlQuery row =
        session.run(u"SELECT position, line, taken, known, refused FROM import_progress "
                    "WHERE path = ? AND size = ? AND fingerprint = ?"_s,
                    {source.path, source.size, source.fingerprint});
    if (!row.next())
        return {};
    return ImportMark{.position = row.value(0).toLongLong(),
                      .line = row.value(1).toLongLong(),
                      .counts = {row.value(2).toLongLong(), row.value(3).toLongLong()},
                      .refused = row.value(4).toLongLong()};
}

void saveImportMark(Session &session, const ImportSource &source, const ImportMark &mark,
                    const QDateTime &now)
{
    session.run(u"INSERT OR REPLACE INTO import_progress (path, size, fingerprint, position, line, "
                "taken, known, refused, saved_at) VALUES (?,?,?,?,?,?,?,?,?)"_s,
                {source.path, source.size, source.fingerprint, mark.position, mark.line,
                 mark.counts.taken, mark.counts.known, mark.refused, toSql(now)});
}

void forgetImportMark(Session &session, const ImportSource &source)
{
    session.run(u"DELETE FROM import_progress WHERE path = ?"_s, {source.path});
}

} // namespace firstlight
