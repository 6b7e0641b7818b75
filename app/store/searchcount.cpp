// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchcount.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

SearchCount::SearchCount(PickQuery query, int most)
    : m_query(std::move(query))
    , m_most(most)
{}

void SearchCount::step(Session &session)
{
    if (!m_words && !m_walk) {
        const SearchPlan plan = searchPlan(session, m_query);
        const bool isAllWords = plan.isWordsOnly() && !plan.match.isEmpty();
        if (isAllWords && plan.excluded.isEmpty())
            m_words.emplace(plan.match, m_most);
        else if (isAllWords)
            m_words.emplace(u"(%1) NOT (%2)"_s.arg(plan.match, plan.excluded), m_most);
        else
            m_walk.emplace(m_query, m_most, SearchPosition());
        return;
    }
    if (m_words)
        m_words->step(session);
    else
        m_walk->step(session);
    const qsizetype found = m_words ? m_words->keys().size() : m_walk->found().size();
    m_found = static_cast<int>(std::min<qsizetype>(found, m_most));
    m_isDone = m_words ? m_words->isDone() : m_walk->isDone();
}

} // namespace firstlight
