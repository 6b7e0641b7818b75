// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/picktable.h"

#include "store/papertable.h"
#include "store/scancondition.h"
#include "store/scoretable.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

struct Conditions
{
    QStringList sql;
    QVariantList values;

    void add(const QString &condition, const QVariantList &bound = {})
    {
        sql.append(condition);
        values.append(bound);
    }
};

QString conditionText(const Conditions &conditions)
{
    return conditions.sql.isEmpty() ? u"1"_s : conditions.sql.join(u" AND "_s);
}

// Of the announcements under which papers are listed.
Conditions listingConditions(const PickQuery &query)
{
    Conditions conditions;
    if (query.day)
        conditions.add(u"a.day = ?"_s, {query.day->toString(Qt::ISODate)});
    if (query.month)
        conditions.add(u"substr(a.day, 1, 7) = ?"_s, {query.month->toString(u"yyyy-MM"_s)});
    if (!query.wholeLibrary) {
        const SqlCondition scanned =
            scanCondition(query.isOfKept() ? ScanScope(query.types) : query.scope());
        conditions.add(scanned.sql, scanned.values);
    }
    return conditions;
}

Conditions conditionsOf(const PickQuery &query)
{
    Conditions conditions = listingConditions(query);
    if (query.starredOnly)
        conditions.add(u"state.starred_at IS NOT NULL"_s);
    if (query.toReadOnly)
        conditions.add(u"state.to_read_at IS NOT NULL"_s);
    if (!query.tag.isEmpty())
        conditions.add(u"paper.key IN (SELECT paper FROM tag WHERE tag = ?)"_s, {query.tag});
    if (query.unreadOnly)
        conditions.add(u"state.read_at IS NULL"_s);
    if (!query.category.isEmpty()) {
        conditions.add(u"(a.category = ? OR EXISTS "
                       "(SELECT 1 FROM json_each(paper.categories) WHERE value = ?))"_s,
                       {query.category, query.category});
    }
    if (const QString expression = searchExpression(query.search); !expression.isEmpty()) {
        conditions.add(
            u"paper.key IN (SELECT rowid FROM paper_search WHERE paper_search MATCH ?)"_s,
            {expression});
    }
    return conditions;
}

// Whoever read the paper on the day of its newest version, or later, knows that version.
int earlierVersion(const QSqlQuery &row)
{
    const QDateTime readAt = momentFromSql(row.value(12));
    const QString updated = row.value(18).toString();
    const bool isKnown =
        readAt.isValid() && Clock(readAt).newYorkDate().toString(Qt::ISODate) >= updated;
    return isKnown ? 0 : row.value(17).toInt();
}

Pick pickFrom(const QSqlQuery &row, Paper paper)
{
    return {.paper = std::move(paper),
            .day = QDate::fromString(row.value(10).toString(), Qt::ISODate),
            .type = static_cast<AnnounceType>(row.value(11).toInt()),
            .source = static_cast<AnnouncementSource>(row.value(19).toInt()),
            .reader = {.readAt = momentFromSql(row.value(12)),
                       .starred = !row.value(13).isNull(),
                       .dismissed = !row.value(14).isNull(),
                       .note = row.value(15).toString(),
                       .tags = listFromJson(row.value(21).toString()),
                       .toRead = !row.value(20).isNull()},
            .earlierVersion = earlierVersion(row),
            .key = row.value(16).toLongLong()};
}

// "WHEN 'feed' THEN 0 …": the enumeration goes from what is sure to what is guessed.
QString sourceOrder()
{
    QString cases;
    for (int source = 0; source <= static_cast<int>(AnnouncementSource::SearchGuess); ++source)
        cases += u"WHEN '%1' THEN %2 "_s.arg(toString(static_cast<AnnouncementSource>(source)))
                     .arg(source);
    return cases;
}

QString keyList(const QList<qint64> &keys)
{
    QStringList texts;
    for (const qint64 key : keys)
        texts.append(QString::number(key));
    return u'[' + texts.join(u',') + u']';
}

// Of papers (keys in the order of found) that no model has scored, what was decided on them.
void markSpared(Session &session, const QString &criteriaHash, const QList<qint64> &keys,
                QList<Pick> &found)
{
    QHash<qint64, qsizetype> unread;
    for (qsizetype at = 0; at < found.size(); ++at) {
        if (const auto &score = found.at(at).score; !score || score->scorer.isLocal())
            unread.insert(keys.at(at), at);
    }
    if (unread.isEmpty() || criteriaHash.isEmpty())
        return;
    const QString papers = keyList(unread.keys());
    QSqlQuery rows = session.run(
        u"SELECT paper, 0 FROM prefilter WHERE criteria_hash = ? AND choice = 'left-out' "
        "AND paper IN (SELECT value FROM json_each(?)) UNION ALL "
        "SELECT paper, 1 FROM title_verdict WHERE criteria_hash = ? AND is_dropped = 1 "
        "AND is_rescued = 0 AND paper IN (SELECT value FROM json_each(?))"_s,
        {criteriaHash, papers, criteriaHash, papers});
    while (rows.next()) {
        Pick &pick = found[unread.value(rows.value(0).toLongLong())];
        pick.spared = rows.value(1).toBool() ? Spared::DroppedByTitle : Spared::LeftOut;
    }
}

