// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prefiltertable.h"

#include "store/papertable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

void savePrefiltered(Session &session, const PrefilteredDay &day)
{
    session.run(u"DELETE FROM prefilter WHERE day = ? AND criteria_hash = ?"_s,
                {text(day.day), day.criteriaHash});
    Statement insert(session,
                     u"INSERT INTO prefilter (day, paper, criteria_hash, choice, place, rule) "
                     "SELECT ?, key, ?, ?, ?, ? FROM paper WHERE id = ? RETURNING paper"_s);
    for (const Prefiltered &paper : day.papers) {
        QSqlQuery &row = insert.run({text(day.day), day.criteriaHash, toString(paper.choice),
                                     paper.place, notNull(day.rule), paper.paper.toString()});
        if (!session.hasFailed() && !row.next())
            session.fail({Error::Kind::NotFound, paper.paper.toString()});
    }
}

PrefilteredDay prefiltered(Session &session, QDate day, const QString &criteriaHash)
{
    PrefilteredDay found{.day = day, .criteriaHash = criteriaHash};
    QSqlQuery rows = session.run(
        u"SELECT paper.id, choice, place, rule FROM prefilter JOIN paper ON paper.key = "
        "prefilter.paper WHERE day = ? AND criteria_hash = ? ORDER BY paper.id"_s,
        {text(day), criteriaHash});
    while (rows.next()) {
        const auto id = ArxivId::fromString(rows.value(0).toString());
        const auto choice = prefilterChoiceFromString(rows.value(1).toString());
        if (id && choice)
            found.papers.append({*id, *choice, rows.value(2).toDouble()});
        found.rule = rows.value(3).toString();
    }
    return found;
}

QSet<ArxivId> leftOut(Session &session, QDate from, QDate to, const QString &criteriaHash)
{
    QSet<ArxivId> papers;
    QSqlQuery rows = session.run(
        u"SELECT paper.id FROM prefilter left_out JOIN paper ON paper.key = left_out.paper "
        "WHERE day BETWEEN ? AND ? AND criteria_hash = ? AND choice = 'left-out' "
        "AND NOT EXISTS (SELECT 1 FROM score WHERE score.paper = left_out.paper "
        "AND score.criteria_hash = left_out.criteria_hash AND score.scorer <> 'local' "
        "AND score.state <> 'failed')"_s,
        {text(from), text(to), criteriaHash});
    while (rows.next()) {
        if (const auto id = ArxivId::fromString(rows.value(0).toString()))
            papers.insert(*id);
    }
    return papers;
}

QList<JudgedPlace> judgedPlaces(Session &session, QDate from, QDate to, const QString &criteriaHash,
                                Cutoffs cutoffs)
{
    QList<JudgedPlace> places;
    QSqlQuery rows = session.run(
        u"SELECT day, place, choice, max(relevance >= ? AND coalesce(novelty >= ?, 1)) "
        "FROM prefilter sent JOIN score ON score.paper = sent.paper "
        "AND score.criteria_hash = sent.criteria_hash AND score.scorer <> 'local' "
        "AND score.state = 'scored' WHERE day BETWEEN ? AND ? AND sent.criteria_hash = ? "
        "GROUP BY day, sent.paper"_s,
        {cutoffs.relevance, cutoffs.novelty, text(from), text(to), criteriaHash});
    while (rows.next()) {
        if (const auto choice = prefilterChoiceFromString(rows.value(2).toString()))
            places.append({QDate::fromString(rows.value(0).toString(), Qt::ISODate),
                           rows.value(1).toDouble(), *choice, rows.value(3).toBool()});
    }
    return places;
}

int judgedDays(Session &session, QDate except)
{
    return session
        .value(u"SELECT count(DISTINCT day) FROM run WHERE scorer <> 'local' AND scored > 0 "
               "AND day <> ?"_s,
               {text(except)})
        .toInt();
}

} // namespace firstlight
