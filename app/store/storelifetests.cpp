// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What criteria are tested against.
#include "store/databasework.h"
#include "store/lifetesttable.h"
#include "store/store.h"

namespace firstlight {

QFuture<Result<QList<LifeTest>>> Store::lifeTests(int mostOfEach)
{
    return read(*m_database, [mostOfEach](Session &session) {
        return firstlight::lifeTests(session, mostOfEach);
    });
}

QFuture<Result<void>> Store::changeTests(std::function<void(Session &)> change)
{
    return m_database->run([this, change = std::move(change)](const QSqlDatabase &connection) {
        Result<void> changed = inTransaction(connection, change);
        if (changed)
            announce([this] { Q_EMIT testsChanged(); });
        return changed;
    });
}

QFuture<Result<void>> Store::pinTest(const LifeTest &test)
{
    Q_ASSERT(test.kind == LifeTest::Kind::Pinned && test.band != Band::Unscored);
    return changeTests(
        [test, now = m_clock.now()](Session &session) { firstlight::pinTest(session, test, now); });
}

QFuture<Result<void>> Store::unpinTest(const ArxivId &paper)
{
    return changeTests([paper, now = m_clock.now()](Session &session) {
        firstlight::unpinTest(session, paper, now);
    });
}

} // namespace firstlight
