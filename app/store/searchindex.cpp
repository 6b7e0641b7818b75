// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesMergedAtOnce = 16;

void command(Session &session, const QString &name, int value)
{
    session.run(u"INSERT INTO paper_search (paper_search, rank) VALUES (?, ?)"_s, {name, value});
}

} // namespace

void deferMerging(Session &session)
{
    command(session, u"automerge"_s, 0);
}

void resumeMerging(Session &session)
{
    constexpr int whatSqliteDoesByItself = 4;
    writeBufferedText(session); // while merging is still deferred
    command(session, u"automerge"_s, whatSqliteDoesByItself);
}

bool mergeALittle(Session &session)
{
    const auto changes = [&session] {
        return session.value(u"SELECT total_changes()"_s).toLongLong();
    };
    const qint64 before = changes();
    command(session, u"merge"_s, pagesMergedAtOnce);
    // One of them is the command itself.
    return changes() - before > 1;
}

void writeBufferedText(Session &session)
{
    session.run(u"SAVEPOINT buffered"_s);
    session.run(u"RELEASE buffered"_s);
}

} // namespace firstlight
