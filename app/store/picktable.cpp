// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/picktable.h"

#include "store/papertable.h"
#include "store/scoretable.h"
#include "store/searchplan.h"
#include "store/updatedpapers.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

Conditions conditionsOf(Session &session, const PickQuery &query)
{
    Conditions all = listingConditions(query);
    for (const Conditions &more :
         {readerConditions(withKnownTag(session, query)), searchConditions(session, query)}) {
        if (!more.isEmpty())
            all.add(more.text(), more.values);
    }
    return all;
}

int earlierVersion(const QSqlQuery &row)
{
    const bool isKnown =
        isNewestVersionRead(momentFromSql(row.value(12)), row.value(18).toString());
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
                       .toRead = !row.value(20).isNull(),
                       .rescued = !row.value(22).isNull()},
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
    const QString day = query.wholeLibrary ? u"paper.first_announced"_s
                                           : u"coalesce(max(a.day), paper.first_announced)"_s;
    QSqlQuery rows =
        session.run(u"SELECT %1, %5, min(a.type), "
                    "state.read_at, state.starred_at, "
                    "state.dismissed_at, state.note, paper.key, "
                    "(SELECT min(version) FROM paper_version old WHERE old.paper = paper.key "
                    "AND old.version < paper.version), "
                    "(SELECT min(day) FROM announcement newest WHERE newest.paper = paper.key "
                    "AND newest.version = paper.version), "
                    "max(CASE a.source %3 ELSE 0 END), state.to_read_at, "
                    "(SELECT json_group_array(tag) FROM (SELECT tag FROM tag "
                    "WHERE tag.paper = paper.key ORDER BY tag)), state.rescued_at "
                    "FROM %4 "
                    "LEFT JOIN reader_state state ON state.paper = paper.key "
                    "WHERE %2 GROUP BY paper.key"_s.arg(paperColumns(), conditions.text(),
                                                        sourceOrder(), from, day),
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

QList<Pick> picks(Session &session, const PickQuery &query)
{
    return picksWhere(session, query, fromOf(query), conditionsOf(session, query));
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
