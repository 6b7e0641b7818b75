// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/daytable.h"

#include "store/papertable.h"
#include "store/peopletable.h"
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

QString asJson(const QList<qint64> &keys)
{
    QJsonArray array;
    for (const qint64 key : keys)
        array.append(key);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// The papers of some rows that begin with paperColumns() and have the key behind them, with what is
// known of their authors.
QList<std::pair<qint64, Pick>> markedPicks(Session &session, QSqlQuery rows, const PickQuery &query)
{
    QList<qint64> keys;
    QList<Pick> picks;
    while (rows.next()) {
        if (auto paper = paperFrom(rows)) {
            picks.append({.paper = *std::move(paper)});
            keys.append(rows.value(10).toLongLong());
        }
    }
    markPeople(session, query, &picks);
    QList<std::pair<qint64, Pick>> marked;
    for (qsizetype at = 0; at < picks.size(); ++at)
        marked.append({keys.at(at), picks.at(at)});
    return marked;
}

// The keys of the papers by followed authors, as a JSON array.
QString keysByFollowed(Session &session, QDate from, QDate to, const PickQuery &query)
{
    QStringList ids;
    for (const FollowedPerson &person : query.followed) {
        if (!person.authorId.isEmpty())
            ids.append(person.authorId);
    }
    const QString expression = followedExpression(query.followed);
    if (expression.isEmpty() && ids.isEmpty())
        return u"[]"_s;
    QVariantList values{expression.isEmpty() ? u"\"\""_s : expression};
    for (const QString &id : ids)
        values.append(id);
    values += {from.toString(Qt::ISODate), to.toString(Qt::ISODate)};
    QList<qint64> keys;
    const auto marked = markedPicks(
        session,
        session.run(u"SELECT %1, paper.key FROM paper "
                    "WHERE (key IN (SELECT rowid FROM paper_search WHERE paper_search MATCH ?) "
                    "OR key IN (SELECT paper FROM paper_author WHERE author_id IN (%2))) "
                    "AND EXISTS (SELECT 1 FROM announcement WHERE announcement.paper = paper.key "
                    "AND day BETWEEN ? AND ?)"_s.arg(paperColumns(), placeholders(ids.size())),
                    values),
        query);
    for (const auto &[key, pick] : marked) {
        if (pick.isAuthorMatch())
            keys.append(key);
    }
    return asJson(keys);
}

// Those of the papers that the reader's least h-index hides.
QSet<qint64> hiddenAmong(Session &session, const QList<qint64> &keys, const PickQuery &query)
{
    QSet<qint64> hidden;
    if (query.minHIndex <= 0)
        return hidden;
    const auto marked = markedPicks(
        session,
        session.run(u"SELECT %1, paper.key FROM paper "
                    "WHERE key IN (SELECT value FROM json_each(?))"_s.arg(paperColumns()),
                    {asJson(keys)}),
        query);
    for (const auto &[key, pick] : marked) {
        if (pick.hiddenBelowHIndex)
            hidden.insert(key);
    }
    return hidden;
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
        u"SELECT day, paper FROM (SELECT DISTINCT a.day AS day, a.paper AS paper "
        "FROM announcement a %1 WHERE a.day BETWEEN ? AND ? AND %2) listed "
        "WHERE paper IN (SELECT value FROM json_each(?)) OR "
        "(SELECT relevance >= ? AND (novelty IS NULL OR novelty >= ? OR scorer = 'local') FROM "
        "score "
        "WHERE score.paper = listed.paper AND criteria_hash = ? "
        "ORDER BY scorer <> 'local' DESC, relevance IS NOT NULL DESC, version DESC, made_at DESC "
        "LIMIT 1)"_s.arg(paperJoin(scope), scanned.sql),
        days + scanned.values +
            QVariantList{keysByFollowed(session, from, to, query), cutoffs.relevance,
                         cutoffs.novelty, query.criteriaHash});
    QList<std::pair<QDate, qint64>> picked;
    QList<qint64> keys;
    while (rows.next()) {
        keys.append(rows.value(1).toLongLong());
        picked.append({dateFrom(rows.value(0)), keys.last()});
    }
    const QSet<qint64> hidden = hiddenAmong(session, keys, query);
    QHash<QDate, int> counts;
    for (const auto &[day, key] : picked) {
        if (!hidden.contains(key))
            ++counts[day];
    }
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
