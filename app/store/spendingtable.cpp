// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/spendingtable.h"

#include "store/papertable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <tuple>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int experienceLimit = 50;
constexpr double experienceDecay = 0.94; // half after eleven requests

// A verdict with the run that it was given in.
struct Opinion
{
    Score score;
    qint64 run = 0;
};

RequestRecord::State requestState(const QString &name)
{
    if (name == "sent"_L1)
        return RequestRecord::State::Sent;
    if (name == "received"_L1)
        return RequestRecord::State::Received;
    return name == "parsed"_L1 ? RequestRecord::State::Parsed : RequestRecord::State::Failed;
}

std::optional<int> numberFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

Spending spendingFrom(const QSqlQuery &row)
{
    return {.day = QDate::fromString(row.value(0).toString(), Qt::ISODate),
            .model = Scorer::fromString(row.value(1).toString()).model,
            .purpose = purposeFromString(row.value(2).toString()).value_or(Purpose::Abstracts),
            .requests = row.value(3).toInt(),
            .usage = {.in = row.value(4).toLongLong(),
                      .cached = row.value(5).toLongLong(),
                      .written = row.value(6).toLongLong(),
                      .out = row.value(7).toLongLong(),
                      .reasoning = row.value(8).toLongLong(),
                      .isEstimate = row.value(9).toBool()},
            .usd = row.value(10).toDouble(),
            .perhapsUsd = row.value(11).toDouble(),
            .perhapsBilled = row.value(12).toInt(),
            .unknownPrice = row.value(13).toInt()};
}

PaperRequest requestFrom(const QSqlQuery &row, const ArxivId &paper)
{
    PaperRequest request{
        .id = row.value(0).toLongLong(),
        .sentAt = momentFromSql(row.value(2)),
        .model = Scorer::fromString(row.value(3).toString()).model,
        .host = row.value(4).toString(),
        .purpose = purposeFromString(row.value(5).toString()).value_or(Purpose::Abstracts),
        .state = requestState(row.value(6).toString()),
        .detail = row.value(7).toString(),
        .revision = numberFrom(row.value(8)),
        .usage = {.in = row.value(10).toLongLong(),
                  .cached = row.value(11).toLongLong(),
                  .written = row.value(12).toLongLong(),
                  .out = row.value(13).toLongLong(),
                  .reasoning = row.value(14).toLongLong(),
                  .isEstimate = row.value(15).toBool()}};
    if (!row.value(16).isNull())
        request.usd = row.value(16).toDouble();
    const QJsonArray papers = QJsonDocument::fromJson(row.value(9).toByteArray()).array();
    request.papers = static_cast<int>(papers.size());
    for (const auto &text : papers) {
        const auto reference = ArxivReference::fromString(text.toString());
        if (reference && reference->id == paper)
            request.version = reference->version.value_or(1);
    }
    return request;
}

QList<Opinion> opinionsOf(Session &session, qint64 key, const ArxivId &paper)
{
    QList<Opinion> opinions;
    // The score itself where no opinions were kept apart from it.
    QSqlQuery rows = session.run(
        u"SELECT version, criteria_hash, scorer, 'scored', relevance, novelty, comment, made_at, "
        "run FROM score_sample WHERE paper = ? "
        "UNION ALL "
        "SELECT version, criteria_hash, scorer, state, relevance, novelty, comment, made_at, run "
        "FROM score WHERE paper = ? AND scorer <> 'local' AND NOT EXISTS (SELECT 1 FROM "
        "score_sample AS sample WHERE sample.paper = score.paper AND sample.version = "
        "score.version AND sample.criteria_hash = score.criteria_hash AND sample.scorer = "
        "score.scorer) ORDER BY 8"_s,
        {key, key});
    while (rows.next()) {
        Score score{.paper = paper,
                    .version = rows.value(0).toInt(),
                    .criteriaHash = rows.value(1).toString(),
                    .scorer = Scorer::fromString(rows.value(2).toString()),
                    .relevance = numberFrom(rows.value(4)),
                    .novelty = numberFrom(rows.value(5)),
                    .comment = rows.value(6).toString(),
                    .madeAt = momentFromSql(rows.value(7))};
        score.state = scoreStateFromString(rows.value(3).toString()).value_or(Score::State::Failed);
        opinions.append({score, rows.value(8).toLongLong()});
    }
    return opinions;
}

} // namespace

