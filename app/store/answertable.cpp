// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/answertable.h"

#include "store/papertable.h"
#include "store/runtable.h"
#include "store/scoretable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString idList(const QList<ArxivId> &papers)
{
    QStringList ids;
    for (const ArxivId &paper : papers)
        ids.append(paper.toString());
    return toJson(ids);
}

void saveTitleVerdict(Session &session, qint64 request, const TitleVerdict &verdict)
{
    session.run(
        u"INSERT OR REPLACE INTO title_verdict (paper, version, criteria_hash, scorer, is_dropped, "
        "request) SELECT paper.key, ?, request.criteria_hash, request.scorer, ?, request.id "
        "FROM paper, request WHERE paper.id = ? AND request.id = ?"_s,
        {verdict.version, static_cast<int>(verdict.isDropped), verdict.paper.toString(), request});
}

void saveQuestion(Session &session, qint64 request, const QString &question, const Score &score)
{
    session.run(u"INSERT OR REPLACE INTO answered_question (question, relevance, novelty, comment, "
                "evidence, criterion, request, made_at) VALUES (?,?,?,?,?,?,?,?)"_s,
                {question, toSql(score.relevance), toSql(score.novelty), notNull(score.comment),
                 notNull(score.evidence), toSql(score.criterion),
                 request > 0 ? QVariant(request) : QVariant(), toSql(score.madeAt)});
}

} // namespace

void saveReadAnswer(Session &session, qint64 request, const ReadAnswer &answer)
{
    const qint64 run =
        session.value(u"SELECT run FROM request WHERE id = ?"_s, {request}).toLongLong();
    if (answer.purpose == Purpose::SecondOpinion)
        addOpinions(session, run, answer.scores);
    else
        saveScores(session, run, answer.scores);
    for (const Score &score : answer.scores) {
        if (const auto question = answer.questions.constFind(score.paper);
            question != answer.questions.cend())
            saveQuestion(session, request, *question, score);
    }
    for (const TitleVerdict &verdict : answer.titles)
        saveTitleVerdict(session, request, verdict);
    if (request > 0)
        markRequest(session, request, u"parsed"_s, {});
}

QHash<QString, AnsweredQuestion> answeredQuestions(Session &session, const QStringList &questions)
{
    QHash<QString, AnsweredQuestion> answered;
    QSqlQuery rows =
        session.run(u"SELECT question, relevance, novelty, comment, evidence, criterion "
                    "FROM answered_question WHERE question IN (SELECT value FROM json_each(?))"_s,
                    {toJson(questions)});
    while (rows.next())
        answered.insert(
            rows.value(0).toString(),
            {rows.value(1).toInt(), rows.value(2).toInt(), rows.value(3).toString(),
             rows.value(4).toString(),
             rows.value(5).isNull() ? std::nullopt : std::optional(rows.value(5).toInt())});
    return answered;
}

QList<TitleVerdict> titleVerdicts(Session &session, QDate day, const QString &criteriaHash,
                                  const Scorer &scorer)
{
    QList<TitleVerdict> verdicts;
    QSqlQuery rows = session.run(
        u"SELECT paper.id, title_verdict.version, is_dropped, is_rescued FROM title_verdict "
        "JOIN paper ON paper.key = title_verdict.paper WHERE criteria_hash = ? AND scorer = ? "
        "AND title_verdict.paper IN (SELECT paper FROM announcement WHERE day = ?)"_s,
        {criteriaHash, scorer.toString(), day.toString(Qt::ISODate)});
    while (rows.next()) {
        if (const auto id = ArxivId::fromString(rows.value(0).toString()))
            verdicts.append(
                {*id, rows.value(1).toInt(), rows.value(2).toBool(), rows.value(3).toBool()});
    }
    return verdicts;
}

int rescueFromTitles(Session &session, const QList<ArxivId> &papers, const QString &criteriaHash)
{
    return session
        .run(u"UPDATE title_verdict SET is_rescued = 1 WHERE criteria_hash = ? AND is_dropped = 1 "
             "AND paper IN (SELECT key FROM paper WHERE id IN (SELECT value FROM json_each(?)))"_s,
             {criteriaHash, idList(papers)})
        .numRowsAffected();
}

QList<RequestRecord> keptAnswers(Session &session, const QList<ArxivId> &papers,
                                 const QString &criteriaHash, const Scorer &scorer)
{
    return requestsWhere(session,
                         u"state = 'parsed' AND body IS NOT NULL AND purpose = 'abstracts' "
                         "AND criteria_hash = ? AND scorer = ? AND id IN (SELECT request FROM "
                         "request_paper JOIN paper ON paper.key = request_paper.paper WHERE "
                         "paper.id IN (SELECT value FROM json_each(?))) ORDER BY id DESC"_s,
                         {criteriaHash, scorer.toString(), idList(papers)});
}

void dropBodiesBefore(Session &session, const QDateTime &moment)
{
    // One that was received only is still to be read.
    session.run(u"UPDATE request SET body = NULL WHERE body IS NOT NULL AND state <> 'received' "
                "AND sent_at < ?"_s,
                {toSql(moment)});
}

QByteArray wireForm(Session &session, const QString &host, const QString &model)
{
    return session
        .value(u"SELECT form FROM wire_form WHERE host = ? AND model = ?"_s, {host, model})
        .toByteArray();
}

void saveWireForm(Session &session, const QString &host, const QString &model,
                  const QByteArray &form)
{
    session.run(u"INSERT OR REPLACE INTO wire_form (host, model, form) VALUES (?,?,?)"_s,
                {host, model, QString::fromUtf8(form)});
}

} // namespace firstlight
