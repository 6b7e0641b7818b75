// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchfilter.h"
#include "store/wordholders.h"

namespace firstlight {

// The papers that a query finds, those first that its words are about; some milliseconds at a time.
// FTS5 ranks by reading every match, so these are counted first.
class SearchRanking final
{
public:
    SearchRanking(PickQuery query, qsizetype limit);

    // The session fails with TooLong where there are too many to rank.
    void step(Session &session);

    bool isDone() const { return m_stage == Stage::Done; }
    const QList<qint64> &found() const { return m_found; }

private:
    enum class Stage { Plan, Count, Rank, Filter, Done };

    void count(Session &session);
    void rank(Session &session);
    void filter(Session &session);

    PickQuery m_query;
    qsizetype m_limit;
    Stage m_stage = Stage::Plan;
    SearchPlan m_plan;
    std::optional<WordHolders> m_holders;
    QList<DatedKey> m_ranked;
    qsizetype m_next = 0;
    QList<qint64> m_found;
};

} // namespace firstlight
