// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulksave.h"

#include "store/searchindex.h"

#include <QElapsedTimer>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Half a frame with the segment of the search index that may get written. On a machine so busy that
// this is over at once, some things all the same: a part has costs of its own.
constexpr qint64 partNanoseconds = 4'000'000;
constexpr qsizetype leastOfAPart = 8;
// Between two parts that save; merging takes less than saving, and so keeps up.
constexpr int mostPartsOfMerging = 3;

enum class Part { Save, Merge, WriteText, Commit };

struct Going
{
    BulkWork work;
    qsizetype next = 0;
    ImportCounts counts;
    Part part = Part::Save;
    int merged = 0; // parts since things were saved
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
    deferMerging(session);
}

class PartTime final
{
public:
    PartTime() { m_timer.start(); }
    bool isOver() const { return m_timer.nsecsElapsed() >= partNanoseconds; }

private:
    QElapsedTimer m_timer;
};

void save(Session &session, Going &going)
{
    const PartTime time;
    const auto saveOne = going.work.begin(session);
    const qsizetype least = going.next + leastOfAPart;
    while (!going.isDone() && !session.hasFailed() && (going.next < least || !time.isOver()))
        ++(saveOne(going.next++) ? going.counts.taken : going.counts.known);
    going.part = Part::Merge;
    going.merged = 0;
}

void merge(Session &session, Going &going)
{
    const PartTime time;
    bool isLeft = true;
    while (isLeft && !time.isOver())
        isLeft = mergeALittle(session) && !session.hasFailed();
    if (!isLeft || ++going.merged == mostPartsOfMerging)
        going.part = going.isDone() ? Part::WriteText : Part::Save;
}

void commit(const QSqlDatabase &connection, Session &session, const Going &going)
{
    if (going.work.conclude)
        going.work.conclude(session, going.counts);
    resumeMerging(session);
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

// What a checkpoint would wait for itself, on the database's thread.
void waitForDisk(const QString &path)
{
    QFile file(path);
#ifdef Q_OS_UNIX
    if (file.open(QIODevice::ReadOnly))
        fsync(file.handle());
#endif
}

// Not within the commit: each is a wait for whoever reads.
void checkpoint(const QSqlDatabase &connection)
{
    for (const QString &pragma :
         {u"PRAGMA wal_checkpoint(PASSIVE)"_s, u"PRAGMA wal_autocheckpoint = 1000"_s})
        Session(connection).run(pragma);
}

void end(Database &database, const QSqlDatabase &connection, const std::shared_ptr<Going> &going,
         const Result<ImportCounts> &outcome)
{
    // Locks of SQLite's do not depend on that file: it can be closed like any other.
    const QString writeAheadLog = connection.databaseName() + u"-wal"_s;
    database.runAfter([writeAheadLog] { waitForDisk(writeAheadLog); },
                      [going, outcome](const QSqlDatabase &ours) {
                          checkpoint(ours);
                          going->promise.addResult(outcome);
                          going->promise.finish();
                      });
}

// Whether it was the last one.
bool doPart(const QSqlDatabase &connection, Session &session, Going &going)
{
    begin(connection, session);
    if (session.hasFailed())
        return true;
    switch (going.part) {
    case Part::Save:
        save(session, going);
        break;
    case Part::Merge:
        merge(session, going);
        break;
    case Part::WriteText:
        writeBufferedText(session);
        going.part = Part::Commit;
        break;
    case Part::Commit:
        commit(connection, session, going);
        return true;
    }
    return session.hasFailed();
}

void doNextPart(Database &database, const std::shared_ptr<Going> &going)
{
    database.run([&database, going](const QSqlDatabase &connection) {
        Session session(connection);
        if (!doPart(connection, session, *going)) {
            doNextPart(database, going);
            return false;
        }
        if (session.hasFailed())
            undo(connection);
        end(database, connection, going,
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
    doNextPart(database, going);
    return going->promise.future();
}

} // namespace firstlight
