// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/daytable.h"

#include "people/follow.h"
#include "store/papertable.h"
#include "store/scancondition.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QDate dateFrom(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

// An FTS5 query for whatever may be by the followed: their last names, with and without accents.
QString authorExpression(const QStringList &followed)
{
    QStringList words;
    for (const QString &name : followed) {
        for (const QString &spelling : {name.simplified(), foldedName(name)}) {
            const QString last = spelling.section(u' ', -1).remove(u'"');
            if (!last.isEmpty())
                words.append(QString(u'"' + last + u'"'));
        }
    }
    words.removeDuplicates();
    return words.isEmpty() ? QString()
                           : QString(u"{authors accents} : ("_s + words.join(u" OR "_s) + u')');
}

// The keys of the papers by followed authors, as a JSON array.
QString keysByFollowed(Session &session, QDate from, QDate to, const QStringList &followed)
{
    const QString expression = authorExpression(followed);
    if (expression.isEmpty())
        return u"[]"_s;
    QSqlQuery rows =
        session.run(u"SELECT %1, paper.key FROM paper "
                    "WHERE key IN (SELECT rowid FROM paper_search WHERE paper_search MATCH ?) "
                    "AND EXISTS (SELECT 1 FROM announcement WHERE announcement.paper = paper.key "
                    "AND day BETWEEN ? AND ?)"_s.arg(paperColumns()),
                    {expression, from.toString(Qt::ISODate), to.toString(Qt::ISODate)});
    QJsonArray keys;
    while (rows.next()) {
        const std::optional<Paper> paper = paperFrom(rows);
        if (paper && !followedAuthors(*paper, followed).isEmpty())
            keys.append(rows.value(10).toLongLong());
    }
    return QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact));
}

} // namespace

QHash<QDate, int> pickCounts(Session &session, QDate from, QDate to, const PickQuery &query,
                             Cutoffs cutoffs)
{
    const ScanScope scope = query.scope();
    const SqlCondition scanned = scanCondition(scope);
    const QVariantList days{from.toString(Qt::ISODate), to.toString(Qt::ISODate)};
    // Of a paper's scores the one that scoresOf() shows decides.
    QSqlQuery rows = session.run(
        u"SELECT day, count(*) FROM (SELECT DISTINCT a.day AS day, a.paper AS paper "
        "FROM announcement a %1 WHERE a.day BETWEEN ? AND ? AND %2) listed "
        "WHERE paper IN (SELECT value FROM json_each(?)) OR "
        "(SELECT relevance >= ? AND (novelty IS NULL OR novelty >= ?) FROM score "
        "WHERE score.paper = listed.paper AND criteria_hash = ? "
        "ORDER BY scorer <> 'local' DESC, relevance IS NOT NULL DESC, version DESC, made_at DESC "
        "LIMIT 1) GROUP BY day"_s.arg(paperJoin(scope), scanned.sql),
        days + scanned.values +
            QVariantList{keysByFollowed(session, from, to, query.followed), cutoffs.relevance,
                         cutoffs.novelty, query.criteriaHash});
    QHash<QDate, int> counts;
    while (rows.next())
        counts.insert(dateFrom(rows.value(0)), rows.value(1).toInt());
    return counts;
}

QDate firstFeedDay(Session &session)
{
    return dateFrom(session.value(u"SELECT min(day) FROM feed_health"_s));
}

QList<ListedPaper> listedInLastWeek(Session &session)
{
    QSqlQuery rows =
        session.run(u"SELECT a.paper, paper.categories, a.category, a.type FROM announcement a "
                    "JOIN paper ON paper.key = a.paper "
                    "WHERE a.day > (SELECT date(max(day), '-7 days') FROM announcement) "
                    "ORDER BY a.paper"_s);
    QList<ListedPaper> papers;
    qint64 last = -1;
    while (rows.next()) {
        if (const qint64 key = rows.value(0).toLongLong(); key != last) {
            last = key;
            papers.append({listFromJson(rows.value(1).toString()), {}});
        }
        papers.last().listings.append(
            {rows.value(2).toString(), static_cast<AnnounceType>(rows.value(3).toInt())});
    }
    return papers;
}

} // namespace firstlight
