// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchranking.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// About a frame at a million papers.
constexpr qsizetype mostRanked = 10'000;
constexpr qsizetype filteredAtOnce = 200;

} // namespace

SearchRanking::SearchRanking(PickQuery query, qsizetype limit)
    : m_query(std::move(query))
    , m_limit(limit)
{}

void SearchRanking::step(Session &session)
{
    switch (m_stage) {
    case Stage::Plan:
        m_plan = searchPlan(session, m_query);
        m_holders.emplace(m_plan.wholeMatch, mostRanked);
        m_stage = m_plan.wholeMatch.isEmpty() ? Stage::Done : Stage::Count;
        return;
    case Stage::Count:
        return count(session);
    case Stage::Rank:
        return rank(session);
    case Stage::Filter:
        return filter(session);
    case Stage::Done:
        return;
    }
}

void SearchRanking::count(Session &session)
{
    m_holders->step(session);
    if (m_holders->isOver())
        session.fail({Error::Kind::TooLong, u"too many papers hold these words"_s});
    else if (m_holders->isDone())
        m_stage = Stage::Rank;
}

// A word in the title says most, one in the comments least.
void SearchRanking::rank(Session &session)
{
    QSqlQuery rows =
        session.run(u"SELECT rowid FROM paper_search WHERE paper_search MATCH ? "
                    "ORDER BY bm25(paper_search, 8.0, 1.0, 4.0, 1.0, 0.5, 4.0), rowid DESC"_s,
                    {m_plan.wholeMatch});
    while (rows.next())
        m_ranked.append({0, rows.value(0).toLongLong()});
    // These are what FTS5 found.
    m_plan.match.clear();
    m_plan.groups.removeIf([](const WordGroup &group) { return !group.isExcluded; });
    if (m_plan.from.isValid())
        m_plan.filter.add(u"paper.first_announced >= ?"_s, {m_plan.from.toString(Qt::ISODate)});
    if (m_plan.to.isValid())
        m_plan.filter.add(u"paper.first_announced <= ?"_s, {m_plan.to.toString(Qt::ISODate)});
    m_stage = Stage::Filter;
}

void SearchRanking::filter(Session &session)
{
    SearchFilter passes(session, m_plan);
    const QList<DatedKey> part = m_ranked.mid(m_next, filteredAtOnce);
    m_next += part.size();
    for (const DatedKey &paper : passes.passing(part)) {
        if (m_found.size() < m_limit)
            m_found.append(paper.key);
    }
    if (m_found.size() >= m_limit || m_next >= m_ranked.size())
        m_stage = Stage::Done;
}

} // namespace firstlight
