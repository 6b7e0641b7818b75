// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

namespace firstlight {

// The papers that match an FTS5 expression, gone through block by block from the latest key on,
// since a statement cannot be left for a while. Ends when there are more than asked for.
class WordHolders final
{
public:
    WordHolders(QString expression, qsizetype most);

    // One block: some milliseconds.
    void step(Session &session);

    bool isDone() const { return m_below == 0 || isOver(); }
    bool isOver() const { return m_keys.size() > m_most; } // there are more
    const QList<qint64> &keys() const { return m_keys; }
    qint64 nanoseconds() const { return m_nanoseconds; } // so far

private:
    QString m_expression;
    qsizetype m_most;
    qint64 m_below = -1; // keys from here on are done; -1: not begun
    qint64 m_blockSize = 8192;
    qint64 m_nanoseconds = 0;
    QList<qint64> m_keys;
};

} // namespace firstlight
