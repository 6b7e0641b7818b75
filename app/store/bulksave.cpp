// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulksave.h"

#include <QElapsedTimer>

namespace firstlight {

namespace {

// The commit that follows takes its own time: together they stay below a frame and a half.
constexpr qint64 partNanoseconds = 8'000'000;

struct Going
{
    BulkWork work;
    qsizetype next = 0;
    ImportCounts counts;
    QPromise<Result<ImportCounts>> promise;
};

void saveWhileThereIsTime(Session &session, Going &going)
{
    QElapsedTimer timer;
    timer.start();
    const auto saveOne = going.work.begin(session);
    while (going.next < going.work.count && !session.hasFailed() &&
           timer.nsecsElapsed() < partNanoseconds)
        ++(saveOne(going.next++) ? going.counts.taken : going.counts.known);
    if (going.next == going.work.count && going.work.conclude)
        going.work.conclude(session, going.counts);
}

void saveNextPart(Database &database, const std::shared_ptr<Going> &going)
{
    database.run([&database, going](const QSqlDatabase &connection) {
        const Result<void> saved = inTransaction(
            connection, [&going](Session &session) { saveWhileThereIsTime(session, *going); });
        if (saved && going->next < going->work.count) {
            saveNextPart(database, going);
            return false;
        }
        going->promise.addResult(saved ? Result<ImportCounts>(going->counts)
                                       : Result<ImportCounts>(tl::unexpect, saved.error()));
        going->promise.finish();
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