QList<Spending> spendingBetween(Session &session, const QDateTime &from, const QDateTime &to)
{
    QList<Spending> entries;
    // received_at tells an answer from a failure, which costs nothing.
    QSqlQuery rows = session.run(
        u"SELECT date(sent_at / 1000, 'unixepoch') AS day, scorer, purpose, count(*), "
        "sum(tokens_in), sum(tokens_cached), sum(tokens_written), sum(tokens_out), "
        "sum(tokens_reasoning), max(usage_is_estimate), total(usd), "
        "total(CASE WHEN state = 'sent' THEN worst_usd END), sum(state = 'sent'), "
        "sum(usd IS NULL AND (received_at IS NOT NULL OR (state = 'sent' AND worst_usd IS NULL))) "
        "FROM request WHERE sent_at >= ? AND sent_at < ? "
        "GROUP BY day, scorer, purpose ORDER BY day, scorer, purpose"_s,
        {toSql(from), toSql(to)});
    while (rows.next())
        entries.append(spendingFrom(rows));
    return entries;
}

QDate firstSpendingDay(Session &session)
{
    const QVariant first = session.value(u"SELECT min(sent_at) FROM request"_s);
    return first.isNull() ? QDate() : momentFromSql(first).toUTC().date();
}

QList<PaperRequest> journalOf(Session &session, const ArxivId &paper)
{
    const auto key = paperKeyOf(session, paper);
    if (!key) {
        session.fail({Error::Kind::NotFound, paper.toString()});
        return {};
    }
    const QList<Opinion> opinions = opinionsOf(session, *key, paper);
    QList<PaperRequest> requests;
    QList<bool> isTaken(opinions.size(), false);
    QSqlQuery rows = session.run(
        u"SELECT request.id, request.run, sent_at, request.scorer, host, purpose, request.state, "
        "request.detail, criteria.number, papers, tokens_in, tokens_cached, tokens_written, "
        "tokens_out, tokens_reasoning, usage_is_estimate, usd, request.criteria_hash, "
        "title_verdict.is_dropped "
        "FROM request_paper JOIN request ON request.id = request_paper.request "
        "LEFT JOIN criteria ON criteria.hash = request.criteria_hash "
        "LEFT JOIN title_verdict ON title_verdict.request = request.id "
        "AND title_verdict.paper = request_paper.paper "
        "WHERE request_paper.paper = ? ORDER BY sent_at DESC, request.id DESC"_s,
        {*key});
    while (rows.next()) {
        PaperRequest request = requestFrom(rows, paper);
        if (!rows.value(18).isNull())
            request.isDropped = rows.value(18).toBool();
        // Newest first, as the requests come: an opinion belongs to the last request before it.
        for (qsizetype at = opinions.size() - 1; at >= 0 && !request.verdict; --at) {
            const auto &[score, run] = opinions.at(at);
            if (!isTaken.at(at) && request.state == RequestRecord::State::Parsed &&
                request.purpose != Purpose::Titles && score.madeAt >= request.sentAt &&
                score.scorer.model == request.model && score.version == request.version &&
                score.criteriaHash == rows.value(17).toString()) {
                request.verdict = score;
                isTaken[at] = true;
            }
        }
        requests.append(request);
    }
    return requests;
}

TokenExperience tokenExperience(Session &session, const QString &host, const QString &model,
                                Purpose purpose)
{
    QSqlQuery rows = session.run(
        u"SELECT tokens_in, estimated_in, tokens_out, estimated_out "
        "FROM request INDEXED BY request_by_purpose WHERE state = 'parsed' AND scorer = ? AND host "
        "= ? AND purpose = ? "
        "AND usage_is_estimate = 0 AND tokens_in > 0 AND estimated_in > 0 AND estimated_out > 0 "
        "ORDER BY id DESC LIMIT ?"_s,
        {Scorer{model}.toString(), notNull(host), toString(purpose), experienceLimit});
    // Sums, not a mean of quotients: small requests would else weigh as much as large ones.
    double in = 0;
    double estimatedIn = 0;
    double out = 0;
    double estimatedOut = 0;
    double weight = 1;
    TokenExperience learnt;
    for (; rows.next(); weight *= experienceDecay) {
        in += weight * rows.value(0).toDouble();
        estimatedIn += weight * rows.value(1).toDouble();
        out += weight * rows.value(2).toDouble();
        estimatedOut += weight * rows.value(3).toDouble();
        ++learnt.requests;
    }
    if (learnt.requests > 0) {
        learnt.in = in / estimatedIn;
        learnt.out = out / estimatedOut;
    }
    return learnt;
}

} // namespace firstlight