// Of the tables that conditions are about.
QString fromOf(const PickQuery &query)
{
    return query.wholeLibrary ? u"paper LEFT JOIN announcement a ON a.paper = paper.key"_s
                              : u"announcement a JOIN paper ON paper.key = a.paper"_s;
}

// FROM and WHERE over announcement a and paper.
QList<Pick> picksWhere(Session &session, const PickQuery &query, const QString &from,
                       const Conditions &conditions)
{
    QSqlQuery rows =
        session.run(u"SELECT %1, coalesce(max(a.day), paper.first_announced), min(a.type), "
                    "state.read_at, state.starred_at, "
                    "state.dismissed_at, state.note, paper.key, "
                    "(SELECT min(version) FROM paper_version old WHERE old.paper = paper.key "
                    "AND old.version < paper.version), "
                    "(SELECT min(day) FROM announcement newest WHERE newest.paper = paper.key "
                    "AND newest.version = paper.version), "
                    "max(CASE a.source %3 ELSE 0 END), state.to_read_at, "
                    "(SELECT json_group_array(tag) FROM (SELECT tag FROM tag "
                    "WHERE tag.paper = paper.key ORDER BY tag)) "
                    "FROM %4 "
                    "LEFT JOIN reader_state state ON state.paper = paper.key "
                    "WHERE %2 GROUP BY paper.key"_s.arg(paperColumns(), conditionText(conditions),
                                                        sourceOrder(), from),
                    conditions.values);
    QList<Pick> found;
    QList<qint64> keys;
    while (rows.next()) {
        if (auto paper = paperFrom(rows)) {
            found.append(pickFrom(rows, *std::move(paper)));
            keys.append(rows.value(16).toLongLong());
        }
    }
    const QHash<qint64, Score> scores = scoresOf(session, query.criteriaHash, query.scorer, keys);
    for (qsizetype at = 0; at < found.size(); ++at) {
        if (const auto score = scores.constFind(keys.at(at)); score != scores.constEnd())
            found[at].score = *score;
    }
    markSpared(session, query.criteriaHash, keys, found);
    std::sort(found.begin(), found.end(),
              [](const Pick &a, const Pick &b) { return a.paper.id < b.paper.id; });
    return found;
}

} // namespace

QString searchExpression(const QString &words)
{
    static const QRegularExpression blanks(u"[\\s\\x00]+"_s);
    QStringList quoted;
    const QStringList parts = words.split(blanks, Qt::SkipEmptyParts);
    for (const QString &word : parts)
        quoted.append(u'"' + QString(word).replace(u'"', u"\"\""_s) + u'"');
    return quoted.join(u' ');
}

QList<Pick> picks(Session &session, const PickQuery &query)
{
    return picksWhere(session, query, fromOf(query), conditionsOf(query));
}

QList<Pick> picksOf(Session &session, const QList<ArxivId> &papers, const PickQuery &query)
{
    QStringList ids;
    for (const ArxivId &paper : papers)
        ids.append(paper.toString());
    Conditions conditions;
    conditions.add(u"paper.id IN (SELECT value FROM json_each(?))"_s, {toJson(ids)});
    QHash<ArxivId, Pick> byPaper;
    for (const Pick &pick :
         picksWhere(session, query, u"paper LEFT JOIN announcement a ON a.paper = paper.key"_s,
                    conditions))
        byPaper.insert(pick.paper.id, pick);
    QList<Pick> picks;
    for (const ArxivId &paper : papers) {
        if (const auto found = byPaper.constFind(paper); found != byPaper.cend())
            picks.append(*found);
    }
    return picks;
}

QList<Pick> picksByKey(Session &session, const QList<qint64> &keys, const PickQuery &query)
{
    Conditions conditions = listingConditions(query);
    conditions.add(u"paper.key IN (SELECT value FROM json_each(?))"_s, {keyList(keys)});
    QHash<qint64, Pick> byKey;
    for (const Pick &pick : picksWhere(session, query, fromOf(query), conditions))
        byKey.insert(pick.key, pick);
    QList<Pick> picks;
    for (const qint64 key : keys) {
        if (const auto found = byKey.constFind(key); found != byKey.cend())
            picks.append(*found);
    }
    return picks;
}

} // namespace firstlight
