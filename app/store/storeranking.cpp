// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store does for the local ranker.
#include "store/databasework.h"
#include "store/rankingtable.h"
#include "store/store.h"

namespace firstlight {

namespace {

// A few milliseconds each.
constexpr qsizetype papersOfAPart = 800;

struct WindowReading
{
    RankingWindow window;
    QList<qint64> keys;
    qsizetype next = 0;
    QList<WindowPaper> papers;
    QPromise<Result<QList<WindowPaper>>> promise;

    void end(Result<QList<WindowPaper>> outcome)
    {
        promise.addResult(std::move(outcome));
        promise.finish();
    }
};

void readNextPart(Database &database, const std::shared_ptr<WindowReading> &reading)
{
    database.run([&database, reading](const QSqlDatabase &connection) {
        Session session(connection);
        const QList<qint64> keys = reading->keys.mid(reading->next, papersOfAPart);
        reading->papers += windowPapers(session, keys, reading->window.criteriaHash);
        reading->next += keys.size();
        if (session.hasFailed())
            reading->end(tl::unexpected(session.error()));
        else if (reading->next < reading->keys.size())
            readNextPart(database, reading);
        else
            reading->end(reading->papers);
        return true;
    });
}

} // namespace

QFuture<Result<QList<WindowPaper>>> Store::rankingWindow(const RankingWindow &window)
{
    auto reading = std::make_shared<WindowReading>();
    reading->window = window;
    reading->promise.start();
    Database &database = *m_database;
    database.run([&database, reading](const QSqlDatabase &connection) {
        Session session(connection);
        reading->keys = keysOfWindow(session, reading->window);
        if (session.hasFailed())
            reading->end(tl::unexpected(session.error()));
        else
            readNextPart(database, reading);
        return true;
    });
    return reading->promise.future();
}

QFuture<Result<void>> Store::saveTerms(const QList<CountedTerms> &papers)
{
    QFuture<Result<void>> saved = QtFuture::makeReadyFuture(Result<void>());
    for (qsizetype at = 0; at < papers.size(); at += papersOfAPart) {
        saved = write(*m_database, [part = papers.mid(at, papersOfAPart)](Session &session) {
            firstlight::saveTerms(session, part);
        });
    }
    return saved;
}

} // namespace firstlight
