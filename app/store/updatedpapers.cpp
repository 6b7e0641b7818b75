// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/updatedpapers.h"

#include "base/clock.h"

#include <QStringList>

namespace firstlight {

using namespace Qt::StringLiterals;

bool isNewestVersionRead(const QDateTime &readAt, const QString &day)
{
    return readAt.isValid() && Clock(readAt).newYorkDate().toString(Qt::ISODate) >= day;
}

QList<qint64> updatedPapers(Session &session, const std::optional<QList<qint64>> &among)
{
    const QString condition =
        among ? u"WHERE paper IN (SELECT value FROM json_each(?)) "_s : QString();
    const QVariantList values = among ? QVariantList{keyList(*among)} : QVariantList();
    QSqlQuery rows =
        session.run(u"SELECT paper.key, state.read_at, (SELECT min(day) FROM announcement newest "
                    "WHERE newest.paper = paper.key AND newest.version = paper.version) "
                    "FROM (SELECT paper, min(version) AS version FROM paper_version %1"
                    "GROUP BY paper) old JOIN paper ON paper.key = old.paper "
                    "LEFT JOIN reader_state state ON state.paper = paper.key "
                    "WHERE old.version < paper.version ORDER BY paper.key"_s.arg(condition),
                    values);
    QList<qint64> keys;
    while (rows.next()) {
        if (!isNewestVersionRead(momentFromSql(rows.value(1)), rows.value(2).toString()))
            keys.append(rows.value(0).toLongLong());
    }
    return keys;
}

QString keyList(const QList<qint64> &keys)
{
    QStringList texts;
    texts.reserve(keys.size());
    for (const qint64 key : keys)
        texts.append(QString::number(key));
    return u'[' + texts.join(u',') + u']';
}

} // namespace firstlight
