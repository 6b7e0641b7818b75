// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store keeps for the scorer that asks a model.
#include "store/answertable.h"
#include "store/databasework.h"
#include "store/runtable.h"
#include "store/store.h"

namespace firstlight {

using namespace Qt::StringLiterals;

QFuture<Result<qint64>> Store::recordSent(const RequestRecord &request)
{
    return write(*m_database,
                 [request](Session &session) { return insertRequest(session, request); });
}

QFuture<Result<void>> Store::recordReceived(const RequestRecord &request)
{
    return write(*m_database, [request, now = m_clock.now()](Session &session) {
        saveAnswer(session, request, now);
    });
}

QFuture<Result<void>> Store::recordParsed(qint64 request, const ReadAnswer &answer)
{
    return m_database->run([this, request, answer](const QSqlDatabase &connection) {
        Result<void> saved = inTransaction(
            connection, [&](Session &session) { saveReadAnswer(session, request, answer); });
        if (saved && !answer.scores.isEmpty())
            announceScores(answer.scores);
        return saved;
    });
}

QFuture<Result<void>> Store::recordFailed(qint64 request, const QString &detail,
                                          bool isPerhapsBilled)
{
    return write(*m_database, [=](Session &session) {
        markRequest(session, request, isPerhapsBilled ? u"sent"_s : u"failed"_s, detail);
    });
}

QFuture<Result<QList<RequestRecord>>> Store::unreadAnswers()
{
    return read(*m_database, [](Session &session) {
        return requestsWhere(session, u"state = 'received'"_s, {});
    });
}

QFuture<Result<QList<RequestRecord>>>
Store::keptAnswers(const QList<ArxivId> &papers, const QString &criteriaHash, const Scorer &scorer)
{
    return read(*m_database, [=](Session &session) {
        return firstlight::keptAnswers(session, papers, criteriaHash, scorer);
    });
}

QFuture<Result<void>> Store::dropBodiesBefore(const QDateTime &moment)
{
    return write(*m_database,
                 [moment](Session &session) { firstlight::dropBodiesBefore(session, moment); });
}

QFuture<Result<QHash<QString, AnsweredQuestion>>>
Store::answeredQuestions(const QStringList &questions)
{
    return read(*m_database, [questions](Session &session) {
        return firstlight::answeredQuestions(session, questions);
    });
}

QFuture<Result<QList<TitleVerdict>>> Store::titleVerdicts(QDate day, const QString &criteriaHash,
                                                          const Scorer &scorer)
{
    return read(*m_database, [=](Session &session) {
        return firstlight::titleVerdicts(session, day, criteriaHash, scorer);
    });
}

QFuture<Result<int>> Store::rescueFromTitles(const QList<ArxivId> &papers,
                                             const QString &criteriaHash)
{
    return write(*m_database, [=](Session &session) {
        return firstlight::rescueFromTitles(session, papers, criteriaHash);
    });
}

QFuture<Result<QByteArray>> Store::wireForm(const QString &host, const QString &model)
{
    return read(*m_database,
                [=](Session &session) { return firstlight::wireForm(session, host, model); });
}

QFuture<Result<void>> Store::saveWireForm(const QString &host, const QString &model,
                                          const QByteArray &form)
{
    return write(*m_database,
                 [=](Session &session) { firstlight::saveWireForm(session, host, model, form); });
}

QFuture<Result<QList<DaySpending>>> Store::spending(QDate day)
{
    return read(*m_database, [day](Session &session) { return spendingOfDay(session, day); });
}

QFuture<Result<double>> Store::spentInMonth(const QDateTime &moment)
{
    const QDate first(moment.toUTC().date().year(), moment.toUTC().date().month(), 1);
    return read(*m_database, [first](Session &session) {
        return spentBetween(session, first.startOfDay(Qt::UTC),
                            first.addMonths(1).startOfDay(Qt::UTC));
    });
}

} // namespace firstlight
