// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/runtable.h"

#include "store/papertable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString stateName(RunRecord::State state)
{
    switch (state) {
    case RunRecord::State::Running:
        return u"running"_s;
    case RunRecord::State::Finished:
        return u"finished"_s;
    case RunRecord::State::Failed:
        break;
    }
    return u"failed"_s;
}

RunRecord::State runState(const QString &name)
{
    if (name == "running"_L1)
        return RunRecord::State::Running;
    return name == "finished"_L1 ? RunRecord::State::Finished : RunRecord::State::Failed;
}

QVariant dayValue(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QString referencesToJson(const QList<ArxivReference> &papers)
{
    QJsonArray array;
    for (const ArxivReference &paper : papers)
        array.append(u"%1v%2"_s.arg(paper.id.toString()).arg(paper.version.value_or(1)));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ArxivReference> papersFromJson(const QString &json)
{
    QList<ArxivReference> papers;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &text : array) {
        if (auto reference = ArxivReference::fromString(text.toString()))
            papers.append(*reference);
    }
    return papers;
}

} // namespace

qint64 insertRun(Session &session, const RunRecord &run)
{
    session.run(
        u"UPDATE run SET state = 'failed', detail = 'interrupted' WHERE state = 'running'"_s);
    return session
        .run(u"INSERT INTO run (day, state, scorer, criteria_hash, categories, started_at) "
             "VALUES (?,?,?,?,?,?)"_s,
             {dayValue(run.day), stateName(run.state), notNull(run.scorer),
              notNull(run.criteriaHash), notNull(run.categories), toSql(run.startedAt)})
        .lastInsertId()
        .toLongLong();
}

void updateRun(Session &session, const RunRecord &run)
{
    session.run(u"UPDATE run SET day = ?, state = ?, finished_at = ?, scored = ?, reused = ?, "
                u"unscored = ?, "
                "detail = ? WHERE id = ?"_s,
                {dayValue(run.day), stateName(run.state), toSql(run.finishedAt), run.scored,
                 run.reused, run.unscored, notNull(run.detail), run.id});
}

QList<RunRecord> recentRuns(Session &session, int limit)
{
    QList<RunRecord> runs;
    QSqlQuery rows = session.run(u"SELECT id, day, state, scorer, criteria_hash, categories, "
                                 u"started_at, finished_at, scored, reused, "
                                 "unscored, detail FROM run ORDER BY id DESC LIMIT ?"_s,
                                 {limit});
    while (rows.next()) {
        runs.append({.id = rows.value(0).toLongLong(),
                     .day = QDate::fromString(rows.value(1).toString(), Qt::ISODate),
                     .state = runState(rows.value(2).toString()),
                     .scorer = rows.value(3).toString(),
                     .criteriaHash = rows.value(4).toString(),
                     .categories = rows.value(5).toString(),
                     .startedAt = momentFromSql(rows.value(6)),
                     .finishedAt = momentFromSql(rows.value(7)),
                     .scored = rows.value(8).toInt(),
                     .reused = rows.value(9).toInt(),
                     .unscored = rows.value(10).toInt(),
                     .detail = rows.value(11).toString()});
    }
    return runs;
}

qint64 insertRequest(Session &session, const RequestRecord &request)
{
    const qint64 id =
        session
            .run(u"INSERT INTO request (run, state, purpose, scorer, host, criteria_hash, papers, "
                 "worst_usd, price_date, estimated_in, estimated_out, sent_at) "
                 "VALUES (?, 'sent', ?,?,?,?,?,?,?,?,?,?)"_s,
                 {request.run > 0 ? QVariant(request.run) : QVariant(), toString(request.purpose),
                  request.scorer.toString(), notNull(request.host), notNull(request.criteriaHash),
                  referencesToJson(request.papers), toSql(request.worstUsd),
                  notNull(request.priceDate), request.estimatedIn, request.estimatedOut,
                  toSql(request.sentAt)})
            .lastInsertId()
            .toLongLong();
    QStringList papers;
    for (const ArxivReference &paper : request.papers)
        papers.append(paper.id.toString());
    session.run(u"INSERT OR IGNORE INTO request_paper (paper, request) SELECT key, ? FROM paper "
                "WHERE id IN (SELECT value FROM json_each(?))"_s,
                {id, toJson(papers)});
    return id;
}

