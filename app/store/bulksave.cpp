// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulksave.h"

#include <QElapsedTimer>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Well below a frame. On a machine so busy that this is over at once, some things all the same:
// a part has costs of its own.
constexpr qint64 partNanoseconds = 8'000'000;
constexpr qsizetype leastOfAPart = 16;

struct Going
{
    BulkWork work;
    qsizetype next = 0;
    ImportCounts counts;
    QPromise<Result<ImportCounts>> promise;

    bool isDone() const { return next == work.count; }
};

void begin(const QSqlDatabase &connection, Session &session)
{
    const BulkTransaction state = bulkTransaction(connection);
    if (state == BulkTransaction::Open)
        return;
    setBulkTransaction(connection, BulkTransaction::None);
    if (state == BulkTransaction::Lost)
        return session.fail({Error::Kind::Storage, u"a part could not be written"_s});
    session.run(u"PRAGMA wal_autocheckpoint = 0"_s); // see checkpoint()
    session.run(u"BEGIN IMMEDIATE"_s);
    if (!session.hasFailed())
        setBulkTransaction(connection, BulkTransaction::Open);
}

void savePart(Session &session, Going &going)
{
    if (session.hasFailed())
        return;
    QElapsedTimer timer;
    timer.start();
    const auto saveOne = going.work.begin(session);
    const qsizetype least = going.next + leastOfAPart;
    while (!going.isDone() && !session.hasFailed() &&
           (going.next < least || timer.nsecsElapsed() < partNanoseconds))
        ++(saveOne(going.next++) ? going.counts.taken : going.counts.known);
}

void finish(const QSqlDatabase &connection, Session &session, const Going &going)
{
    if (going.work.conclude)
        going.work.conclude(session, going.counts);
    session.run(u"COMMIT"_s);
    if (!session.hasFailed())
        setBulkTransaction(connection, BulkTransaction::None);
}

void undo(const QSqlDatabase &connection)
{
    if (bulkTransaction(connection) == BulkTransaction::Open)
        Session(connection).run(u"ROLLBACK"_s);
    setBulkTransaction(connection, BulkTransaction::None);
}

// In a step of its own, not within the commit: each is a wait for whoever reads.
void checkpoint(const QSqlDatabase &connection)
{
    Session session(connection);
    session.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    Session(connection).run(u"PRAGMA wal_autocheckpoint = 1000"_s);
}

void end(Database &database, const std::shared_ptr<Going> &going,
         const Result<ImportCounts> &outcome)
{
    database.run([going, outcome](const QSqlDatabase &connection) {
        checkpoint(connection);
        going->promise.addResult(outcome);
        going->promise.finish();
        return true;
    });
}

void saveNextPart(Database &database, const std::shared_ptr<Going> &going)
{
    database.run([&database, going](const QSqlDatabase &connection) {
        Session session(connection);
        begin(connection, session);
        savePart(session, *going);
        if (!session.hasFailed() && !going->isDone()) {
            saveNextPart(database, going);
            return false;
        }
        finish(connection, session, *going);
        if (session.hasFailed())
            undo(connection);
        end(database, going,
            session.hasFailed() ? Result<ImportCounts>(tl::unexpect, session.error())
                                : Result<ImportCounts>(going->counts));
        return true;
    });
}

} // namespace

QFuture<Result<ImportCounts>> saveInParts(Database &database, BulkWork work)
{
    auto going = std::make_shared<Going>();
    going->work = std::move(work);
    going->promise.start();
    saveNextPart(database, going);
    return going->promise.future();
}

} // namespace firstlight
