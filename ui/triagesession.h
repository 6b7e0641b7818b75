// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/arxivid.h"
#include "paper/readerchange.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace firstlight {

// Papers that are decided on one after the other.
class TriageSession final
{
public:
    TriageSession(QList<ArxivId> papers, const QDateTime &started);

    // Empty when the end is reached.
    std::optional<ArxivId> current() const;
    qsizetype total() const { return m_papers.size(); }
    qsizetype left() const { return m_papers.size() - m_decided.size(); }
    qsizetype decided(ReaderField as) const;
    const QDateTime &started() const { return m_started; }

    // True when the current paper is decided by the change. What is taken off a paper decides
    // nothing; it takes that decision back.
    bool note(const ReaderChange &change);
    // A decision was undone: back to the last of the papers that are in this session.
    void takeBack(const QList<ArxivId> &papers);
    void goOn();               // to the next undecided one
    void next();               // without a decision
    bool previous();           // false at the first
    void goThroughUndecided(); // once more

private:
    QList<ArxivId> m_papers;
    QHash<ArxivId, ReaderField> m_decided;
    QDateTime m_started;
    qsizetype m_at = 0;
};

} // namespace firstlight