void saveAnswer(Session &session, const RequestRecord &request, const QDateTime &now)
{
    const Usage &usage = request.usage;
    session.run(
        u"UPDATE request SET state = 'received', body = ?, answered_by = ?, tier = ?, "
        "tokens_in = ?, tokens_cached = ?, tokens_written = ?, tokens_out = ?, "
        "tokens_reasoning = ?, usage_is_estimate = ?, usd = ?, received_at = ? WHERE id = ?"_s,
        {request.body, notNull(request.answeredBy), notNull(request.tier), usage.in, usage.cached,
         usage.written, usage.out, usage.reasoning, static_cast<int>(usage.isEstimate),
         toSql(request.usd), toSql(now), request.id});
}

void markRequest(Session &session, qint64 request, const QString &state, const QString &detail)
{
    session.run(u"UPDATE request SET state = ?, detail = ? WHERE id = ?"_s,
                {state, notNull(detail), request});
}

QList<RequestRecord> requestsWhere(Session &session, const QString &condition,
                                   const QVariantList &values)
{
    QList<RequestRecord> requests;
    QSqlQuery rows = session.run(
        u"SELECT id, run, scorer, criteria_hash, papers, body, tokens_in, tokens_cached, "
        "tokens_out, usd, sent_at, purpose, host, state FROM request WHERE "_s +
            condition,
        values);
    while (rows.next()) {
        RequestRecord request{
            .id = rows.value(0).toLongLong(),
            .run = rows.value(1).toLongLong(),
            .state = rows.value(13).toString() == "parsed"_L1 ? RequestRecord::State::Parsed
                                                              : RequestRecord::State::Received,
            .purpose = purposeFromString(rows.value(11).toString()).value_or(Purpose::Abstracts),
            .scorer = Scorer::fromString(rows.value(2).toString()),
            .host = rows.value(12).toString(),
            .criteriaHash = rows.value(3).toString(),
            .papers = papersFromJson(rows.value(4).toString()),
            .body = rows.value(5).toByteArray()};
        request.usage = {.in = rows.value(6).toLongLong(),
                         .cached = rows.value(7).toLongLong(),
                         .out = rows.value(8).toLongLong()};
        if (!rows.value(9).isNull())
            request.usd = rows.value(9).toDouble();
        request.sentAt = momentFromSql(rows.value(10));
        requests.append(request);
    }
    return requests;
}

QList<DaySpending> spendingOfDay(Session &session, QDate day)
{
    QList<DaySpending> spending;
    QSqlQuery rows = session.run(
        u"SELECT request.scorer, count(*), sum(tokens_in), sum(tokens_cached), sum(tokens_out), "
        "sum(tokens_reasoning), max(usage_is_estimate), sum(usd), "
        "sum(request.received_at IS NOT NULL AND usd IS NULL), sum(request.state = 'sent') "
        "FROM request JOIN run ON run.id = request.run WHERE run.day = ? GROUP BY request.scorer"_s,
        {day.toString(Qt::ISODate)});
    while (rows.next()) {
        DaySpending entry{.scorer = Scorer::fromString(rows.value(0).toString()),
                          .requests = rows.value(1).toInt()};
        entry.usage = {.in = rows.value(2).toLongLong(),
                       .cached = rows.value(3).toLongLong(),
                       .out = rows.value(4).toLongLong(),
                       .reasoning = rows.value(5).toLongLong(),
                       .isEstimate = rows.value(6).toBool()};
        // One answer without a price makes the sum unknown, not smaller.
        if (rows.value(8).toInt() == 0)
            entry.usd = rows.value(7).toDouble();
        entry.perhapsBilled = rows.value(9).toInt();
        spending.append(entry);
    }
    return spending;
}

double spentBetween(Session &session, const QDateTime &from, const QDateTime &to)
{
    return session
        .value(u"SELECT coalesce(sum(coalesce(usd, CASE WHEN state = 'sent' THEN worst_usd "
               u"END)), 0.0) "
               "FROM request WHERE sent_at >= ? AND sent_at < ?"_s,
               {toSql(from), toSql(to)})
        .toDouble();
}

} // namespace firstlight
