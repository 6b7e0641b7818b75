// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wordholders.h"

#include <QElapsedTimer>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quickNanoseconds = 1'500'000;
constexpr qint64 slowNanoseconds = 5'000'000;
constexpr qint64 smallestBlock = 1024;

} // namespace

WordHolders::WordHolders(QString expression, qsizetype most)
    : m_expression(std::move(expression))
    , m_most(most)
{}

void WordHolders::step(Session &session)
{
    QElapsedTimer timer;
    timer.start();
    if (m_below < 0)
        m_below = session.value(u"SELECT coalesce(max(key), 0) + 1 FROM paper"_s).toLongLong();
    const qint64 from = std::max<qint64>(0, m_below - m_blockSize);
    QSqlQuery rows =
        session.run(u"SELECT rowid FROM paper_search WHERE paper_search MATCH ? "
                    "AND rowid BETWEEN ? AND ? LIMIT ?"_s,
                    {m_expression, from, m_below - 1, qint64{m_most + 1 - m_keys.size()}});
    while (rows.next())
        m_keys.append(rows.value(0).toLongLong());
    m_below = from;
    const qint64 taken = timer.nsecsElapsed();
    m_nanoseconds += taken;
    if (taken < quickNanoseconds)
        m_blockSize *= 4;
    else if (taken > slowNanoseconds)
        m_blockSize = std::max(m_blockSize / 2, smallestBlock);
}

} // namespace firstlight
